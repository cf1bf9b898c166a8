import { strictEqual } from "node:assert/strict";
import { visibleText } from "../../../lib/show/site/visible-text.ts";

Deno.test("visibleText() shows control characters and overrides for what they are", () => {
  strictEqual(visibleText("a\0b\u001b[31m\u007f"), "a␀b␛[31m␡");
  strictEqual(visibleText("\u202egro.liame\u202c"), "‹U+202E›gro.liame‹U+202C›");
  strictEqual(visibleText("\u0085"), "‹U+0085›");
});

Deno.test("visibleText() leaves ordinary text of any script alone", () => {
  for (const text of ["line\n\ttab\r\n", "👩‍🔬 café", "שלום \u200f עולם", "<b>&amp;"]) {
    strictEqual(visibleText(text), text);
  }
});

Deno.test("visibleText() replaces half surrogates", () => {
  strictEqual(visibleText("a\ud83d b\udc00"), "a\ufffd b\ufffd");
});
