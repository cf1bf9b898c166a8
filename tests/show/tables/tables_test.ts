import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import type { Table } from "../../../lib/show/table.ts";
import {
  articlesTable,
  dateEvidenceTable,
  problemsTable,
  storiesTable,
} from "../../../lib/show/tables/articles.ts";
import {
  checksTable,
  claimsTable,
  figuresTable,
} from "../../../lib/show/tables/figures.ts";
import { stancePairsTable } from "../../../lib/show/tables/stance-pairs.ts";
import { eventsTable, timesTable } from "../../../lib/show/tables/times.ts";
import {
  narrativesTable,
  quotesTable,
  stancesTable,
} from "../../../lib/show/tables/voices.ts";
import {
  bareArticle,
  figureOf,
  quietAnalysis,
  sampleAnalysis,
} from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook, reference: sampleReference };
const elites = "000-elites-revolt-against-china-policy";

const TABLES = [
  articlesTable,
  dateEvidenceTable,
  problemsTable,
  storiesTable,
  checksTable,
  claimsTable,
  figuresTable,
  timesTable,
  quotesTable,
  (analysis: typeof sampleAnalysis) => eventsTable(analysis, knowledge),
  (analysis: typeof sampleAnalysis) => stancesTable(analysis, knowledge),
  (analysis: typeof sampleAnalysis) => narrativesTable(analysis, knowledge),
  (analysis: typeof sampleAnalysis) => stancePairsTable(analysis, knowledge),
];

function find(table: Table, column: string, value: unknown) {
  return table.rows.find((row) => row[column] === value);
}

Deno.test("every table is named, titled and described, and says nothing of nothing", () => {
  const names = new Set<string>();
  for (const tableOf of TABLES) {
    const { name, title, fields, rows } = tableOf(sampleAnalysis);
    match(name, /^[a-z-]+$/);
    match(title, /^[A-Z]/);
    for (const field of fields) match(field.name + field.description, /^[a-z_]+.*[A-Za-z]/);
    names.add(name);
    if (name !== "articles") strictEqual(tableOf(quietAnalysis).rows.length, 0);
    for (const row of rows) {
      if ("evidence" in row) {
        match(String(row.evidence), /^\.\.\/articles\/[a-z0-9-]+\.html/);
      }
    }
  }
  strictEqual(names.size, TABLES.length);
});

Deno.test("articlesTable() tells stated from inferred and implied dates", () => {
  const table = articlesTable(sampleAnalysis);
  const stated = find(table, "article", "002-xi-ponders-major-move");
  strictEqual(stated?.basis, "stated");
  strictEqual(stated?.published, "2024-06-12");
  strictEqual(stated?.implied, "2024-05-16/2024-05-17");
  strictEqual(stated?.conflict, true);
  const quiet = articlesTable(quietAnalysis).rows[0];
  strictEqual(quiet?.published, null);
  strictEqual(quiet?.basis, "unknown");
});

Deno.test("articlesTable() counts what is set aside apart", () => {
  const bare = bareArticle("a", "A", "one two three four");
  const zones = [{ kind: "boilerplate", start: 8, end: 18 }] as const;
  const article = { ...bare, article: { ...bare.article, zones } };
  const [row] = articlesTable({ ...quietAnalysis, articles: [article] }).rows;
  deepStrictEqual([row?.words_read, row?.words_aside], [2, 2]);
});

Deno.test("claimsTable() keeps figures with a measure and a period, figuresTable() all", () => {
  const text = "It was 5.";
  const figures = [
    figureOf(text, "5", text, { measure: "m", period: "2020" }),
    figureOf(text, "5", text, { measure: "m" }),
    figureOf(text, "5", text, { period: "2020" }),
  ];
  const analysis = {
    ...quietAnalysis,
    articles: [bareArticle("a", "A", text, { figures })],
  };
  strictEqual(claimsTable(analysis).rows.length, 1);
  strictEqual(figuresTable(analysis).rows.length, 3);
});

Deno.test("claimsTable() gives a figure's words, value, sentence and place", () => {
  const row = find(claimsTable(sampleAnalysis), "words", "2.17 million barrels a day");
  strictEqual(row?.value, 2170000);
  strictEqual(row?.per, "day");
  strictEqual(row?.evidence, `../articles/${elites}.html#figure-2`);
  match(String(row?.sentence), /^China, in particular.*last year\.$/);
});

Deno.test("claimsTable() counts the articles that claim the same, and the sources", () => {
  const text = "It was 5.";
  const figures = [figureOf(text, "5", text, { measure: "m", period: "2020", value: 5 })];
  const articles = ["a", "b", "c"].map((id) => bareArticle(id, "A", text, { figures }));
  const stories = [{ id: "story-1", articles: ["a", "c"], evidence: [] }];
  deepStrictEqual(
    claimsTable({ ...quietAnalysis, articles, stories }).rows.map((row) => [
      row.article,
      row.articles,
      row.independent,
    ]),
    [["a", 3, 2], ["b", 3, 2], ["c", 3, 2]],
  );
});

Deno.test("dateEvidenceTable() says which evidence is set aside", () => {
  const bare = bareArticle("a", "A", "On Monday.");
  const one = {
    kind: "weekday",
    span: null,
    text: "Monday",
    implies: { earliest: "2023-01-09", latest: "2023-01-09" },
    because: "It says so.",
  } as const;
  const evidence = [one, { ...one, conflicts: true }];
  const published = { ...bare.published, evidence };
  const analysis = { ...quietAnalysis, articles: [{ ...bare, published }] };
  deepStrictEqual(dateEvidenceTable(analysis).rows.map(({ set_aside }) => set_aside), [
    false,
    true,
  ]);
});

Deno.test("checksTable() joins each check with its figure", () => {
  const rows = checksTable(sampleAnalysis).rows;
  deepStrictEqual(rows.map(({ words, claim }) => [words, claim]), [
    ["$244.8 billion", "level"],
    ["$244.8 billion", "record"],
    ["2.17 million barrels a day", "level"],
    ["$240bn", "level"],
    ["26 percent", "growth"],
  ]);
});

Deno.test("eventsTable() measures gaps with what the article's date leaves open", () => {
  const rows = eventsTable(sampleAnalysis, knowledge).rows;
  const summit = rows.find(({ event }) => event === "SCO summit in Samarkand");
  deepStrictEqual([summit?.gap_least, summit?.gap, summit?.gap_most], [25, 30, 46]);
});

Deno.test("stancesTable() and narrativesTable() name actors and storylines", () => {
  const stances = stancesTable(sampleAnalysis, knowledge);
  strictEqual(find(stances, "holder", "The Kremlin's elites")?.target, "Vladimir Putin");
  const narratives = narrativesTable(sampleAnalysis, knowledge);
  strictEqual(
    find(narratives, "narrative", "Elite revolt and capital flight")?.article,
    elites,
  );
});

Deno.test("stancePairsTable() counts sentences and averages scores", () => {
  const [row] = stancePairsTable(sampleAnalysis, knowledge).rows;
  deepStrictEqual(
    [row?.holder, row?.target, row?.articles, row?.against, row?.for, row?.mean_score],
    ["China", "Russia", 4, 4, 1, -0.28],
  );
});

Deno.test("storiesTable() names both articles", () => {
  const [row] = storiesTable(sampleAnalysis).rows;
  strictEqual(row?.article, "001-beijing-fears-minor-power");
  strictEqual(row?.other, "004-allies-keep-their-distance");
});
