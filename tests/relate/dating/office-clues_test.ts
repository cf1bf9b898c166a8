import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { intervalOf } from "../../../lib/calendar.ts";
import type { OfficeTerm, Reference } from "../../../lib/model.ts";
import { officeClues } from "../../../lib/relate/dating/office-clues.ts";
import { buildExtraction, value } from "../build-extraction.ts";

function term(
  office: string,
  title: string,
  names: string,
  from: string,
  to: string | null,
) {
  return {
    office,
    titles: [title],
    names: names.split("|"),
    from,
    to,
    source: "https://example.org",
  } satisfies OfficeTerm;
}

const mayor = "Mayor of Lakeside";
const reference: Reference = {
  series: [],
  exchangeRates: [],
  events: [],
  offices: [
    term(mayor, "Mayor", "Ann Reed|Reed", "1990-05-01", "1994-05-01"),
    term(mayor, "Mayor", "Brook", "1994-05-01", "1998-05-01"),
    term(mayor, "Mayor", "Ann Reed|Reed", "1998-05-01", null),
    term("Judge of the Lake", "Judge", "Marsh", "1985-01-01", "1991-01-01"),
  ],
};

function found(text: string, ...years: string[]) {
  const extraction = buildExtraction(text, {
    times: years.map((year) => [year, value(year)] as const),
  });
  return officeClues(extraction, reference).map(({ mention, readings }) => [
    mention.text,
    readings.map(({ days }) => intervalOf(days)),
  ]);
}

Deno.test("officeClues() puts the article in the terms of whom it names by the office", () => {
  deepStrictEqual(found("The plan of Mayor Ann Reed was praised."), [[
    "Mayor Ann Reed",
    [
      { earliest: "1990-05-01", latest: "1994-05-15" },
      { earliest: "1998-05-01", latest: null },
    ],
  ]]);
});

Deno.test("officeClues() believes the latest holder of an office, and the latest office first", () => {
  deepStrictEqual(
    found("Judge Marsh wrote to Mayor Reed. Mayor Brook read it.").map(([text]) => text),
    ["Mayor Reed", "Judge Marsh"],
  );
  deepStrictEqual(
    found("Judge Marsh met Mayor Brook.").map(([text]) => text),
    ["Mayor Brook", "Judge Marsh"],
  );
});

Deno.test("officeClues() passes over former, deputy and imagined holders", () => {
  for (
    const text of [
      "The former Mayor Brook came.",
      "It was ex-Mayor Brook.",
      "Then-Mayor Brook came.",
      "Deputy Mayor Brook came.",
      "The prospects of a Mayor Brook frightened them.",
      "Brook came.",
      "Mayor Brookes came.",
      "The mayor brook is a stream.",
    ]
  ) deepStrictEqual(found(text), [], text);
});

Deno.test("officeClues() matches titles in lower case however they are written", () => {
  const keeper = term("Keeper of the Lake", "lake keeper", "Marsh", "1985-01-01", null);
  const offices = { ...reference, offices: [keeper] };
  for (const title of ["lake keeper", "Lake Keeper"]) {
    strictEqual(officeClues(buildExtraction(`It was ${title} Marsh.`), offices).length, 1);
  }
  strictEqual(officeClues(buildExtraction("It was lake keeper marsh."), offices).length, 0);
});

Deno.test("officeClues() passes over sentences that are told of a year", () => {
  deepStrictEqual(found("In 1995 Mayor Brook built the dam.", "1995"), []);
  strictEqual(found("The dam is of 1995. Mayor Brook built it.", "1995").length, 1);
});

Deno.test("officeClues() is a habit that names its source words", () => {
  const [clue] = officeClues(buildExtraction("Mayor Brook came."), reference);
  strictEqual(clue!.habit, true);
  ok(clue!.readings[0]!.because().includes("Mayor of Lakeside from 1994-05-01"));
  deepStrictEqual(
    officeClues(buildExtraction("Mayor Brook came."), { ...reference, offices: [] }),
    [],
  );
});
