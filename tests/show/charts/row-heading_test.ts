import { doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { NOTE, rowHeading } from "../../../lib/show/charts/row-heading.ts";
import { textWidth } from "../../../lib/show/text-layout.ts";

const lines = (markup: string) =>
  [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = ""]) => words);

Deno.test("rowHeading() sets a heading in lines of about one length", () => {
  const [first, second, ...more] = lines(
    rowHeading("Annual meeting of the club 2023", [], 190).markup,
  );
  strictEqual(more.length, 0);
  strictEqual(`${first} ${second}`, "Annual meeting of the club 2023");
  ok(second!.split(" ").length > 1, `${second} stands alone`);
});

Deno.test("rowHeading() cuts what does not fit in two lines, and long notes", () => {
  const { markup } = rowHeading("word ".repeat(40), ["note ".repeat(40)], 160);
  const [, second, note, ...more] = lines(markup);
  strictEqual(more.length, 0);
  match(second!, /…$/);
  match(note!, /…$/);
  ok(textWidth(note!, NOTE) <= 160);
});

Deno.test("rowHeading() grows with its lines, and is a link where it has an address", () => {
  const plain = rowHeading("A", [], 100);
  ok(rowHeading("A", ["note"], 100).height > plain.height);
  doesNotMatch(plain.markup, /<a /);
  match(rowHeading("A", [], 100, "a.html?b&c").markup, /^<a href="a\.html\?b&amp;c"><text/);
});
