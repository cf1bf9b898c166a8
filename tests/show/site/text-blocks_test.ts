import { deepStrictEqual } from "node:assert/strict";
import type { Zone } from "../../../lib/model.ts";
import { stretches, textBlocks } from "../../../lib/show/site/text-blocks.ts";

function blocks(text: string, zones: readonly Zone[] = []) {
  return textBlocks({ text, zones }).map((
    { start, end, zone },
  ) => [zone, text.slice(start, end)]);
}

Deno.test("textBlocks() splits at line breaks and leaves blank lines out", () => {
  deepStrictEqual(blocks("one\n\n  \ntwo\nthree"), [
    ["body", "one"],
    ["body", "two"],
    ["body", "three"],
  ]);
});

Deno.test("textBlocks() splits at zone borders", () => {
  const text = "Title\nBy A. Writer Body\nPlea";
  deepStrictEqual(
    blocks(text, [
      { start: 0, end: 5, kind: "title" },
      { start: 6, end: 18, kind: "byline" },
      { start: 24, end: 28, kind: "boilerplate" },
    ]),
    [["title", "Title"], ["byline", "By A. Writer"], ["body", " Body"], [
      "boilerplate",
      "Plea",
    ]],
  );
});

Deno.test("textBlocks() takes zones that overlap or reach outside as far as they go", () => {
  deepStrictEqual(
    blocks("abcdef", [
      { start: 4, end: 99, kind: "caption" },
      { start: -3, end: 3, kind: "title" },
      { start: 2, end: 5, kind: "byline" },
    ]),
    [["title", "abc"], ["byline", "de"], ["caption", "f"]],
  );
});

Deno.test("stretches() groups neighbours of one zone", () => {
  const text = "a\nb\nc";
  const zones: Zone[] = [{ start: 0, end: 3, kind: "boilerplate" }];
  deepStrictEqual(
    stretches(textBlocks({ text, zones })).map(({ zone, blocks }) => [zone, blocks.length]),
    [["boilerplate", 2], ["body", 1]],
  );
});
