import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { datedArticles, namedEvents } from "../../../lib/show/charts/dated-articles.ts";
import { eventGapsOf } from "../../../lib/show/charts/event-gaps.ts";
import { bareArticle, quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleReference } from "../sample-knowledge.ts";

Deno.test("datedArticles() puts the oldest first and leaves out the undated", () => {
  deepStrictEqual(datedArticles(sampleAnalysis).map(({ best }) => best), [
    "2022-10-15",
    "2023-01-10",
    "2023-01-11",
    "2024-06-12",
    "2025-02-05",
  ]);
  deepStrictEqual(datedArticles(quietAnalysis), []);
});

Deno.test("datedArticles() spans statement and text where they disagree", () => {
  const article = bareArticle("a", "A", "", {
    published: {
      edtf: "2024-06-12",
      basis: "stated",
      earliest: "2024-06-12",
      latest: "2024-06-12",
      best: "2024-05-16",
      evidence: [],
      implied: { earliest: "2024-05-16", latest: "2024-05-17" },
      conflict: true,
    },
  });
  const [dated] = datedArticles({ ...quietAnalysis, articles: [article] });
  deepStrictEqual([dated?.earliest, dated?.latest], ["2024-05-16", "2024-06-12"]);
});

Deno.test("namedEvents() lists each event once, by its first mention and its name", () => {
  const events = [
    { start: 5, end: 6, event: "sco-summit", date: "2022-09-15" },
    { start: 8, end: 9, event: "sco-summit", date: "2022-09-15" },
    { start: 9, end: 10, event: "invasion", date: "2022-02-24" },
    { start: 9, end: 10, event: "not-listed", date: "2022-03-01" },
  ];
  const named = namedEvents(bareArticle("a", "A", "", { events }), sampleReference);
  deepStrictEqual(named.map(({ name, index }) => [name, index]), [
    ["Russia invades Ukraine", 2],
    ["not-listed", 3],
    ["SCO summit in Samarkand", 0],
  ]);
});

Deno.test("eventGapsOf() counts days from the event", () => {
  const gaps = eventGapsOf(sampleAnalysis, sampleReference);
  const call = gaps.find(({ event }) => event.event === "video-call");
  strictEqual(call?.days, 11);
});
