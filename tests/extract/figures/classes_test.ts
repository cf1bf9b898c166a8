import { ok, strictEqual } from "node:assert/strict";
import * as classes from "../../../lib/extract/figures/classes.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

Deno.test("the word classes hold the words that they are named after", () => {
  const tokens = tokenize("down magnitude old worth between higher police");
  ok(classes.leadingUnits.has(tokens, 1));
  ok(classes.rangeOpeners.has(tokens, 4));
  ok(classes.higherWords.has(tokens, 5));
  ok(classes.attributivePlurals.has(tokens, 6));
  strictEqual(classes.rangeOpeners.has(tokens, 0), false);
});

Deno.test("no verb is in both classes of phrasal verbs", () => {
  const tokens = tokenize("set shot made brought");
  for (let at = 0; at < tokens.count; at++) {
    const [plain, mover] = [classes.particleVerbs, classes.particleMovers];
    ok(plain.has(tokens, at) !== mover.has(tokens, at));
  }
});
