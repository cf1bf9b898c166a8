import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parsePage } from "../../lib/read/html-page.ts";
import { modifiedDateOf, statedDatesOf } from "../../lib/read/html-date.ts";
import { readMetadata } from "../../lib/read/html-metadata.ts";

function dates(head: string, body: string, lang = "en"): string[] {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  const page = parsePage(html);
  return statedDatesOf(page, html, readMetadata(page)).map(({ edtf }) => edtf);
}

const PUBLISHED = `<meta property="article:published_time" content="2024-05-03T08:00:00Z">`;

Deno.test("statedDatesOf() trusts metadata before elements", () => {
  deepStrictEqual(dates(PUBLISHED, `<time datetime="2024-05-09">9 May</time>`), [
    "2024-05-03",
  ]);
  deepStrictEqual(dates("", `<time datetime="2024-05-09">9 May</time>`), ["2024-05-09"]);
});

Deno.test("statedDatesOf() leaves the dates of other articles alone", () => {
  deepStrictEqual(
    dates(
      "",
      `<aside><time datetime="2020-01-01"></time></aside><p class="date">3 May 2024</p>`,
    ),
    ["2024-05-03"],
  );
  deepStrictEqual(dates("", "<p>© 3 May 2024</p>"), []);
});

Deno.test("statedDatesOf() reads swapped numbers as the page's language writes them", () => {
  const [british] = dates("", `<p class="date">03/05/2024</p>`, "en-GB");
  strictEqual(british!.slice(0, 10), "2024-05-03");
  const [american] = dates("", `<p class="date">03/05/2024</p>`, "en-US");
  strictEqual(american!.slice(0, 10), "2024-03-05");
});

Deno.test("statedDatesOf() takes a date of change only where there is no other", () => {
  const modified = `<meta property="article:modified_time" content="2024-06-01">`;
  deepStrictEqual(dates(modified, ""), ["2024-06-01"]);
  deepStrictEqual(dates(modified + PUBLISHED, ""), ["2024-05-03"]);
  strictEqual(
    modifiedDateOf(readMetadata(parsePage(`<html><head>${modified}</head></html>`))),
    "2024-06-01",
  );
});

Deno.test("statedDatesOf() passes over dates that no calendar has", () => {
  const impossible = `<meta property="article:published_time" content="2024-13-45">`;
  deepStrictEqual(dates(impossible, `<p class="date">30 February 2024</p>`), []);
});
