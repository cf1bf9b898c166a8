import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { reportingVerb } from "../../../lib/extract/attributions/reporting-verbs.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

for (
  const [text, verb, form] of [
    ["said", "say", "past"],
    ["says", "say", "third"],
    ["saying", "say", "ing"],
    ["say", "say", "base"],
    ["denied", "deny", "past"],
    ["put it", "put it", "past"],
    ["pointed out", "point out", "past"],
    ["points at", undefined, undefined],
    ["put them", undefined, undefined],
    ["walked", undefined, undefined],
  ] as const
) {
  Deno.test(`reportingVerb() reads "${text}"`, () => {
    const found = reportingVerb(tokenize(text), 0);
    deepStrictEqual([found?.verb, found?.form], [verb, form]);
  });
}

Deno.test("reportingVerb() tells what a verb does and how sure it is", () => {
  const fears = reportingVerb(tokenize("fears"), 0);
  deepStrictEqual([fears?.sense, fears?.certainty, fears?.ambiguous], [
    "thought",
    "feared",
    "noun",
  ]);
  strictEqual(reportingVerb(tokenize("quoted"), 0)?.sense, "quoting");
});
