import { strictEqual } from "node:assert/strict";
import { explainingColon } from "../../../lib/extract/attributions/explaining-colon.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

for (
  const [text, explains] of [
    ["Farmers fear retaliation: Peru bought a third of their pork.", true],
    ["Farmers fear a trade war: Peru is their largest market.", true],
    ["Farmers expect losses: sales dropped.", true],
    ["Farmers fear one thing: Peru will retaliate.", false],
    ["Farmers fear the worst: Peru will retaliate.", false],
    ["Farmers fear: Peru will retaliate.", false],
    ["Farmers fear many costs: tariffs, feed and fuel.", false],
    ["Farmers believe the aim is clear: Peru must not retaliate.", false],
    ["Farmers fear that costs rise.", false],
  ] as const
) {
  Deno.test(`explainingColon() is ${explains ? "found" : "-1"} in: ${text}`, () => {
    const tokens = tokenize(text);
    const colon = [...Array(tokens.count).keys()]
      .find((at) => text[tokens.start[at]!] === ":") ?? -1;
    const found = explainingColon(tokens, "thought", 2, tokens.count);
    strictEqual(found, explains ? colon : -1);
  });
}

Deno.test("explainingColon() is -1 behind a verb of speech, which announces", () => {
  const tokens = tokenize("Farmers announced losses: sales dropped.");
  strictEqual(explainingColon(tokens, "speech", 2, tokens.count), -1);
});
