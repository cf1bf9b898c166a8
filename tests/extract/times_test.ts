import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { openDocument } from "../../lib/extract/document.ts";
import { findTimes } from "../../lib/extract/times.ts";
import type { Zone, ZoneKind } from "../../lib/model.ts";
import { articleOf, resolvedTimes } from "./times/resolved_times.ts";

const ARTICLES = new URL("../../data/articles/", import.meta.url);

function zone(text: string, kind: ZoneKind, from: string, to: string | null): Zone {
  const start = text.indexOf(from);
  const end = to === null ? text.length : text.indexOf(to, start);
  ok(start >= 0 && end > start, from);
  return { kind, start, end };
}

/** What a careful reader marks: text, type and value, in order; modifiers after the value. */
const READINGS: readonly {
  readonly file: string;
  readonly published: string;
  readonly zones: (text: string) => Zone[];
  readonly times: readonly (readonly [string, string, string])[];
}[] = [
  {
    file: "000-elites-revolt-against-china-policy.txt",
    published: "2025-02-01",
    zones: () => [],
    times: [
      ["February 2022", "DATE", "2022-02"],
      ["Last year", "DATE", "2024"],
      ["last year", "DATE", "2024"],
      ["now", "DATE", "PRESENT_REF"],
      ["the beginning of the year", "DATE", "2025 START"],
      ["the next 2 years", "DURATION", "P2Y"],
      ["January 2025", "DATE", "2025-01"],
    ],
  },
  {
    file: "001-beijing-fears-minor-power.txt",
    published: "2023-01-10",
    zones: (text) => [zone(text, "boilerplate", "… we have a small favor", null)],
    times: [
      ["Tuesday", "DATE", "2023-01-10"],
      ["late December", "DATE", "2022-12 END"],
      ["last year", "DATE", "2022"],
      ["Feb. 4", "DATE", "2022-02-04"],
    ],
  },
  {
    file: "002-xi-ponders-major-move.txt",
    published: "2024-05-17",
    zones: () => [],
    times: [
      ["Jun12,2024", "DATE", "2024-06-12"],
      ["Thursday", "DATE", "2024-05-16"],
      ["two day", "DURATION", "P2D"],
      ["75 years", "DURATION", "P75Y"],
      ["last year", "DATE", "2023"],
      ["last year", "DATE", "2023"],
      ["last year", "DATE", "2023"],
      ["last year", "DATE", "2023"],
    ],
  },
  {
    file: "003-putin-losing-chinese-immunity.txt",
    published: "2022-10-12",
    zones: (text) => [zone(text, "boilerplate", "You may also like", null)],
    times: [
      ["a few hours", "DURATION", "PTXH"],
      ["September 15", "DATE", "2022-09-15"],
      ["today", "DATE", "2022-10-12"],
      ["now", "DATE", "PRESENT_REF"],
      ["A month later", "DATE", "2022-10"],
      ["now", "DATE", "PRESENT_REF"],
      ["every day", "SET", "P1D"],
      ["many years", "DURATION", "PXY"],
      ["Now", "DATE", "PRESENT_REF"],
    ],
  },
  {
    file: "004-allies-keep-their-distance.txt",
    published: "2023-01-11",
    zones: (text) => [
      zone(text, "boilerplate", "The Limited Times", "Russia's allies are keeping"),
      zone(
        text,
        "lead-in",
        '"Crazy" Putin isolated',
        '"Crazy" Putin isolated: Russia\'s allies keep their distance\n\nCreated',
      ),
      zone(text, "boilerplate", "You may like", null),
    ],
    times: [
      ["2023-01-11T10:19:38.426Z", "TIME", "2023-01-11T10:19:38.426Z"],
      ["01/11/2023 11:10 am", "TIME", "2023-01-11T11:10"],
      ["Tuesday", "DATE", "2023-01-10"],
      ["January 10", "DATE", "2023-01-10"],
      ["late December", "DATE", "2022-12 END"],
      ["last year", "DATE", "2022"],
      ["February 4 last year", "DATE", "2022-02-04"],
      ["Tuesday", "DATE", "2023-01-10"],
      ["January 10", "DATE", "2023-01-10"],
      ["a week and a half ago", "DATE", "2022-12-31"],
      ["this year", "DATE", "2023"],
      ["Tuesday", "DATE", "2023-01-10"],
      ["2023-01-11", "DATE", "2023-01-11"],
    ],
  },
];

for (const { file, published, zones, times } of READINGS) {
  Deno.test(`findTimes() finds what a reader marks in ${file.slice(0, 3)}`, async () => {
    const text = await Deno.readTextFile(new URL(file, ARTICLES));
    const found = resolvedTimes(articleOf(text, zones(text)), published);
    deepStrictEqual(
      found.map(({ text, type, value, mod }) => [
        text,
        type,
        mod === undefined ? value : `${value} ${mod}`,
      ]),
      times.map((time) => [...time]),
    );
  });
}

/** Scraps of which time expressions are made, so that random texts hold many of them. */
const SCRAPS = [
  ..."the a an last next this early late mid every each about over of and or to in on at ago"
    .split(" "),
  ..."year years day week months decade century quarter half hour seconds weekend".split(
    " ",
  ),
  ..."January Feb. May march Tuesday Mon. fall summer morning noon p.m. GMT Christmas Day"
    .split(" "),
  ..."1 12 31 45 99 2023 1990 20230111 3rd two twenty-five first nineteen ' 's - – / : . , ( )"
    .split(" "),
  "\n\n",
  " ",
  "é",
  "😀",
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join(" ")),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

Deno.test("findTimes() gives ordered mentions that are slices of any text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const times = findTimes(openDocument(articleOf(text)));
      let end = 0;
      for (const time of times) {
        ok(time.start >= end && time.end > time.start && time.end <= text.length);
        strictEqual(time.text, text.slice(time.start, time.end));
        end = time.end;
      }
      deepStrictEqual(findTimes(openDocument(articleOf(text))), times);
    }),
    { seed: 20230111, numRuns: 500 },
  );
});

Deno.test("resolveTimes() gives real days for any text and any anchor", () => {
  const days = fc.constantFrom(
    null,
    "2024-02-29",
    "2023-01-01",
    "2022-12-31",
    "1999-10-15",
  );
  fc.assert(
    fc.property(texts, days, (text, best) => {
      for (const { earliest, latest, value } of resolvedTimes(articleOf(text), best)) {
        ok(value !== "" && !value.includes("NaN") && !value.includes("undefined"), value);
        for (const day of [earliest, latest]) {
          if (day !== null) strictEqual(new Date(day).toISOString().slice(0, 10), day);
        }
        if (earliest !== null && latest !== null) ok(earliest <= latest, value);
      }
    }),
    { seed: 20230111, numRuns: 500 },
  );
});
