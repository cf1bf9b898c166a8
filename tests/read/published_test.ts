import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { namedDays } from "../../lib/read/body-dates.ts";
import {
  dateInUrl,
  readDateField,
  settleDates,
  writesDayFirst,
} from "../../lib/read/published.ts";
import { findWrittenDates } from "../../lib/read/stated-date.ts";

const finding = (text: string) => ({
  written: findWrittenDates(text)[0]!,
  source: "byline" as const,
  text,
  span: null,
});

Deno.test("settleDates() takes the reading that another stated date supports", () => {
  const [first] = settleDates([finding("01/11/2023"), finding("2 November 2023")]);
  deepStrictEqual([first?.edtf, first?.alternatives], ["2023-11-01", []]);
});

Deno.test("settleDates() leaves two readings where nothing supports either", () => {
  const [first] = settleDates([finding("01/11/2023"), finding("2 June 2022")]);
  deepStrictEqual([first?.edtf, first?.alternatives], ["2023-01-11?", ["2023-11-01?"]]);
});

Deno.test("readDateField() reads EDTF, times, seconds and words", () => {
  const edtf = (value: string) => {
    const date = readDateField(value, "field");
    return date === null ? null : "written" in date ? date.written.date : date.edtf;
  };
  strictEqual(edtf("2024-05-03"), "2024-05-03");
  strictEqual(edtf("2024-05"), "2024-05");
  strictEqual(edtf("2024-05-03/2024-05-06"), "2024-05-03/2024-05-06");
  strictEqual(edtf("2024-05-03T23:30:00-05:00"), "2024-05-03");
  strictEqual(edtf("1714723200"), "2024-05-03");
  strictEqual(edtf("1714723200000"), "2024-05-03");
  strictEqual(edtf("Fri, 03 May 2024 08:00:00 GMT"), "2024-05-03");
  strictEqual(edtf("2024-02-31"), null);
  strictEqual(edtf("yesterday"), null);
});

Deno.test("dateInUrl() reads a day that is a part of the path", () => {
  const date = (url: string) => dateInUrl(url)?.written.date ?? null;
  strictEqual(date("https://e.example/2024/5/3/steel"), "2024-05-03");
  strictEqual(date("https://e.example/steel-20240503.html"), "2024-05-03");
  strictEqual(date("https://e.example/steel-2024-05-03"), "2024-05-03");
  strictEqual(date("https://e.example/2024/13/40/steel"), null);
  strictEqual(date("https://e.example/id/120240503"), null);
});

Deno.test("settleDates() settles by the days that the text names", () => {
  const days = namedDays("The talks ended on October 30, he said.");
  const [first] = settleDates([finding("01/11/2023")], { days });
  deepStrictEqual([first?.edtf, first?.alternatives], ["2023-11-01", []]);
});

Deno.test("settleDates() gives the usual reading of the place as uncertain", () => {
  const [first] = settleDates([finding("01/11/2023")], { isDayFirst: true });
  deepStrictEqual([first?.edtf, first?.alternatives], ["2023-11-01?", ["2023-01-11?"]]);
});

Deno.test("writesDayFirst() knows languages and addresses", () => {
  for (
    const [language, url] of [["de", null], ["en-GB", null], [null, "https://a.co.uk/b"]]
  ) {
    strictEqual(writesDayFirst(language!, url!), true);
  }
  for (
    const [language, url] of [["en-US", null], ["en", "https://a.com/x.uk/"], [null, null]]
  ) {
    strictEqual(writesDayFirst(language!, url!), false);
  }
});

Deno.test("settleDates() trusts a stamp more than a by-line and that more than a dateline", () => {
  const dates = settleDates([
    { ...finding("14 May 2024"), source: "dateline" },
    finding("15 May 2024"),
    { ...finding("16 May 2024"), source: "stamp" },
  ]);
  deepStrictEqual(dates.map(({ source }) => source), ["stamp", "byline", "dateline"]);
});
