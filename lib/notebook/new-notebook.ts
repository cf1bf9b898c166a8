import type { Notebook, NotebookCell } from "../model/notebook.ts";

/** What a new notebook begins with. */
export interface NewNotebook {
  /** Its heading. */
  readonly title: string;
  /** Path of the corpus as seen from the notebook's folder. */
  readonly corpus: string;
  /** Path of the codebook as seen from the notebook's folder. */
  readonly codebook: string;
  /** Path of the reference data as seen from the notebook's folder. */
  readonly reference: string;
}

/**
 * A notebook to start from: a question to fill in, the corpus, one chart of figures, one of
 * time, one of stances, each with its table and its check. It has not been run, and it runs
 * on any corpus: what a corpus has nothing of is said instead of shown.
 */
export function newNotebook(
  { title, corpus, codebook, reference }: NewNotebook,
): Notebook {
  return {
    cells: [
      text(
        "title",
        `# ${title}`,
        "",
        "*What do you want to know, of whom, over what time, and why can these articles tell? Write it here, in two or three sentences.*",
      ),
      code(
        "parameters",
        ["parameters"],
        `const corpus = Deno.env.get("DATELINE_CORPUS") ?? ${JSON.stringify(corpus)};`,
        `const codebook = Deno.env.get("DATELINE_CODEBOOK") ?? ${
          JSON.stringify(codebook)
        };`,
        `const reference = Deno.env.get("DATELINE_REFERENCE") ?? ${
          JSON.stringify(reference)
        };`,
        ...SELECTION,
        'const measure = "russia-china-trade"; // one of data/codebook/measures.csv',
      ),
      code("load", [], ...LOAD),
      code("articles", ["shows"], "dataFrame(articlesTable(analysis))"),
      text(
        "figures",
        "## What the figures say",
        "",
        "*Which figures did you expect, and which are there? A claim that differs from the official series is not yet wrong: look at its sentence first.*",
      ),
      code("figures-chart", ["shows"], "claimsChart(analysis, knowledge, { measure })"),
      code("figures-table", ["shows"], ...FIGURES),
      text(
        "time",
        "## When it was told",
        "",
        "*Are the articles spread over the time that you ask about? A gap here is a gap in the sample, not in the news.*",
      ),
      code(
        "timeline-chart",
        ["shows"],
        "publicationTimelineChart(analysis, knowledge)",
      ),
      text(
        "stances",
        "## Who stands how toward whom",
        "",
        "*Whose words are these: the outlet’s, or those of somebody whom it quotes? Read the sentences in the table before you speak of a shift.*",
      ),
      code("stances-chart", ["shows"], "stancesChart(analysis, knowledge, { actors })"),
      code("stances-table", ["shows"], ...STANCES),
      text(
        "limits",
        "## What this can not show",
        "",
        "*How were the articles chosen, what is missing, and which other explanation fits as well?*",
      ),
    ],
    metadata: {
      kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
      language_info: {
        codemirror_mode: "typescript",
        file_extension: ".ts",
        mimetype: "text/x.typescript",
        name: "typescript",
        nbconvert_exporter: "script",
        pygments_lexer: "typescript",
      },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

const SELECTION = [
  'const from = Deno.env.get("DATELINE_FROM") ?? ""; // first day of publication, as 2023-01-31',
  'const until = Deno.env.get("DATELINE_UNTIL") ?? ""; // last day of publication',
  'const outlets = Deno.env.get("DATELINE_OUTLETS") ?? ""; // their names, parted by commas',
  'const actors = Deno.env.get("DATELINE_ACTORS") ?? ""; // ids of the codebook, parted by commas',
];

const LOAD = [
  'import { ok } from "node:assert/strict";',
  "import {",
  "  analyzeCorpus,",
  "  articlesTable,",
  "  claimsChart,",
  "  figuresTable,",
  "  loadKnowledge,",
  "  publicationTimelineChart,",
  "  selectArticles,",
  "  stancesChart,",
  "  stancesTable,",
  '} from "dateline";',
  'import { dataFrame } from "dateline/data-frame";',
  "",
  "const knowledge = await loadKnowledge({ codebook, reference });",
  "const whole = await analyzeCorpus(corpus, { codebook, reference });",
  "const analysis = selectArticles(whole, { from, until, outlets });",
];

const FIGURES = [
  "const figures = figuresTable(analysis);",
  "const ids = new Set(analysis.articles.map(({ article }) => article.id));",
  "for (const { article } of figures.rows) {",
  "  ok(ids.has(String(article)), `${article} is not in the corpus`);",
  "}",
  "dataFrame(figures)",
];

const STANCES = [
  "const stances = stancesTable(analysis, knowledge, { actors });",
  "for (const { article, score } of stances.rows) {",
  "  ok(Math.abs(Number(score)) <= 1, `${article}: a score of ${score}`);",
  "}",
  "dataFrame(stances)",
];

function text(id: string, ...lines: string[]): NotebookCell {
  return { cell_type: "markdown", id, metadata: {}, source: lines.join("\n") };
}

function code(id: string, tags: string[], ...lines: string[]): NotebookCell {
  const metadata = tags.length > 0 ? { tags } : {};
  return {
    cell_type: "code",
    id,
    metadata,
    source: lines.join("\n"),
    execution_count: null,
    outputs: [],
  };
}
