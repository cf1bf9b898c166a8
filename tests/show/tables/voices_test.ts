import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Table } from "../../../lib/show/table.ts";
import {
  narrativesTable,
  quotesTable,
  stancesTable,
} from "../../../lib/show/tables/voices.ts";
import { buildArticle } from "../../relate/shifts/build-article.ts";
import { bareArticle, quietAnalysis, sampleAnalysis, spanOf } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook, reference: sampleReference };
const elites = "000-elites-revolt-against-china-policy";

function find(table: Table, column: string, value: unknown) {
  return table.rows.find((row) => row[column] === value);
}

Deno.test("stancesTable() and narrativesTable() name actors and storylines", () => {
  const stances = stancesTable(sampleAnalysis, knowledge);
  strictEqual(find(stances, "holder", "The Kremlin's elites")?.target, "Vladimir Putin");
  const narratives = narrativesTable(sampleAnalysis, knowledge);
  strictEqual(
    find(narratives, "narrative", "Elite revolt and capital flight")?.article,
    elites,
  );
});

Deno.test("quotesTable() joins the parts of a quote and names who speaks and passes it on", () => {
  const text = "“It is,” she told the paper, “over.”";
  const mention = (words: string) => ({ ...spanOf(text, words), text: words });
  const article = bareArticle("a", "A", text, {
    quotes: [{
      ...mention("It is,” she told the paper, “over."),
      rule: "by-hand",
      kind: "direct",
      parts: [spanOf(text, "It is,"), spanOf(text, "over.")],
      speaker: { ...mention("she"), actor: "ivanova" },
      via: { ...mention("the paper"), actor: null },
      cue: mention("told"),
    }],
  });
  deepStrictEqual(quotesTable({ ...quietAnalysis, articles: [article] }).rows, [{
    article: "a",
    kind: "direct",
    words: "It is, … over.",
    speaker: "she",
    actor: "ivanova",
    cue: "told",
    via: "the paper",
    evidence: "../articles/a.html#quote-0",
  }]);
});

Deno.test("stancesTable() and narrativesTable() keep an id that the codebook lacks", () => {
  const none = { codebook: { ...sampleCodebook, actors: [], narratives: [] } };
  strictEqual(stancesTable(sampleAnalysis, none).rows[0]?.holder, "kremlin-elites");
  strictEqual(narrativesTable(sampleAnalysis, none).rows[0]?.narrative, "junior-partner");
});

Deno.test("stancesTable() and narrativesTable() say when that was which is told", () => {
  const sentences = [{ start: 0, end: 11 }];
  const told = buildArticle("a", "2024-05-10", [[0, "china", "russia", 1], [0, "?pivot"]]);
  const analysis = { ...quietAnalysis, articles: [{ ...told, sentences }] };
  strictEqual(stancesTable(analysis, knowledge).rows[0]?.speaks_of, "2024-05-10");
  const [narrative] = narrativesTable(analysis, knowledge).rows;
  deepStrictEqual([narrative?.speaks_of, narrative?.manner], ["2024-05-10", "questioned"]);
});
