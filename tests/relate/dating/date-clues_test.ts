import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { intervalOf } from "../../../lib/calendar.ts";
import type { Reference } from "../../../lib/model.ts";
import {
  namedDateClues,
  namedDates,
  weekdayClues,
} from "../../../lib/relate/dating/date-clues.ts";
import { buildExtraction, type ExtractionSpec, named, value } from "../build-extraction.ts";

const reference: Reference = {
  series: [],
  exchangeRates: [{ month: "2026-10", currency: "GBP", perUsd: 0.8, source: "" }],
  events: [],
};

function tenses(text: string, spec: ExtractionSpec) {
  return namedDates(buildExtraction(text, spec)).map((
    { time, tense },
  ) => [time.text, tense]);
}

Deno.test("namedDates() tell in which tense a date stands", () => {
  deepStrictEqual(
    tenses("The mine closed in 2019. It will open in 2031. The 1990 law bans it.", {
      times: [["2019", value("2019")], ["2031", value("2031")], ["1990", value("1990")]],
    }),
    [["2019", "past"], ["2031", "future"], ["1990", "unknown"]],
  );
});

Deno.test("namedDates() are no durations, no names without a year and no by-line", () => {
  deepStrictEqual(
    tenses("2024-01-05. In May, after 2 years, it closed in 2019.", {
      stated: [{ edtf: "2024-01-05", span: { start: 0, end: 10 } }],
      times: [
        ["2024-01-05", value("2024-01-05")],
        ["May", named("XXXX-05")],
        ["2 years", value("P2Y"), { type: "DURATION" }],
        ["2019", value("2019")],
      ],
    }),
    [["2019", "past"]],
  );
});

Deno.test("namedDateClues() bound the article by its latest past and earliest future", () => {
  const extraction = buildExtraction(
    "It closed in 2017. It opened in 2019. It will close in 2031. It will move in 2029.",
    {
      times: ["2017", "2019", "2031", "2029"].map((year) => [year, value(year)] as const),
    },
  );
  const clues = namedDateClues(extraction);
  deepStrictEqual(
    clues.map(({ mention, readings }) => [
      mention.text,
      intervalOf(readings[0]!.days),
    ]),
    [
      ["2019", { earliest: "2019-01-01", latest: null }],
      ["2029", { earliest: null, latest: "2029-12-31" }],
    ],
  );
  match(clues[1]!.readings[0]!.because(), /told as still to come/);
});

function weekdays(text: string, ...times: NonNullable<ExtractionSpec["times"]>) {
  return weekdayClues(buildExtraction(text, { times }), reference);
}

const tuesday = ["Tuesday", named("XXXX-WXX-2")] as const;
const january = ["January 10", named("XXXX-01-10")] as const;

Deno.test("weekdayClues() find the years in which a date falls on the weekday beside it", () => {
  const [clue] = weekdays("It closed on Tuesday (January 10).", tuesday, january);
  strictEqual(clue?.mention.text, "Tuesday (January 10");
  const since = clue!.readings.map(({ days }) => intervalOf(days)).filter(({ earliest }) =>
    earliest! > "2010"
  );
  // 10 January was a Tuesday in 2012, 2017 and 2023, and is next in 2034, long after the
  // reference data end.
  deepStrictEqual(since, [
    { earliest: "2012-01-03", latest: "2012-01-23" },
    { earliest: "2017-01-03", latest: "2017-01-23" },
    { earliest: "2023-01-03", latest: "2023-01-23" },
  ]);
});

Deno.test("weekdayClues() need weekday and date side by side", () => {
  deepStrictEqual(weekdays("On Tuesday it rained and on January 10", tuesday, january), []);
  deepStrictEqual(weekdays("It closed on January 10.", january), []);
  deepStrictEqual(weekdays("It closed on Tuesday.", tuesday), []);
});

Deno.test("namedDates() take no plan, no race of a year and no other century for the past", () => {
  const tense = (text: string, words: string, meant: string) =>
    namedDates(buildExtraction(text, { times: [[words, value(meant)]] }))
      .map((date) => date.tense);
  deepStrictEqual(tense("The mill was closed in 2016.", "2016", "2016"), ["past"]);
  deepStrictEqual(tense("She said that he would be freed in 2018.", "2018", "2018"), [
    "unknown",
  ]);
  deepStrictEqual(tense("The lake was to be cleaned in 2018.", "2018", "2018"), [
    "unknown",
  ]);
  deepStrictEqual(tense("He was ahead in the 2016 race.", "2016", "2016"), ["unknown"]);
  deepStrictEqual(tense("That was tried in the '20s.", "the '20s", "202"), []);
});

Deno.test("namedDates() look ahead neither from a base nor in a clause of their own", () => {
  const tense = (text: string) =>
    namedDates(buildExtraction(text, { times: [["2015", value("2015")]] }))
      .map((date) => date.tense);
  deepStrictEqual(tense("It will open in 2015."), ["future"]);
  deepStrictEqual(tense("It will swell to 65 million, from 49 million in 2015."), [
    "unknown",
  ]);
  deepStrictEqual(tense("A report on the end of 2015, which will be out soon."), [
    "unknown",
  ]);
});
