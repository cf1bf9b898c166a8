import { strictEqual } from "node:assert/strict";
import {
  addressesReader,
  breaksOff,
  endsLikeSentence,
  isProse,
} from "../../lib/read/prose.ts";
import { lineOf, PROSE } from "./zones-of-lines.ts";

Deno.test("isProse() wants a sentence of some length, or a very long line", () => {
  strictEqual(isProse(lineOf(PROSE)), true);
  strictEqual(isProse(lineOf("Trade fell.")), false);
  strictEqual(
    isProse(lineOf("Trade between the two countries grows by a tenth again")),
    false,
  );
  strictEqual(isProse(lineOf("word ".repeat(30))), true);
});

Deno.test("endsLikeSentence() looks behind quote marks and references", () => {
  for (const text of ["He said “no.”", "It fell. [12]", "It fell…", "He said:"]) {
    strictEqual(endsLikeSentence(lineOf(text)), true, text);
  }
  strictEqual(endsLikeSentence(lineOf("Trade fell")), false);
});

Deno.test("breaksOff() knows an ellipsis at the end only", () => {
  strictEqual(breaksOff(lineOf("Trade fell [...]")), true);
  strictEqual(breaksOff(lineOf("Trade … fell")), false);
});

Deno.test("addressesReader() hears nothing in what is quoted", () => {
  strictEqual(addressesReader(lineOf("You can help us.")), true);
  strictEqual(addressesReader(lineOf("He said: “You can help us.”")), false);
  strictEqual(addressesReader(lineOf("It’s what you’re reading")), true);
  strictEqual(addressesReader(lineOf(PROSE)), false);
});
