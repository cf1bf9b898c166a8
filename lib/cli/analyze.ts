/** `deno task analyze`: what a corpus claims, when it was written, and what checks say. */
import { analyzeCorpus } from "../analyze.ts";
import { DatelineError } from "../errors.ts";
import type { Analysis, AnalyzedArticle, Check, Problem } from "../model.ts";
import { READABLE } from "../read/format.ts";
import { findCandidates } from "../relate/candidates.ts";
import { contradictingDays } from "../show/date-conflict.ts";
import { countOf } from "../show/number-format.ts";
import { articleOrigin, articleTitle, wordsOf } from "../show/wording.ts";
import { runCommand } from "./command.ts";
import { problemLine } from "./problem-line.ts";
import { fromUser } from "./user-path.ts";

const HELP = `
Analyse a corpus and print its articles with their dates, claims, shared stories and checks.

Usage: deno task analyze [PATH...] [--json] [--codebook DIR] [--reference DIR]

PATH is a file or folder of ${READABLE};
data/articles of this project without any.

  --json            print the whole analysis as one JSON object, with "candidates": who is
                    named and not in the codebook
  --codebook DIR    codebook to use instead of data/codebook
  --reference DIR   reference data to use instead of data/reference
`;

const DEFAULT_CORPUS = new URL("../../data/articles", import.meta.url).pathname;

/** So many pieces of evidence of a shared story are printed; `--json` has all. */
const MOST_EVIDENCE = 10;

if (import.meta.main) {
  await runCommand({
    help: HELP,
    options: {
      json: { type: "boolean" },
      codebook: { type: "string" },
      reference: { type: "string" },
    },
    allowPositionals: true,
  }, async ({ positionals, values: { json, codebook, reference } }) => {
    const paths = positionals.length === 0 ? [DEFAULT_CORPUS] : positionals.map(fromUser);
    const analysis = await analyzeCorpus(paths, {
      ...(codebook === undefined ? {} : { codebook: fromUser(codebook) }),
      ...(reference === undefined ? {} : { reference: fromUser(reference) }),
    });
    if (analysis.articles.length === 0) {
      throw new DatelineError(
        `Cannot analyse ${paths.join(", ")}: no article could be read\n` +
          analysis.problems.map(describeProblem).join("\n"),
      );
    }
    console.log(
      json
        ? JSON.stringify({ ...analysis, candidates: findCandidates(analysis.articles) })
        : describeAnalysis(analysis),
    );
    return analysis.problems.length > 0 ? 1 : 0;
  });
}

/** The analysis as text for a terminal. */
function describeAnalysis(analysis: Analysis): string {
  const { articles, stories, checks, problems } = analysis;
  const lines = articles.flatMap((article) => describeArticle(article, checks));
  for (const story of stories) {
    lines.push(`Shared story: ${story.articles.join(" and ")}`);
    const shown = story.evidence.slice(0, MOST_EVIDENCE);
    const left = story.evidence.length - shown.length;
    lines.push(...shown.map(({ because }) => `    ${because}`));
    lines.push(...(left === 0 ? [] : [`    and ${countOf(left, "place")} more`]), "");
  }
  lines.push(...problems.map(describeProblem));
  return lines.join("\n").trimEnd();
}

function describeArticle(analyzed: AnalyzedArticle, checks: readonly Check[]): string[] {
  const { article, published, times, figures, quotes, stances, narratives } = analyzed;
  const claims = figures.flatMap((figure, index) => {
    if (figure.measure === null) return [];
    const words = `    ${wordsOf(analyzed, figure)}: ${figure.measure}, ${
      figure.period ?? "period unknown"
    }${figure.source === null ? "" : `, according to ${figure.source}`}`;
    const verdicts = checks
      .filter((check) => check.article === article.id && check.figure === index)
      .map(({ outcome, because }) => `        ${outcome}: ${because}`);
    return [words, ...verdicts];
  });
  return [
    `${article.id}: ${articleTitle(analyzed)}`,
    `    ${articleOrigin(analyzed)}${
      contradictingDays(published) === null ? "" : "; the text implies another"
    }`,
    `    ${countOf(times.length, "time")}, ${countOf(figures.length, "figure")}, ` +
    `${countOf(quotes.length, "quote")}, ${countOf(stances.length, "stance")}, ` +
    countOf(narratives.length, "narrative sentence"),
    ...claims,
    "",
  ];
}

function describeProblem(problem: Problem): string {
  return `Problem in ${problemLine(problem)}`;
}
