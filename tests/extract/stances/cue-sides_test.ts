import { deepStrictEqual } from "node:assert/strict";
import { findStances } from "../../../lib/extract/stances.ts";
import type { StanceCue } from "../../../lib/model.ts";
import { codebook, voicesOf } from "../voices_of.ts";

/** Pairs "holder > target" that one cue makes of a text. */
function pairs(text: string, cue: StanceCue): string[] {
  const by = { ...codebook, stanceCues: [cue] };
  const { document, ...voices } = voicesOf(text, by);
  return findStances(document, voices, by).map(({ holder, target }) =>
    `${holder} > ${target}`
  ).sort();
}

for (
  const [what, cue, holder, target, text, expected] of [
    ["subject and object", "praise", "subject", "object", "Japan praised Italy.", [
      "japan > italy",
    ]],
    [
      "every subject of a list",
      "praise",
      "subject",
      "object",
      "Japan, Peru and India praised Italy.",
      [
        "india > italy",
        "japan > italy",
      ],
    ],
    [
      "every object of a list",
      "praise",
      "subject",
      "object",
      "Japan praised Italy and India.",
      [
        "japan > india",
        "japan > italy",
      ],
    ],
    [
      "every agent of a passive",
      "praise",
      "subject",
      "object",
      "Japan was praised by Italy and India.",
      [
        "india > japan",
        "italy > japan",
      ],
    ],
    ["a holder after the cue", "anger", "object", "subject", "Japan angered Italy.", [
      "italy > japan",
    ]],
    ["both sides", "sign * deal", "subject", "partner", "Japan and Italy signed a deal.", [
      "italy > japan",
      "japan > italy",
    ]],
    [
      "each side with a third",
      "sign * deal",
      "subject",
      "partner",
      "Japan signed a deal with Italy.",
      [
        "italy > japan",
        "japan > italy",
      ],
    ],
    ["the author", "crazy", "author", "subject", "Macron said Italy was crazy.", [
      "emmanuel-macron > italy",
    ]],
    ["who says “we”", "praise", "subject", "object", "“We praise Italy,” Macron said.", [
      "emmanuel-macron > italy",
    ]],
    [
      "nobody for his own state",
      "praise",
      "subject",
      "object",
      "Macron praised France.",
      [],
    ],
  ] as const
) {
  Deno.test(`a cue is held by ${what}`, () => {
    deepStrictEqual(
      pairs(text, { cue, score: -0.5, holder, target }),
      [...expected].sort(),
    );
  });
}
