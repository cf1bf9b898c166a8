import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Published } from "../../../lib/model.ts";
import { relateOne } from "../../../lib/relate/relate.ts";
import { extract } from "../../../lib/extract/extract.ts";
import { spokenDays, spokenPeriod } from "../../../lib/relate/shifts/spoken-days.ts";
import { publicationDays } from "../../../lib/relate/shifts/publication-days.ts";
import { readText } from "../../../lib/read/plain-text.ts";

const codebook = { actors: [], measures: [], narratives: [], stanceCues: [] };
const reference = { series: [], exchangeRates: [], events: [] };

/** The days that the words are about, in an article of 10 May 2024. */
function daysOf(text: string, words: string): readonly [string, string] | null {
  const article = readText(text, { id: "a", published: "2024-05-10" });
  const analyzed = relateOne(extract(article, codebook), codebook, reference);
  const start = analyzed.article.text.indexOf(words);
  const published: Published = analyzed.published;
  const days = spokenDays(
    analyzed,
    { start, end: start + words.length },
    publicationDays(published),
  );
  const [range] = days?.ranges ?? [];
  return range === undefined ? null : [iso(range.first), iso(range.last)];
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

Deno.test("spokenDays() are those of the nearest date of the sentence", () => {
  const text =
    "In March 2022 China backed Russia, but in October 2022 it condemned the raids.";
  deepStrictEqual(daysOf(text, "China backed Russia"), ["2022-03-01", "2022-03-31"]);
  deepStrictEqual(daysOf(text, "it condemned"), ["2022-10-01", "2022-10-31"]);
});

Deno.test("spokenDays() are not those of the report", () => {
  strictEqual(
    daysOf("China had turned away from Russia, the ministry said on Tuesday.", "turned"),
    null,
  );
});

Deno.test("spokenDays() of what goes on are those of publication", () => {
  deepStrictEqual(daysOf("China is turning away from Russia.", "turning"), [
    "2024-05-10",
    "2024-05-10",
  ]);
  deepStrictEqual(daysOf("Now China turned away from Russia.", "turned"), [
    "2024-05-10",
    "2024-05-10",
  ]);
});

Deno.test("spokenDays() of the past without a date are unknown, and a decade is no date", () => {
  strictEqual(daysOf("China turned away from Russia.", "turned"), null);
  strictEqual(daysOf("In the 1960s China turned away from Russia.", "turned"), null);
});

Deno.test("spokenPeriod() is the shortest EDTF of the days", () => {
  const article = readText("In March 2022 China backed Russia.", {
    id: "a",
    published: "2024-05-10",
  });
  const analyzed = relateOne(extract(article, codebook), codebook, reference);
  strictEqual(spokenPeriod(analyzed, { start: 14, end: 26 }), "2022-03");
});
