import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Check, Figure } from "../../../lib/model.ts";
import { figureReasons } from "../../../lib/show/explain/reasons.ts";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { bareArticle, figureOf, spanOf } from "../sample-analysis.ts";

const text = "It rose to between 5 and 6 dollars.";

function reasonsOf(parts: Partial<Figure>, checks: readonly Check[] = []) {
  const figure = figureOf(text, "between 5 and 6 dollars", text, parts);
  const article = bareArticle("a", "A", text, { figures: [figure] });
  const reasons = figureReasons(article, figure, checks, namesFrom());
  return Object.fromEntries(reasons.map(({ name, words }) => [name, words]));
}

Deno.test("figureReasons() gives value, unit and the rule", () => {
  const reasons = reasonsOf({ low: 5, high: 6, unit: "USD", unitReason: "by custom" });
  strictEqual(reasons.value, "5 to 6 USD");
  strictEqual(reasons.unit, "by custom");
  strictEqual(reasons["found by"], "by-hand, as money");
});

Deno.test("figureReasons() tells bound, rate and what tells the trend", () => {
  const reasons = reasonsOf({
    value: 2e6,
    unit: "barrel",
    per: "day",
    bound: "over",
    trend: "up",
    trendBy: "verb",
  });
  strictEqual(reasons.value, "at least 2,000,000 barrel per day");
  strictEqual(reasons.trend, "up, told by a verb");
});

Deno.test("figureReasons() says nothing of what is not known", () => {
  deepStrictEqual(Object.keys(reasonsOf({ value: 5 })), ["value", "found by"]);
});

Deno.test("figureReasons() says how each check came out", () => {
  const check: Check = {
    article: "a",
    figure: 0,
    claim: "level",
    outcome: "no-reference",
    measure: "m",
    period: null,
    reference: null,
    referenceSource: null,
    because: "No series.",
  };
  strictEqual(reasonsOf({ value: 5 }, [check]).check, "no reference: No series.");
});

Deno.test("figureReasons() shows on what a period rests that counts from the publication", () => {
  const words = "It cost 5 dollars last year.";
  const figure = figureOf(words, "5 dollars", words, { period: "2023", periodTime: 0 });
  const because = (reason: string, conflicts: boolean) => ({
    kind: "named-date" as const,
    span: null,
    text: "",
    implies: { earliest: "2024-05-01", latest: "2024-05-31" },
    because: reason,
    conflicts,
  });
  const article = bareArticle("a", "A", words, {
    figures: [figure],
    times: [{
      ...spanOf(words, "last year"),
      text: "last year",
      rule: "by-hand",
      type: "DATE",
      anchor: "publication",
      meaning: { form: "shift", unit: "year", count: -1 },
      value: "2023",
      earliest: "2023-01-01",
      latest: "2023-12-31",
    }],
    published: {
      edtf: "2024-05",
      basis: "inferred",
      earliest: "2024-05-01",
      latest: "2024-05-31",
      best: "2024-05-10",
      evidence: [because("It is told in May.", false), because("Set aside.", true)],
      implied: null,
      conflict: false,
    },
  });
  const reasons = figureReasons(article, figure, [], namesFrom());
  deepStrictEqual(reasons.slice(-3), [
    { name: "period", words: "2023, from “last year”" },
    { name: "published", words: "May 2024 (inferred)" },
    { name: "", words: "It is told in May. (May 2024)" },
  ]);
});
