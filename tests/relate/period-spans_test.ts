import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { intervalOf } from "../../lib/calendar.ts";
import type { ResolvedTime } from "../../lib/model.ts";
import { periodDays } from "../../lib/relate/period-spans.ts";

type Days = readonly [words: string, earliest: string | null, latest: string | null];

/** The days of the time `index` of those that stand in a text in this order. */
function days(text: string, index: number, ...specs: readonly Days[]) {
  const times = specs.map(([words, earliest, latest]) => {
    const start = text.indexOf(words);
    const months = /(\w+) months/.exec(words)?.[1];
    return {
      start,
      end: start + words.length,
      text: words,
      type: months === undefined ? "DATE" : "DURATION",
      value: months === undefined ? "" : `P${months}M`,
      earliest,
      latest,
    } as ResolvedTime;
  });
  const range = periodDays(text, times, index);
  if (range === null) return null;
  const { earliest, latest } = intervalOf(range);
  return `${earliest}/${latest}`;
}

const november = ["November 2023", "2023-11-01", "2023-11-30"] as const;
const january = ["January", "2023-01-01", "2023-01-31"] as const;
const year = ["2023", "2023-01-01", "2023-12-31"] as const;

Deno.test("periodDays() are a time's own days where it stands alone", () => {
  strictEqual(days("in 2023", 0, year), "2023-01-01/2023-12-31");
  strictEqual(days("long ago", 0, ["long ago", null, null]), null);
  strictEqual(days("in 2023", 1, year), null);
});

Deno.test("periodDays() run from the first month to the last", () => {
  for (const text of ["January-November 2023", "January to November 2023"]) {
    deepStrictEqual(
      [days(text, 0, january, november), days(text, 1, january, november)],
      ["2023-01-01/2023-11-30", "2023-01-01/2023-11-30"],
    );
  }
});

Deno.test("periodDays() let a first month that is later in the year be of the year before", () => {
  strictEqual(
    days(
      "November to February 2023",
      1,
      ["November", "2022-11-01", "2022-11-30"],
      ["February 2023", "2023-02-01", "2023-02-28"],
    ),
    "2022-11-01/2023-02-28",
  );
});

Deno.test("periodDays() join no days, no years and nothing across other words", () => {
  strictEqual(
    days("January, unlike November 2023", 1, january, november),
    "2023-11-01/2023-11-30",
  );
  strictEqual(
    days("2022 to 2023", 1, ["2022", "2022-01-01", "2022-12-31"], year),
    "2023-01-01/2023-12-31",
  );
});

Deno.test("periodDays() count the first and last months of a year", () => {
  const first = (words: string) => [words, null, null] as const;
  strictEqual(
    days("the first 7 months of 2023", 1, first("first 7 months"), year),
    "2023-01-01/2023-07-31",
  );
  strictEqual(
    days("the last 3 months of 2023", 1, first("last 3 months"), year),
    "2023-10-01/2023-12-31",
  );
  strictEqual(
    days("the first 7 months before 2023", 1, first("first 7 months"), year),
    "2023-01-01/2023-12-31",
  );
  strictEqual(
    days("the first 13 months of 2023", 1, first("first 13 months"), year),
    "2023-01-01/2023-12-31",
  );
});
