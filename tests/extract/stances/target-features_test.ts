import { deepStrictEqual, notDeepStrictEqual, ok, strictEqual } from "node:assert/strict";
import {
  hashText,
  targetFeatures,
  WINDOW,
} from "../../../lib/extract/stances/target-features.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

function featuresOf(text: string, from: number) {
  const tokens = tokenize(text);
  return targetFeatures(tokens, 0, tokens.count, from, from + 1);
}

Deno.test("targetFeatures() does not depend on who the target is", () => {
  deepStrictEqual(featuresOf("Ann lied.", 0), featuresOf("Bob lied.", 0));
});

Deno.test("targetFeatures() depends on which side a word stands", () => {
  notDeepStrictEqual(featuresOf("Ann praised Bob.", 0), featuresOf("Ann praised Bob.", 2));
});

Deno.test("targetFeatures() knows what the target does, whatever stands between", () => {
  const shared = (a: string, b: string) => {
    const hashes = new Set(featuresOf(a, 0).hashes);
    return featuresOf(b, 0).hashes.filter((hash) => hashes.has(hash)).length;
  };
  const same = shared("Ann never lied.", "Bob x y z lied.");
  ok(same > shared("Ann never lied.", "Bob x y z smiled."));
});

Deno.test("targetFeatures() reads no further than its window", () => {
  const { words } = featuresOf("word ".repeat(1000), 500);
  ok(words.length <= 2 * WINDOW);
});

Deno.test("hashText() ignores case and the form of apostrophes", () => {
  strictEqual(hashText("Don’t", 0, 5), hashText("don't", 0, 5));
});
