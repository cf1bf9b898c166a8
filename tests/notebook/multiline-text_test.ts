import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import {
  isText,
  isTextType,
  joinLines,
  splitLines,
} from "../../lib/notebook/multiline-text.ts";

Deno.test("splitLines() keeps line ends and has no line for an empty text", () => {
  deepStrictEqual(splitLines("a\n\nb"), ["a\n", "\n", "b"]);
  deepStrictEqual(splitLines("a\n"), ["a\n"]);
  deepStrictEqual(splitLines(""), []);
});

Deno.test("joinLines() undoes splitLines()", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é", "😀") });
  fc.assert(fc.property(text, (it) => joinLines(splitLines(it)) === it), { seed: 1 });
});

Deno.test("isText() takes texts and lists of lines, and nothing else", () => {
  deepStrictEqual(["a", ["a\n", "b"], [], ["a", 1], { a: "b" }, null].map(isText), [
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

Deno.test("isTextType() is about text and SVG, not about JSON or pictures", () => {
  strictEqual(isTextType("text/html"), true);
  strictEqual(isTextType("image/svg+xml"), true);
  strictEqual(isTextType("image/png"), false);
  strictEqual(isTextType("application/vnd.dataresource+json"), false);
});
