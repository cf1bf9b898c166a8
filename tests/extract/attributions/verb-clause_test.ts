import { deepStrictEqual } from "node:assert/strict";
import { isFinite } from "../../../lib/extract/attributions/verb-clause.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { reportsOf } from "../reports_of.ts";

for (
  const [text, cues] of [
    ["Beijing fears Russia becoming weak.", ["fears"]],
    ["Security fears such as these grow.", []],
    ["Beijing's fears that it fails grow.", []],
    ["A stated aim was peace.", []],
    ["The aim, as stated in May, was peace.", []],
    ["Costs, he added, were high.", ["added"]],
    ["He added sugar to the tea.", []],
    ["Costs rose, Roe added.", ["added"]],
    ["“It failed,” the ad states.", ["states"]],
    ["The states left.", []],
    ["Roe, a columnist, calls Poe weak.", ["calls"]],
    ["Roe is pledging to leave.", ["pledging"]],
  ] as const
) {
  Deno.test(`reporting verbs are told from nouns in: ${text}`, () => {
    const { reports, words } = reportsOf(text);
    deepStrictEqual(reports.map(({ cue }) => words(cue)), [...cues]);
  });
}

Deno.test("isFinite() knows verbs of the table, auxiliaries and words in “ed”", () => {
  const tokens = tokenize("went is croaked table bed");
  deepStrictEqual([0, 1, 2, 3, 4].map((at) => isFinite(tokens, at)), [
    true,
    true,
    true,
    false,
    false,
  ]);
});
