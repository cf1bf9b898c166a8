import { strictEqual } from "node:assert/strict";
import { readAndFraction } from "../../../lib/extract/numbers/fractions.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

Deno.test("readAndFraction() reads the part that 'and' adds", () => {
  const part = (text: string) => {
    const tokens = tokenize(text);
    return readAndFraction(tokens, 0, tokens.count)?.value;
  };
  strictEqual(part("and a half"), 0.5);
  strictEqual(part("and a quarter"), 0.25);
  strictEqual(part("and three-quarters"), 0.75);
  strictEqual(part("-and-a-half"), 0.5);
  strictEqual(part("and a dog"), undefined);
  strictEqual(part("and"), undefined);
  strictEqual(part("or a half"), undefined);
});
