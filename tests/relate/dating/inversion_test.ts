import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { dayNumber, EVER, intervalOf, isoDay } from "../../../lib/calendar.ts";
import type { Published, TimeMeaning, TimeMention } from "../../../lib/model.ts";
import { publicationDays } from "../../../lib/relate/dating/inversion.ts";
import { resolveTimes } from "../../../lib/relate/times.ts";
import { buildExtraction, named, shift, value } from "../build-extraction.ts";

function time(meaning: TimeMeaning, more: Partial<TimeMention> = {}): TimeMention {
  return buildExtraction("then", { times: [["then", meaning, more]] }).times[0]!;
}

function days(meaning: TimeMeaning, day: string, more: Partial<TimeMention> = {}) {
  const at = dayNumber(day);
  const from = publicationDays(time(meaning, more), { first: at, last: at });
  return from === null || from === undefined ? from : intervalOf(from);
}

Deno.test("publicationDays() turns calendar units round", () => {
  deepStrictEqual(days(shift("year", -1), "2022-02-24"), {
    earliest: "2023-01-01",
    latest: "2023-12-31",
  });
  deepStrictEqual(days(shift("month", -1), "2022-12-30"), {
    earliest: "2023-01-01",
    latest: "2023-01-31",
  });
  deepStrictEqual(days(shift("week", -1), "2024-05-16"), {
    earliest: "2024-05-20",
    latest: "2024-05-26",
  });
  deepStrictEqual(days(shift("day", -1), "2024-02-29"), {
    earliest: "2024-03-01",
    latest: "2024-03-01",
  });
});

Deno.test("publicationDays() lets a day without a year be named for a year", () => {
  deepStrictEqual(days(named("XXXX-02-04"), "2022-02-04"), {
    earliest: "2022-02-04",
    latest: "2023-02-03",
  });
  strictEqual(days(named("XXXX-02-04"), "2022-02-05"), undefined);
});

Deno.test("publicationDays() lets a weekday be named for a week", () => {
  deepStrictEqual(days(named("XXXX-WXX-4"), "2024-05-16"), {
    earliest: "2024-05-16",
    latest: "2024-05-22",
  });
  deepStrictEqual(days(named("XXXX-WXX-4", "after"), "2024-05-16"), {
    earliest: "2024-05-10",
    latest: "2024-05-16",
  });
  strictEqual(days(named("XXXX-WXX-5"), "2024-05-16"), undefined);
});

Deno.test("publicationDays() minds the part of a month", () => {
  strictEqual(days(named("XXXX-12"), "2021-12-15", { mod: "END" }), undefined);
  deepStrictEqual(
    days(named("XXXX-12"), "2022-12-30", { mod: "END" })?.earliest,
    "2022-12-01",
  );
});

Deno.test("publicationDays() asks nothing of publication where the words have the year", () => {
  const from = publicationDays(time(value("2022-02")), {
    first: dayNumber("2022-02-24"),
    last: dayNumber("2022-02-24"),
  });
  strictEqual(from, EVER);
  strictEqual(days(value("2021"), "2022-02-24"), undefined);
});

Deno.test("publicationDays() reads a day of last year", () => {
  const meaning: TimeMeaning = { form: "part", part: "-02-04", of: shift("year", -1) };
  deepStrictEqual(days(meaning, "2022-02-04"), {
    earliest: "2023-01-01",
    latest: "2023-12-31",
  });
});

Deno.test("publicationDays() does not know what counts from the story", () => {
  strictEqual(days(shift("month", 1), "2022-10-15", { anchor: "preceding" }), null);
  strictEqual(days(value("P2D"), "2022-10-15", { type: "DURATION" }), null);
});

const meanings = fc.oneof(
  fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const)
    .chain((unit) => fc.integer({ min: -6, max: 6 }).map((count) => shift(unit, count))),
  fc.integer({ min: 1, max: 7 }).map((day) => named(`XXXX-WXX-${day}`)),
  fc.integer({ min: 1, max: 12 }).map((month) =>
    named(`XXXX-${String(month).padStart(2, "0")}`)
  ),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([m, d]) =>
    named(`XXXX-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`)
  ),
);

Deno.test("publicationDays() holds the day from which a time resolves to the target", () => {
  fc.assert(
    fc.property(meanings, fc.integer({ min: 15_000, max: 20_500 }), (meaning, day) => {
      const extraction = buildExtraction("then", { times: [["then", meaning]] });
      const published = { best: isoDay(day) } as Published;
      const resolved = resolveTimes(extraction, published)[0]!;
      if (resolved.earliest === null) return;
      const first = dayNumber(resolved.earliest);
      const from = publicationDays(extraction.times[0]!, { first, last: first });
      ok(from !== null && from !== undefined, JSON.stringify(meaning));
      ok(
        from.first <= day && day <= from.last,
        `${JSON.stringify(meaning)} ${isoDay(day)}`,
      );
    }),
    { seed: 6, numRuns: 500 },
  );
});
