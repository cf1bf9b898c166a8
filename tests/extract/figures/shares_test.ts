import { deepStrictEqual } from "node:assert/strict";
import { settleShare } from "../../../lib/extract/figures/shares.ts";
import { readSentence } from "./read-sentence.ts";

function settled(text: string): [string, string | null] {
  const [quantity] = readSentence(text).quantities;
  settleShare(quantity!);
  return [quantity!.kind, quantity!.unit];
}

Deno.test("settleShare() makes a part of what is counted a share", () => {
  deepStrictEqual(settled("Two-thirds of voters agreed."), ["number", null]);
  deepStrictEqual(settled("Half the ships sank."), ["number", null]);
});

Deno.test("settleShare() leaves counts and scaled parts", () => {
  deepStrictEqual(settled("Half a million voters agreed."), ["count", "voter"]);
  deepStrictEqual(settled("Two voters agreed."), ["count", "voter"]);
});
