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

Deno.test("statedDatesOf() gives the day of the place where a machine wrote it in UTC", () => {
  const late = `<meta property="article:published_time" content="2024-05-04T02:30:00Z">`;
  deepStrictEqual(dates(late, `<span class="date">May 3, 2024</span>`)[0], "2024-05-03");
  const early =
    `<meta property="article:published_time" content="2024-05-03T22:30:00+00:00">`;
  deepStrictEqual(dates(early, `<time>4 May 2024</time>`)[0], "2024-05-04");
  const noon = `<meta property="article:published_time" content="2024-05-04T13:30:00Z">`;
  deepStrictEqual(dates(noon, `<span class="date">May 3, 2024</span>`)[0], "2024-05-04");
  const local =
    `<meta property="article:published_time" content="2024-05-04T02:30:00+08:00">`;
  deepStrictEqual(dates(local, `<span class="date">May 3, 2024</span>`)[0], "2024-05-04");
});

Deno.test("statedDatesOf() knows the article's own side column from that of others", () => {
  const own = `<article><h1>Steel</h1><div class="c-sidebar"><time datetime="2024-05-03">
    </time></div></article>`;
  const other = `<article><h1>Coal</h1></article><div class="sidebar"><time
    datetime="2020-01-01"></time></div>`;
  deepStrictEqual(dates("", own), ["2024-05-03"]);
  deepStrictEqual(dates("", other), []);
});

Deno.test("statedDatesOf() prefers the date beside the headline to those of lists", () => {
  const list = `<ul><li><time datetime="2023-01-01"></time><a href="/">Coal</a></li></ul>`;
  deepStrictEqual(
    dates("", `<time datetime="2024-05-03"></time><h1>Steel</h1>${list}`)[0],
    "2024-05-03",
  );
});

Deno.test("statedDatesOf() reads the date that opens a long line, but no span of days", () => {
  const words = "The ministry of trade said that exports of steel had grown again. ".repeat(
    3,
  );
  deepStrictEqual(dates("", `<h1>Steel</h1><p>(3 May 2024) ${words}</p>`), ["2024-05-03"]);
  deepStrictEqual(dates("", `<h1>Steel</h1><p>${words} 3 May 2024</p>`), []);
  deepStrictEqual(dates("", `<h1>Steel</h1><p>Fair, 1-3 May 2024</p>`), []);
});

Deno.test("statedDatesOf() falls back on a picture's address, then on the first comment", () => {
  const picture = `<meta property="og:image" content="https://e.example/2024/05/03/a.jpg">`;
  const comments = `<div class="comment"><time datetime="2024-05-06"></time></div>
    <div class="comment"><time datetime="2024-05-05"></time></div>`;
  deepStrictEqual(dates(picture, comments), ["2024-05-03"]);
  deepStrictEqual(dates("", comments), ["2024-05-05?"]);
});

Deno.test("statedDatesOf() takes the start of the computer's clock for no date", () => {
  deepStrictEqual(
    dates(PUBLISHED.replace("2024-05-03", "1970-01-01"), "<time>3 May 2024</time>"),
    ["2024-05-03"],
  );
});
