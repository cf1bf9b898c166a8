/** `deno task eval`: score the extractors on the user's own copy of a public benchmark. */
import { DatelineError } from "../errors.ts";
import { loadKnowledge } from "../analyze.ts";
import { type DatingScore, evaluateDating } from "../evaluate/dating.ts";
import { evaluateHtml, type SegmentScores } from "../evaluate/html.ts";
import { readAttributedTexts } from "../evaluate/attributed-texts.ts";
import { evaluateNewsmtsc, parseNewsmtsc, type TargetMiss } from "../evaluate/newsmtsc.ts";
import { evaluateQuotes, type QuoteMiss } from "../evaluate/quotes.ts";
import { evaluateNewsquant, type NewsquantMiss } from "../evaluate/newsquant.ts";
import { evaluateTimeml, type TimemlMiss } from "../evaluate/timeml.ts";
import { runCommand } from "./command.ts";
import { fromUser } from "./user-path.ts";

const HELP = `
Score the extractors on your own copy of a public benchmark, beside published results.

Usage: deno task eval newsquant FILE [-v] [--json]
       deno task eval timeml DIR [-v] [--json]
       deno task eval dating PATH [-v] [--json]
       deno task eval quotes DIR [-v] [--json]
       deno task eval newsmtsc FILE [-v] [--json]
       deno task eval html DIR [--json]

  newsquant FILE   quantities: NewsQuant (CQE, EMNLP 2023) as NDJSON with "text", "quantities"
  timeml DIR       time expressions: a folder of .tml files (TimeBank, TempEval-3)
  dating PATH      publication dates: TimeML documents, or articles that state their day or
                   have it in the name of their file, read without it
  html DIR         text and dates of pages: evaldata.json of trafilatura with its pages
  quotes DIR       quotes and speakers: texts with brat annotations, as PolNeAR has them
  newsmtsc FILE    stance toward a target: NewsMTSC as NDJSON with "sentence", "polarity"
  -v, --verbose    list what was missed or made up
  --json           print the scores as JSON
`;

/** What one run of a benchmark shows. */
interface Evaluation {
  readonly title: string;
  readonly columns: readonly string[];
  /** A name and one value per column in percent; null where nothing was published. */
  readonly rows: readonly (readonly [string, readonly (number | null)[]])[];
  readonly misses: readonly string[];
  readonly scores: unknown;
}

const benchmarks: Readonly<Record<string, (path: string) => Promise<Evaluation>>> = {
  newsquant: runNewsquant,
  timeml: runTimeml,
  dating: runDating,
  html: runHtml,
  quotes: runQuotes,
  newsmtsc: runNewsmtsc,
};

await runCommand({
  help: HELP,
  options: {
    verbose: { type: "boolean", short: "v" },
    json: { type: "boolean" },
  },
  allowPositionals: true,
}, async ({ positionals: [name, path, ...rest], values }) => {
  const run = benchmarks[name ?? ""];
  if (run === undefined || path === undefined || rest.length > 0) {
    throw new DatelineError(
      `Cannot evaluate "${
        [name, path, ...rest].filter(Boolean).join(" ")
      }": accepted is the ` +
        `name of a benchmark (${
          Object.keys(benchmarks).join(", ")
        }) and the path of its data`,
    );
  }
  const evaluation = await run(fromUser(path));
  if (values.json) console.log(JSON.stringify(evaluation.scores));
  else print(evaluation, values.verbose ?? false);
});

async function runNewsquant(path: string): Promise<Evaluation> {
  const { misses, ...scores } = evaluateNewsquant((await readFile(path)).split("\n"));
  const percent = [scores.value, scores.valueAndUnit, scores.valueAndChange]
    .map(({ f1 }) => 100 * f1);
  return {
    title:
      `NewsQuant: ${scores.quantities} quantities in ${scores.sentences} sentences, F1`,
    columns: ["value", "value+unit", "value+change"],
    rows: [
      ["Dateline, this copy", percent],
      ["CQE, published, whole set", [92.0, 85.6, 88.1]],
      ["Recognizers-Text, published", [69.1, 34.2, null]],
      ["quantulum3, published", [73.0, 47.2, null]],
    ],
    misses: misses.map(describeQuantityMiss),
    scores,
  };
}

function describeQuantityMiss({ line, text, missed, wrong }: NewsquantMiss): string {
  return `line ${line}: ${text}\n  missed: ${missed.join("; ") || "-"}\n  wrong:  ${
    wrong.join("; ") || "-"
  }`;
}

async function runTimeml(path: string): Promise<Evaluation> {
  const { misses, ...scores } = await evaluateTimeml(path);
  return {
    title: `TimeML: ${scores.gold} time expressions in ${scores.documents} documents, F1`,
    columns: ["strict", "relaxed", "value"],
    rows: [
      [
        "Dateline, this copy",
        [scores.strict, scores.relaxed, scores.value].map(({ f1 }) => 100 * f1),
      ],
      ["HeidelTime 1.8, TempEval-3 platinum", [81.3, 90.3, 77.6]],
    ],
    misses: misses.map(describeTimeMiss),
    scores,
  };
}

