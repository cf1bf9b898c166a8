import { deepStrictEqual, match } from "node:assert/strict";
import type { Check } from "../../../lib/model.ts";
import { DetailList } from "../../../lib/show/site/detail-list.tsx";
import { figureDetails } from "../../../lib/show/site/figure-details.tsx";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { bareArticle, figureOf } from "../sample-analysis.ts";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const text = "Oil was 2.17 million barrels a day, or between 10 and 20 percent.";
const analyzed = bareArticle("a", "A", text, {
  figures: [
    figureOf(text, "2.17 million barrels a day", text, {
      kind: "rate",
      value: 2.17e6,
      unit: "barrel",
      per: "day",
      period: "2024",
      measure: "russia-china-oil",
      links: [{ role: "change", figure: 1 }],
    }),
    figureOf(text, "between 10 and 20 percent", text, {
      kind: "percent",
      low: 10,
      high: 20,
      unit: "percent",
      bound: "about",
    }),
  ],
});
const check: Check = {
  article: "a",
  figure: 0,
  claim: "level",
  outcome: "differs",
  measure: "russia-china-oil",
  period: "2024",
  reference: 2e6,
  referenceSource: "https://example.com/series",
  because: "The series says 2m.",
};
const list = rendered(
  <DetailList
    kind="figure"
    heading="Figures"
    details={figureDetails(analyzed, [check], namesFrom())}
    usesOf={() => []}
  />,
);

function facts(id: string): string[] {
  return [...list.querySelectorAll(`#${id} .facts > div`)]
    .map(({ children }) => `${children[0]?.textContent}: ${children[1]?.textContent}`);
}

Deno.test("figureDetails() says value, period, measure and links of each figure", () => {
  deepStrictEqual(facts("about-figure-0").slice(0, 4), [
    "value: 2,170,000 barrel per day",
    "measure: russia china oil",
    "period: 2024",
    "linked: changed by F2",
  ]);
  deepStrictEqual(facts("about-figure-1"), ["value: 10 to 20 percent"]);
});

Deno.test("figureDetails() names the outcome of a check by sign, word and source", () => {
  match(wordsOf(list, ".outcome") ?? "", /^✗ differs The series says 2m\. ?https:/);
  deepStrictEqual(valuesOf(list, ".outcome a", "href"), ["https://example.com/series"]);
});
