/** `deno task discover`: storylines and actors that the codebook lacks. */
import { analyzeCorpus, loadKnowledge } from "../analyze.ts";
import { DatelineError } from "../errors.ts";
import type {
  Analysis,
  AnalyzedArticle,
  ArticleSpan,
  Candidate,
  Discovery,
  StorylineProposal,
} from "../model.ts";
import { READABLE } from "../read/format.ts";
import { discover } from "../relate/discover.ts";
import { actorRows, narrativeRows } from "../show/codebook-rows.ts";
import { countOf } from "../show/number-format.ts";
import { wordsOf } from "../show/wording.ts";
import { runCommand } from "./command.ts";
import { problemLine } from "./problem-line.ts";
import { fromUser } from "./user-path.ts";

const HELP = `
Propose storylines and actors that the codebook lacks, from what a corpus repeats.

Usage: deno task discover [PATH...] [--by GROUP] [--limit N]
                          [--json | --csv | --csv-actors] [--codebook DIR]

PATH is a file or folder of ${READABLE};
data/articles of this project without any.

Storylines are patterns of two actors with a verb between them, and phrases, that come back
in other sentences than those in which the codebook finds a narrative. They are ranked by
how much they distinguish one article or period from the others: z-scores of log-odds with
an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008); from 1.96 on the
difference is beyond chance.

  --by GROUP       what is compared: article, month, quarter or year; without it articles
                   where there are few, else periods of publication
  --limit N        the most storylines and the most actors; 20 without it
  --json           print what was found as one JSON object
  --csv            print the storylines as rows for narratives.csv
  --csv-actors     print the actors as rows for actors.csv
  --codebook DIR   codebook to use instead of data/codebook
`;

const DEFAULT_CORPUS = new URL("../../data/articles", import.meta.url).pathname;
const GROUPS = ["article", "month", "quarter", "year"] as const;

if (import.meta.main) {
  await runCommand({
    help: HELP,
    options: {
      by: { type: "string" },
      limit: { type: "string" },
      json: { type: "boolean" },
      csv: { type: "boolean" },
      "csv-actors": { type: "boolean" },
      codebook: { type: "string" },
    },
    allowPositionals: true,
  }, async ({ positionals, values }) => {
    const by = groupOf(values.by);
    const limit = limitOf(values.limit);
    const paths = positionals.length === 0 ? [DEFAULT_CORPUS] : positionals.map(fromUser);
    const folders = values.codebook === undefined
      ? {}
      : { codebook: fromUser(values.codebook) };
    console.error(`Reading ${paths.join(", ")} ...`);
    const [analysis, { codebook }] = await Promise.all([
      analyzeCorpus(paths, folders),
      loadKnowledge(folders),
    ]);
    for (const problem of analysis.problems) {
      console.error(`Problem in ${problemLine(problem)}`);
    }
    if (analysis.articles.length === 0) {
      throw new DatelineError(
        `Cannot discover anything in ${paths.join(", ")}: no article could be read`,
      );
    }
    console.error(`Comparing ${countOf(analysis.articles.length, "article")} ...`);
    const found = discover(analysis.articles, codebook, {
      limit,
      ...(by === undefined ? {} : { by }),
    });
    if (values.json) console.log(JSON.stringify(found));
    else if (values.csv) {
      print(narrativeRows(found.storylines, analysis.articles, codebook));
    } else if (values["csv-actors"]) print(actorRows(found.candidates, codebook));
    else console.log(describeDiscovery(found, analysis));
    return analysis.problems.length > 0 ? 1 : 0;
  });
}

function groupOf(wish: string | undefined): Discovery["by"] | undefined {
  if (wish === undefined) return undefined;
  const group = GROUPS.find((name) => name === wish);
  if (group !== undefined) return group;
  throw new DatelineError(
    `Cannot compare by ${JSON.stringify(wish)}: accepted is ${GROUPS.join(", ")}`,
  );
}

function limitOf(wish: string | undefined): number {
  if (wish === undefined) return 20;
  const limit = Number(wish);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new DatelineError(
    `Cannot use ${JSON.stringify(wish)} as --limit: accepted is a whole number from 1 on`,
  );
}

function print(csv: string): void {
  console.log(csv.trimEnd());
}

/** What was found as text for a terminal. */
function describeDiscovery(found: Discovery, { articles }: Analysis): string {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const groups = countOf(found.groups, found.by);
  const lines = [`Storylines that the codebook lacks, by what sets ${groups} apart`, ""];
  if (found.storylines.length === 0) lines.push("    none comes back", "");
  for (const storyline of found.storylines) {
    lines.push(...describeStoryline(storyline, byId), "");
  }
  lines.push("People, organisations and places that it lacks", "");
  if (found.candidates.length === 0) lines.push("    none is named", "");
  for (const candidate of found.candidates) {
    lines.push(...describeCandidate(candidate, byId), "");
  }
  return lines.join("\n").trimEnd();
}

type Articles = ReadonlyMap<string, AnalyzedArticle>;

function describeStoryline(storyline: StorylineProposal, articles: Articles): string[] {
  const { pattern, count, articles: inArticles, group, inGroup, z, actors } = storyline;
  const who = actors.length === 0 ? "" : `, with ${actors.join(" and ")}`;
  return [
    `${pattern}`,
    `    ${countOf(count, "sentence")} in ${countOf(inArticles, "article")}${who}; ` +
    `${inGroup} in ${group}, z = ${z.toFixed(2)}`,
    ...storyline.sentences.map((sentence) => describeSentence(sentence, articles)),
  ];
}

function describeCandidate(candidate: Candidate, articles: Articles): string[] {
  const { name, kind, mentions, acts, articles: inArticles, titles, aliases } = candidate;
  const also = [...titles, ...aliases];
  return [
    `${name}${also.length === 0 ? "" : ` (${also.join(", ")})`}: ${kind ?? "unknown kind"}`,
    `    ${countOf(mentions, "mention")} in ${countOf(inArticles, "article")}, ` +
    `${acts} of them say or do something`,
    ...candidate.sentences.map((sentence) => describeSentence(sentence, articles)),
  ];
}

function describeSentence(sentence: ArticleSpan, articles: Articles): string {
  const article = articles.get(sentence.article);
  return `    ${sentence.article}: ${
    article === undefined ? "" : wordsOf(article, sentence)
  }`;
}
