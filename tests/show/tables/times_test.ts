import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { eventsTable, timesTable } from "../../../lib/show/tables/times.ts";
import { bareArticle, quietAnalysis, sampleAnalysis, spanOf } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook, reference: sampleReference };

Deno.test("eventsTable() measures gaps with what the article's date leaves open", () => {
  const rows = eventsTable(sampleAnalysis, knowledge).rows;
  const summit = rows.find(({ event }) => event === "SCO summit in Samarkand");
  deepStrictEqual([summit?.gap_least, summit?.gap, summit?.gap_most], [25, 30, 46]);
});

Deno.test("timesTable() gives the TIMEX3 value, the days and the sentence", () => {
  const text = "It rained. Last year it was dry.";
  const article = bareArticle("a", "A", text, {
    sentences: [spanOf(text, "It rained."), spanOf(text, "Last year it was dry.")],
    times: [{
      ...spanOf(text, "Last year"),
      text: "Last year",
      rule: "by-hand",
      type: "DATE",
      anchor: "publication",
      meaning: { form: "shift", unit: "year", count: -1 },
      value: "2022",
      earliest: "2022-01-01",
      latest: "2022-12-31",
    }],
  });
  deepStrictEqual(timesTable({ ...quietAnalysis, articles: [article] }).rows, [{
    article: "a",
    words: "Last year",
    type: "DATE",
    timex: "2022",
    mod: null,
    anchor: "publication",
    earliest: "2022-01-01",
    latest: "2022-12-31",
    sentence: "Last year it was dry.",
    evidence: "../articles/a.html#time-0",
  }]);
});

Deno.test("eventsTable() has one row for an event of an article", () => {
  const rows = eventsTable(sampleAnalysis, knowledge).rows;
  strictEqual(rows.length, 10);
  strictEqual(rows.filter(({ event }) => event === "Russia invades Ukraine").length, 2);
});
