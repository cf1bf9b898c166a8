import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { AnalyzedArticle, Stance } from "../../../lib/model.ts";
import { stancesChart } from "../../../lib/show/charts/stances-chart.ts";
import { chartLinks, drawnWords, notesOf } from "../gallery.ts";
import { quietAnalysis } from "../sample-analysis.ts";
import { sampleCodebook } from "../sample-knowledge.ts";
import { tellingArticle } from "./telling-article.ts";

type Said = readonly [holder: string, target: string, score: number];

function article(
  id: string,
  day: string | null,
  ...said: readonly Said[]
): AnalyzedArticle {
  return {
    ...tellingArticle(id, day, []),
    stances: said.map(([holder, target, score]): Stance => ({
      start: 0,
      end: 5,
      text: "It is told.",
      rule: "by-hand",
      holder,
      target,
      score,
      label: score < 0 ? "against" : score > 0 ? "for" : "neutral",
      cues: [],
      certainty: "stated",
      attribution: null,
    })),
  };
}

const chartOf = (...articles: AnalyzedArticle[]) =>
  stancesChart({ ...quietAnalysis, articles }, { codebook: sampleCodebook });

const dots = (svg: string) =>
  [...svg.matchAll(/<circle ([^>]*)>/g)].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map((
        [, name, value],
      ) => [name, value]),
    )
  );

Deno.test("stancesChart() says what the pair named most comes to", () => {
  const against = ["china", "russia", -0.5] as const;
  strictEqual(
    chartOf(
      article("a", "2023-01-01", against, against, ["china", "russia", 0.5]),
      article("b", "2023-02-01", against),
    ).title,
    "China on Russia: three of four sentences in two articles are against",
  );
  strictEqual(
    chartOf(article("a", "2023-01-01", ["china", "russia", 0.5])).title,
    "China on Russia: the one sentence is for",
  );
});

Deno.test("stancesChart() parts marks that would cover each other", () => {
  const both = [["china", "russia", 0.1], ["china", "russia", 0.2]] as const;
  const { svg } = chartOf({
    ...article("a", "2023-01-10", ...both),
    stances: article("a", "2023-01-10", ...both).stances.map((stance, index) => ({
      ...stance,
      label: index === 0 ? "neutral" : "for",
    })),
  }, article("b", "2024-01-10", ["china", "russia", 0.5]));
  const [one, other] = dots(svg);
  const apart = Math.hypot(
    Number(one?.cx) - Number(other?.cx),
    Number(one?.cy) - Number(other?.cy),
  );
  ok(apart >= Number(one?.r) + Number(other?.r) - 0.1, `${apart} px apart`);
});

Deno.test("stancesChart() keeps marks at their date: one for a label, by number and area", () => {
  const four = ["china", "russia", -0.5] as const;
  const { svg } = chartOf(
    article("a", "2023-01-10", four, four, four, four, ["china", "russia", 0.5]),
  );
  const [against, support, ...more] = dots(svg);
  strictEqual(more.length, 0);
  strictEqual(against?.cx, support?.cx);
  ok(Number(against?.cy) > Number(support?.cy), "against is under for");
  ok(Number(against?.r) > Number(support?.r));
  strictEqual(against?.fill, "#c2410c");
  strictEqual(support?.fill, "#0e7490");
  ok(svg.includes(">4<"));
});

Deno.test("stancesChart() leads to the strongest sentence and quotes the others", () => {
  const chart = chartOf(article(
    "a",
    "2023-01-10",
    ...[-0.2, -0.9, -0.3, -0.4, -0.5].map((score) => ["china", "russia", score] as const),
  ));
  deepStrictEqual([...new Set(chartLinks(chart))], ["../articles/a.html#stance-1"]);
  const note = notesOf(chart.svg).find((words) => words.includes("score"))!;
  match(note, /score −0\.90[^]*score −0\.50[^]*and 1 more$/);
});

Deno.test("stancesChart() describes the marks in words", () => {
  strictEqual(
    chartOf(
      article("a", "2023-01-10", ["china", "russia", -0.5], ["china", "russia", -0.7]),
    )
      .description,
    "China toward Russia: 10 Jan 2023 2 against (−0.60).",
  );
});

Deno.test("stancesChart() says how many pairs it leaves out, and over what it averages", () => {
  const targets = Array.from({ length: 9 }, (_, i) => ["china", `t${i}`, 0.5] as const);
  const short = chartOf(article("a", "2023-01-10", ...targets));
  match(
    short.subtitle,
    /^Sentences of a month .*The 7 pairs named most; 2 more not shown\.$/,
  );
  strictEqual(drawnWords(short).filter((line) => line.startsWith("China → ")).length, 7);
  const long = chartOf(
    article("a", "2016-01-10", ["china", "russia", 0.5]),
    article("b", "2016-03-10", ["china", "russia", 0.5]),
    article("c", "2023-01-10", ["china", "russia", 0.5]),
  );
  match(long.subtitle, /^Sentences of a quarter /);
});

Deno.test("stancesChart() says that no dated article takes a side", () => {
  match(
    chartOf(article("a", null, ["china", "russia", 0.5])).title,
    /^No article of known date/,
  );
});
