import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { dayNumber } from "../../../lib/calendar.ts";
import {
  dayDomain,
  padDomain,
  timeMarks,
  timeScale,
} from "../../../lib/show/charts/time-axis.ts";
import { drawPlot } from "../../../lib/show/plot-drawing.ts";

function ticks(first: string, last: string): string[] {
  const domain = { first: dayNumber(first), last: dayNumber(last) };
  const { markup } = drawPlot({ x: timeScale(domain), marks: timeMarks(domain) });
  return [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, words = ""]) =>
    words.replace(/<\/tspan><tspan[^>]*>/g, " ").replace(/<[^>]*>/g, "")
  );
}

Deno.test("timeMarks() names months, and the year where it begins", () => {
  deepStrictEqual(ticks("2024-10-15", "2025-03-10"), [
    "Nov 2024",
    "Dec",
    "Jan 2025",
    "Feb",
    "Mar",
  ]);
});

Deno.test("timeMarks() names years alone where there are no months", () => {
  deepStrictEqual(ticks("2015-06-01", "2020-02-01"), [
    "2016",
    "2017",
    "2018",
    "2019",
    "2020",
  ]);
  deepStrictEqual(ticks("2023-12-20", "2024-01-20"), ["Jan 2024"]);
});

Deno.test("timeMarks() leaves room however long the time is", () => {
  for (const last of ["2024-03-01", "2026-01-01", "2044-01-01", "2400-01-01"]) {
    const { length } = ticks("2024-01-01", last);
    ok(length >= 2 && length <= 9, `${length} ticks to ${last}`);
  }
});

Deno.test("dayDomain() spans some days, or none", () => {
  strictEqual(dayDomain([]), null);
  deepStrictEqual(dayDomain(["1970-01-05", "1970-01-02"]), { first: 1, last: 4 });
});

Deno.test("padDomain() leaves at least two weeks", () => {
  deepStrictEqual(padDomain({ first: 0, last: 0 }), { first: -14, last: 14 });
});
