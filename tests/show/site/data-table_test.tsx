import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { DataTable } from "../../../lib/show/site/data-table.tsx";
import type { Row } from "../../../lib/show/table.ts";

function render(rows: readonly Row[]): Document {
  const fields = [
    { name: "words", type: "string", title: "Words", description: "What was said" },
    { name: "n", type: "number", title: "N", description: "" },
    { name: "rule", type: "string", title: "Rule", description: "", hidden: true },
  ] as const;
  const html = renderToString(
    <DataTable
      table={{ name: "t", title: "T", description: "", fields, rows }}
      label="T"
      resolve={(href) => /^\.\.\/articles\/a\.html(?:#figure-0)?$/.test(href) ? href : null}
    />,
  );
  return parseHTML(html).document as unknown as Document;
}

Deno.test("DataTable aligns numbers, and says where there is no value", () => {
  const table = render([{ words: "no link", n: 12345.5 }, { words: null, n: null }]);
  strictEqual(table.querySelector("td.number")?.textContent, "12,345.5");
  strictEqual(table.querySelectorAll('abbr[title="no value"]').length, 2);
});

Deno.test("DataTable folds long text and keeps all of it", () => {
  const words = "word ".repeat(200);
  const details = render([{ words, n: 1 }]).querySelector("td details");
  ok((details?.querySelector("summary")?.textContent ?? "").length < 250);
  strictEqual(details?.querySelector("summary + bdi")?.textContent, words);
});

Deno.test("DataTable shows both ends of a long table and counts the rest", () => {
  const rows = Array.from({ length: 1234 }, (_, n) => ({ words: `row ${n}`, n }));
  const table = render(rows);
  strictEqual(table.querySelectorAll("tbody tr").length, 201);
  match(table.querySelector(".omitted")?.textContent ?? "", /1,034 more rows/);
  strictEqual(table.querySelector("tbody tr:last-child td")?.textContent, "row 1233");
});

Deno.test("DataTable links to the web and to evidence that exists, and to nothing else", () => {
  const hrefs = (words: string) =>
    [...render([{ words, n: 1 }]).querySelectorAll("a")].map((link) =>
      link.getAttribute("href")
    );
  deepStrictEqual(hrefs("../articles/a.html#figure-0"), ["../articles/a.html#figure-0"]);
  deepStrictEqual(hrefs("https://example.com/a?b"), ["https://example.com/a?b"]);
  deepStrictEqual(hrefs("a"), ["../articles/a.html"]);
  deepStrictEqual(hrefs("b"), []);
  deepStrictEqual(hrefs("../articles/b.html"), []);
  deepStrictEqual(hrefs("javascript:alert(1)"), []);
  deepStrictEqual(hrefs("see https://example.com"), []);
});

Deno.test("DataTable says that a table is empty, and writes booleans as words", () => {
  strictEqual(render([]).querySelector("tbody")?.textContent, "No rows");
  strictEqual(render([{ words: true, n: 1 }]).querySelector("td")?.textContent, "yes");
});

Deno.test("DataTable leaves hidden columns to the CSV file", () => {
  const table = render([{ words: "a", n: 1, rule: "by-hand" }]);
  deepStrictEqual(
    [...table.querySelectorAll("th")].map((heading) => heading.textContent),
    ["Words", "N"],
  );
  doesNotMatch(table.querySelector("tbody")?.textContent ?? "", /by-hand/);
  strictEqual(render([]).querySelector("td")?.getAttribute("colspan"), "2");
});
