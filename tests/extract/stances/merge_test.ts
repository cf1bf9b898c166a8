import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { type FoundStance, mergeStances } from "../../../lib/extract/stances/merge.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

const text = "China fears and condemns it.";
const tokens = tokenize(text);
const sentence = { first: 0, last: tokens.count, opensParagraph: true };

function found(changes: Partial<FoundStance>): FoundStance {
  return {
    holder: "china",
    target: "russia",
    score: -0.4,
    cue: "fears",
    rule: "fear",
    certainty: "stated",
    attribution: null,
    ...changes,
  };
}

Deno.test("mergeStances() joins cues that point one way, led by the strongest", () => {
  const [stance, ...rest] = mergeStances(
    [
      found({}),
      found({ score: -0.8, cue: "condemns", rule: "condemn", certainty: "reported" }),
    ],
    tokens,
    sentence,
  );
  strictEqual(rest.length, 0);
  // Halfway between the mean, -0.6, and the strongest, -0.8.
  strictEqual(stance?.score, -0.7);
  strictEqual(stance.rule, "condemn");
  strictEqual(stance.certainty, "reported");
  deepStrictEqual(stance.cues, ["fears", "condemns"]);
  strictEqual(text.slice(stance.start, stance.end), stance.text);
});

Deno.test("mergeStances() keeps directions, holders and targets apart", () => {
  const stances = mergeStances(
    [
      found({}),
      found({ score: 0.5 }),
      found({ score: 0 }),
      found({ holder: "india" }),
      found({ target: "ukraine" }),
    ],
    tokens,
    sentence,
  );
  deepStrictEqual(
    stances.map(({ holder, target, label }) => `${holder} ${target} ${label}`),
    [
      "china russia against",
      "china russia for",
      "china russia neutral",
      "india russia against",
      "china ukraine against",
    ],
  );
});

Deno.test("mergeStances() names a cue once", () => {
  const [stance] = mergeStances([found({}), found({})], tokens, sentence);
  deepStrictEqual(stance?.cues, ["fears"]);
});
