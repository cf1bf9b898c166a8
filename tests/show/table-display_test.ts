import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import type { Field, Row } from "../../lib/show/table.ts";
import { tableBundle, tableHtml, tableText } from "../../lib/show/table-display.ts";

const fields: readonly Field[] = [
  { name: "place", type: "string", title: "Place", description: "Where & when" },
  { name: "gap", type: "number", title: "Gap", description: "How long", unit: "days" },
  { name: "proof", type: "string", title: "Proof", description: "Link", link: "see" },
];

function html(rows: readonly Row[]): string {
  return tableHtml({ name: "t", title: "A <title>", fields, rows });
}

Deno.test("tableHtml() escapes what articles say", () => {
  const shown = html([{ place: "<script>alert('x')</script>", gap: 1, proof: "" }]);
  doesNotMatch(shown, /<script/);
  match(shown, /&lt;script&gt;alert\(&#39;x&#39;\)&lt;\/script&gt;/);
  match(shown, /A &lt;title&gt;/);
});

Deno.test("tableHtml() puts units in headings and numbers to the right", () => {
  const shown = html([{ place: "x", gap: 1234567.5, proof: "" }]);
  match(shown, /text-align:right" title="How long">Gap \(days\)</);
  match(shown, /text-align:right;[^"]*">1,234,567\.5</);
});

Deno.test("tableHtml() writes numbers without the noise of binary fractions", () => {
  match(html([{ place: "", gap: -(0.1 + 0.2), proof: "" }]), />−0\.3</);
  match(html([{ place: "", gap: 244800000000, proof: "" }]), />244,800,000,000</);
});

Deno.test("tableHtml() links only to the site and the web", () => {
  match(
    html([{ place: "", gap: 1, proof: "../articles/a.html#figure-0" }]),
    /<a href="\.\.\//,
  );
  doesNotMatch(html([{ place: "", gap: 1, proof: "javascript:alert(1)" }]), /<a /);
});

Deno.test("tableHtml() folds long text, and none of it is lost", () => {
  const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(" ");
  const shown = html([{ place: long, gap: 1, proof: "" }]);
  const [, head = "", rest = ""] =
    shown.match(/<details><summary>(.*?)…<\/summary>…(.*?)<\/details>/) ?? [];
  strictEqual(`${head} ${rest}`, long);
  ok(head.length < 120);
  match(shown, /<td style="[^"]*;min-width:22em"><details>/);
});

Deno.test("tableHtml() tells how many rows there are, and by which column they are sorted", () => {
  const shown = html([3, 1, 2].map((gap) => ({ place: `p${gap}`, gap, proof: "" })));
  match(shown, /A &lt;title&gt;<span[^>]*> · 3 rows</);
  doesNotMatch(shown, /aria-sort/);
  const sorted = html([3, 2, 1].map((gap) => ({ place: "x", gap, proof: "" })));
  match(sorted, /<th scope="col" aria-sort="descending"[^>]*>Gap \(days\)<span[^>]*> ▼</);
});

Deno.test("tableHtml() shows first and last rows of a long table, and how many there are", () => {
  const rows = Array.from(
    { length: 1300 },
    (_, i) => ({ place: `p${i}.`, gap: i, proof: "" }),
  );
  const shown = html(rows);
  match(shown, />p0\.</);
  match(shown, />p1299\.</);
  doesNotMatch(shown, />p600\.</);
  match(shown, /1,284 of 1,300 rows not shown/);
});

Deno.test("tableHtml() says when there are no rows", () => {
  match(html([]), /No rows/);
});

Deno.test("tableHtml() and tableText() leave out hidden columns, the resource does not", () => {
  const table = {
    name: "t",
    title: "T",
    fields: [fields[0]!, { ...fields[1]!, hidden: true }],
    rows: [{ place: "x", gap: 77 }],
  };
  doesNotMatch(tableHtml(table), /77/);
  doesNotMatch(tableText(table), /77/);
  const resource = tableBundle(table)["application/vnd.dataresource+json"];
  deepStrictEqual((resource as { data: unknown }).data, [{ place: "x", gap: 77 }]);
});

Deno.test("tableText() aligns columns, without links", () => {
  const rows = [{ place: "Kyiv", gap: 5, proof: "../a" }, {
    place: "Xi’an",
    gap: 12,
    proof: "",
  }];
  strictEqual(
    tableText({ name: "t", title: "T", fields, rows }),
    "T\n\nplace  gap\nKyiv     5\nXi’an   12",
  );
});
