import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { voicesOf } from "./voices_of.ts";

/** Attributions as "source (via) | cue | certainty | what is attributed". */
function attributions(text: string): string[] {
  return voicesOf(text).attributions.map(
    ({ source, via, cue, certainty, text: content }) => {
      const through = via === null ? "" : ` (${via.text})`;
      return [source.text + through, cue.text, certainty, content].join(" | ");
    },
  );
}

for (
  const [what, text, expected] of [
    ["indirect speech", "Modi said that trade would grow.", [
      "Modi | said | reported | trade would grow",
    ]],
    ["a source at the end", "Trade would grow, officials said on Monday.", [
      "officials | said | reported | Trade would grow",
    ]],
    ["belief", "Analysts believe that trade will grow.", [
      "Analysts | believe | believed | trade will grow",
    ]],
    ["fear", "Beijing fears that Russia may fail.", [
      "Beijing | fears | feared | Russia may fail",
    ]],
    ["denial", "Moscow denied that it had sent troops.", [
      "Moscow | denied | denied | it had sent troops",
    ]],
    ["according to, at the start", "According to customs, trade grew.", [
      "customs | According to | reported | trade grew",
    ]],
    ["two levels", "Trade grew, Reuters reported, citing customs.", [
      "Reuters | reported | reported | Trade grew",
      "customs (Reuters) | citing | reported | Trade grew, Reuters reported, citing customs",
    ]],
    ["a paper that is told", "Two officials told the Financial Times that trade grew.", [
      "Two officials (the Financial Times) | told | reported | trade grew",
    ]],
    ["the following sentence", "Trade grew.\n\nThis was reported by Reuters on Monday.", [
      "Reuters | reported | reported | Trade grew",
    ]],
    [
      "two clauses with their own sources",
      "Modi pledged more trade, Reuters said talks went on.",
      [
        "Modi | pledged | reported | more trade",
        "Reuters | said | reported | talks went on",
      ],
    ],
    [
      "a subject shared by two verbs",
      "Modi said it was late and added that he was tired.",
      [
        "Modi | said | reported | it was late and added that he was tired",
        "Modi | added | reported | he was tired",
      ],
    ],
    [
      "what Moscow denies and the text says",
      "Contrary to a statement from Moscow, trade fell.",
      [
        "Moscow | Contrary to a statement from | denied | trade fell",
      ],
    ],
  ] as const
) {
  Deno.test(`findAttributions() reads ${what}`, () => {
    deepStrictEqual(attributions(text), [...expected]);
  });
}

for (
  const [what, text] of [
    ["nouns", "Security fears and reports of claims are an answer to nothing."],
    ["a name", "The United States expects nothing."],
    ["a participle before its noun", "They left a written statement."],
  ] as const
) {
  Deno.test(`findAttributions() takes ${what} for no report`, () => {
    const speech = voicesOf(text).attributions.filter(({ cue }) => cue.text !== "expects");
    deepStrictEqual(speech, []);
  });
}

Deno.test("findAttributions() knows officials again by their noun", () => {
  const { attributions: found } = voicesOf(
    "Anonymous Chinese officials said trade grew. It would go on, officials said.",
  );
  strictEqual(found.at(-1)?.source.actor, "chinese-officials");
});

Deno.test("findAttributions() takes no state's singer for the state", () => {
  const [found] = voicesOf("A Russian singer said that it rained.").attributions;
  strictEqual(found?.source.actor, null);
});

Deno.test("findAttributions() takes a state's minister for the state", () => {
  const [found] = voicesOf("An Iranian minister said that it rained.").attributions;
  strictEqual(found?.source.actor, "iran");
});
