import { strictEqual } from "node:assert/strict";
import type { Figure } from "../../../lib/model.ts";
import { fitText, statedText } from "../../../lib/relate/checks/stated-text.ts";

/** The figure of some words in a text. */
function figure(text: string, words: string, fields: Partial<Figure>): Figure {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    value: 15,
    low: null,
    high: null,
    bound: "exact",
    sentence: { start: 0, end: text.length, text },
    ...fields,
  } as Figure;
}

for (
  const [text, bound, stated] of [
    ["It cost up to 15 euros.", "under", "up to 15 euros"],
    ["Up to 15 euros were paid.", "under", "Up to 15 euros"],
    ["It cost no more than 15 euros.", "under", "no more than 15 euros"],
    ["It cost more than 15 euros.", "over", "more than 15 euros"],
    ["It cost at least 15 euros.", "over", "at least 15 euros"],
    ["It cost about 15 euros.", "about", "about 15 euros"],
    ["It cost 15 euros or more.", "over", "15 euros or more"],
    ["It cost moreover 15 euros.", "over", "15 euros"],
    ["It cost 15 euros.", "exact", "15 euros"],
    ["It cost about 15 euros.", "exact", "15 euros"],
  ] as const
) {
  Deno.test(`statedText() is “${stated}” for ${bound} in: ${text}`, () => {
    strictEqual(statedText(text, figure(text, "15 euros", { bound })), `"${stated}"`);
  });
}

Deno.test("fitText() tells a bound and a range from an amount", () => {
  const text = "It cost up to 15 euros.";
  const fit = (fields: Partial<Figure>) => fitText(text, figure(text, "15 euros", fields));
  strictEqual(fit({ bound: "under" }), 'is within "up to 15 euros"');
  strictEqual(fit({}), 'is "15 euros" at its stated precision');
  strictEqual(fit({ value: null, low: 10, high: 15 }), 'is within "15 euros"');
});
