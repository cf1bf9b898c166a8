import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { Analysis } from "../../../lib/model.ts";
import { eventGapsChart, eventGapsOf } from "../../../lib/show/charts/event-gaps.ts";
import { chartLinks, drawnWords } from "../gallery.ts";
import { textWidth } from "../../../lib/show/text-layout.ts";
import { bareArticle, quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleReference } from "../sample-knowledge.ts";

const TICK = { size: 12.5, weight: 400 } as const;
const knowledge = { reference: sampleReference };

/** An article of 10 October 2022 for each event day. */
function toldOn(...days: readonly string[]): Analysis {
  const articles = days.map((date, i) => {
    const bare = bareArticle(`a${i}`, `Title ${i}`, "It happened.");
    const day = "2022-10-10";
    return {
      ...bare,
      published: {
        ...bare.published,
        basis: "stated" as const,
        best: day,
        earliest: day,
        latest: day,
      },
      events: [{ start: 0, end: 2, event: `event-${i}`, date }],
    };
  });
  return { ...quietAnalysis, articles };
}

Deno.test("eventGapsOf() measures from the event to each day that the article leaves open", () => {
  const gaps = eventGapsOf(sampleAnalysis, sampleReference);
  const summit = gaps.find(({ event }) => event.event === "sco-summit");
  // From 15 September to 15 October, and 10 to 31 October at the least and most.
  deepStrictEqual([summit?.days, summit?.least, summit?.most], [30, 25, 46]);
});

Deno.test("eventGapsChart() says how soon events are told", () => {
  strictEqual(
    eventGapsChart(toldOn("2022-10-09"), knowledge).title,
    "The one dated event is told 1 day later",
  );
  strictEqual(
    eventGapsChart(toldOn("2022-10-12"), knowledge).title,
    "The one dated event is told 2 days ahead",
  );
  strictEqual(
    eventGapsChart(toldOn("2022-10-10", "2022-10-07", "2022-09-10"), knowledge).title,
    "Half of the three mentions of dated events come within 3 days of them; the last, " +
      "30 days later",
  );
});

Deno.test("eventGapsChart() tells two mentions as two", () => {
  strictEqual(
    eventGapsChart(toldOn("2022-10-09", "2022-10-07"), knowledge).title,
    "The two mentions of dated events come 1 day later and 3 days later",
  );
});

Deno.test("eventGapsChart() explains the marks that are there, and clips no words", () => {
  const stated = eventGapsChart(toldOn("2022-10-07", "2025-10-07"), knowledge);
  strictEqual(stated.subtitle, "Days from an event to each article that names it.");
  match(
    eventGapsChart(sampleAnalysis, knowledge).subtitle,
    /^Days from an event to each article that names it \(○ inferred date\)\. Pale: days/,
  );
  const analysis = toldOn("2024-10-07", "2024-10-07", "2024-10-07");
  const days = ["2021-10-07", "2024-10-07", "2027-12-07"];
  const articles = analysis.articles.map((article, i) => ({
    ...article,
    published: {
      ...article.published,
      best: days[i]!,
      earliest: days[i]!,
      latest: days[i]!,
    },
    events: article.events.map((event) => ({ ...event, event: "event" })),
  }));
  const words = drawnWords(eventGapsChart({ ...analysis, articles }, knowledge));
  match(String(words), /3\.0 years before to 3\.2 years/);
});

Deno.test("eventGapsChart() says how many mentions come before their event", () => {
  strictEqual(
    eventGapsChart(toldOn("2022-10-12", "2022-11-09"), knowledge).title,
    "Both mentions of dated events come before them, the first 30 days ahead",
  );
  strictEqual(
    eventGapsChart(toldOn("2022-10-12", "2022-10-07", "2022-09-10"), knowledge).title,
    "One of the three mentions of dated events comes before them; the last, 30 days later",
  );
  strictEqual(
    eventGapsChart(toldOn("2022-10-10", "2022-10-10", "2022-10-09"), knowledge).title,
    "Half of the three mentions of dated events come on their day; the last, 1 day later",
  );
});

Deno.test("eventGapsChart() has a row for an event, in order of days, with links", () => {
  const chart = eventGapsChart(toldOn("2022-10-10", "2022-10-07"), knowledge);
  const words = drawnWords(chart);
  ok(words.indexOf("event-1") < words.indexOf("event-0"));
  ok(words.includes("same day") && words.includes("3 days"));
  deepStrictEqual(chartLinks(chart).sort(), [
    "../articles/a0.html#event-0",
    "../articles/a1.html#event-0",
  ]);
});

Deno.test("eventGapsChart() says how many events it leaves out", () => {
  const days = Array.from(
    { length: 21 },
    (_, i) => `2022-09-${String(i + 1).padStart(2, "0")}`,
  );
  match(
    eventGapsChart(toldOn(...days), knowledge).subtitle,
    /The 18 events named most; 3 more not shown\.$/,
  );
});

Deno.test("eventGapsChart() leaves room between the words of its axis", () => {
  const spans = [["2022-10-20"], ["2023-02-20"], ["2025-12-01", "2022-09-01"], [
    "2030-01-01",
    "2015-01-01",
  ]];
  for (const days of spans) {
    const { svg } = eventGapsChart(toldOn(...days), knowledge);
    const ticks = [...svg.matchAll(
      /<text transform="translate\(([\d.]+),[\d.]+\)" y="0.71em">([^<]+)</g,
    )].map(([, x, words]) => ({ x: Number(x), half: textWidth(words!, TICK) / 2 }));
    ok(ticks.length > 1, `${days}: ${ticks.length} ticks`);
    ticks.slice(1).forEach(({ x, half }, i) => {
      ok(x - half > ticks[i]!.x + ticks[i]!.half, `${days}: tick ${i} meets the next`);
    });
  }
});