function describeTimeMiss({ file, kind, gold, found, context }: TimemlMiss): string {
  const expected = gold === null ? "-" : `"${gold.text}" ${gold.type} ${gold.value}`;
  const got = found === null ? "-" : `"${found.text}" ${found.type} ${found.value}`;
  return `${file}: ${kind}: expected ${expected}, found ${got}\n  ${context}`;
}

async function runDating(path: string): Promise<Evaluation> {
  const { codebook, reference } = await loadKnowledge();
  const { documents, ...scores } = await evaluateDating(path, codebook, reference);
  const row = (score: DatingScore) => [
    100 * score.inside,
    100 * score.closed / Math.max(1, score.documents),
    100 * score.insideClosed,
    score.medianWidth,
    100 * score.narrow / Math.max(1, score.documents),
    score.narrow === 0 ? null : 100 * score.insideNarrow,
  ];
  return {
    title: `Dating: ${scores.all.documents} documents without their dates, ` +
      `${scores.namingDates.documents} of which name a date with its year`,
    columns: [
      "inside, %",
      "closed, %",
      "inside closed",
      "median days",
      "< 45 days, %",
      "inside these",
    ],
    rows: [
      ["All documents", row(scores.all)],
      ["Documents that name dates", row(scores.namingDates)],
      ...[...scores.byEvidence].filter(([, { documents }]) => documents > 0)
        .map(([kind, score]) => [`With evidence: ${kind}`, row(score)] as const),
    ],
    misses: documents.filter(({ inside }) => !inside).map(({ file, created, published }) =>
      `${file}: created ${created}, inferred ${published.edtf}`
    ),
    scores: { ...scores, byEvidence: Object.fromEntries(scores.byEvidence) },
  };
}

async function runHtml(path: string): Promise<Evaluation> {
  const scores = await evaluateHtml(path);
  const row = ({ precision, recall, accuracy, f1 }: SegmentScores) =>
    [precision, recall, accuracy, f1].map((share) => 100 * share);
  const date = Number.isNaN(scores.dateAccuracy) ? null : 100 * scores.dateAccuracy;
  return {
    title: `HTML: segments of ${scores.pages} pages, found and left out`,
    columns: ["precision", "recall", "accuracy", "F1", "date"],
    rows: [
      ["Dateline, this copy", [...row(scores.dateline), date]],
      ["Readability, this copy", [...row(scores.readability), null]],
    ],
    misses: [],
    scores,
  };
}

async function runQuotes(path: string): Promise<Evaluation> {
  const { codebook } = await loadKnowledge();
  const texts = await readAttributedTexts(path);
  const { misses, ...scores } = evaluateQuotes(texts, codebook);
  const percent = [scores.recall, scores.precision, scores.f1, scores.speakerAccuracy]
    .map((share) => 100 * share);
  return {
    title: `Quotes: ${scores.quotes} attributed quotes in ${texts.length} texts, percent`,
    columns: ["recall", "precision", "F1", "speaker right"],
    rows: [
      ["Dateline, this copy", percent],
      ["Gender Gap Tracker, published", [null, null, 83.7, 86.5]],
    ],
    misses: misses.map(describeQuoteMiss),
    scores,
  };
}

function describeQuoteMiss({ id, kind, text, expected, found }: QuoteMiss): string {
  const sides = kind === "speaker"
    ? `\n  expected ${expected}, found ${found}`
    : kind === "spurious"
    ? `\n  found ${found}`
    : "";
  return `${id}: ${kind}: ${text}${sides}`;
}

async function runNewsmtsc(path: string): Promise<Evaluation> {
  const sentences = parseNewsmtsc((await readFile(path)).split("\n"));
  const { misses, ...scores } = evaluateNewsmtsc(sentences);
  const { against, neutral, for: favour } = scores.f1;
  const percent = [scores.macroF1, against, neutral, favour].map((share) => 100 * share);
  return {
    title: `NewsMTSC: ${scores.targets} targets, F1`,
    columns: ["macro", "against", "neutral", "for"],
    rows: [
      ["Dateline, this copy", percent],
      ["GRU-TSC, published, test-rw", [83.1, null, null, null]],
      ["GRU-TSC, published, test-mt", [82.5, null, null, null]],
      ["AFINN, test-rw", [54, null, null, null]],
      ["VADER, test-rw", [51, null, null, null]],
    ],
    misses: misses.map(describeTargetMiss),
    scores,
  };
}

function describeTargetMiss({ text, target, label, found }: TargetMiss): string {
  const named = text.slice(target.start, target.end);
  return `"${named}": expected ${label}, found ${found}\n  ${text}`;
}

async function readFile(path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(
      `Cannot read the benchmark "${path}": ${reason}; accepted is a file of NDJSON`,
    );
  }
}

function print({ title, columns, rows, misses }: Evaluation, verbose: boolean): void {
  if (verbose) { for (const miss of misses) console.log(miss); }
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  console.log(`${verbose ? "\n" : ""}${title}\n`);
  console.log(" ".repeat(width) + columns.map((column) => column.padStart(14)).join(""));
  for (const [name, values] of rows) {
    const cells = values.map((value) => (value?.toFixed(1) ?? "-").padStart(14));
    console.log(name.padEnd(width) + cells.join(""));
  }
}
