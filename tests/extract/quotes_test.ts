import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { voicesOf } from "./voices_of.ts";

/** Quotes as "kind | speaker | cue | part / part". */
function quotes(text: string): string[] {
  return voicesOf(text).quotes.map(({ kind, speaker, cue, parts }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(" / ");
    return [kind, speaker?.text ?? "-", cue?.text ?? "-", words].join(" | ");
  });
}

for (
  const [what, text, expected] of [
    ["a cue after the quote", "“We agree on this,” Wang Yi said on Monday.", [
      "direct | Wang Yi | said | We agree on this,",
    ]],
    ["inverted order", '"We agree on this," said Mr. Wang, a minister, on Monday.', [
      "direct | Mr. Wang | said | We agree on this,",
    ]],
    ["a cue before the quote", 'The minister said: "We agree on this."', [
      "direct | The minister | said | We agree on this.",
    ]],
    ["a quote that a cue splits", "“We agree,” he said, “and we are glad.”", [
      "direct | he | said | We agree, / and we are glad.",
    ]],
    ["a sentence after the cue", "“We agree on it,” Modi said. “It is good.”", [
      "direct | Modi | said | We agree on it,",
      "direct | Modi | said | It is good.",
    ]],
    [
      "paragraphs left open",
      "Modi said: “One is here.\n\n“Two is here.\n\n“Three is here.”",
      [
        "direct | Modi | said | One is here. / Two is here. / Three is here.",
      ],
    ],
    ["a paragraph that only closes", '“One is here.\n\nTwo is here," Modi said.', [
      "direct | Modi | said | One is here. / Two is here,",
    ]],
    ["mixed marks", '“We agree on this," Modi said.', [
      "direct | Modi | said | We agree on this,",
    ]],
    ["angle marks", "Modi said: «We agree on this.»", [
      "direct | Modi | said | We agree on this.",
    ]],
    ["low marks", "Merz said: „We agree on this.“", [
      "direct | Merz | said | We agree on this.",
    ]],
    [
      "single marks with a possessive inside",
      "‘It is the officials’ own fault,’ Modi said.",
      [
        "direct | Modi | said | It is the officials’ own fault,",
      ],
    ],
    ["a quote in a quote", "Modi said: “He told me ‘never’ again.”", [
      "direct | Modi | said | He told me ‘never’ again.",
    ]],
    [
      "an aside between subject and verb",
      "Modi, who was in Delhi, said: “We agree on it.”",
      [
        "direct | Modi | said | We agree on it.",
      ],
    ],
    ["a name in an aside", "The minister, Wang Yi, said: “We agree on it.”", [
      "direct | Wang Yi | said | We agree on it.",
    ]],
    ["part of a sentence", "Modi said that the plan was “a grave mistake”.", [
      "partial | Modi | said | a grave mistake",
    ]],
    ["words at arm's length", "The so-called “peace” is near.", ["scare | - | - | peace"]],
    ["a paper that quotes", "“We agree on it,” the FT quoted one official as saying.", [
      "direct | one official | quoted | We agree on it,",
    ]],
    ["several authors", "“It is clear,” the authors A. Roe, B. Poe and C. Doe explained.", [
      "direct | the authors A. Roe, B. Poe and C. Doe | explained | It is clear,",
    ]],
    ["a speaker and the one spoken to", "“It is clear,” Modi told Reuters on Monday.", [
      "direct | Modi | told | It is clear,",
    ]],
  ] as const
) {
  Deno.test(`findQuotes() reads ${what}`, () => {
    deepStrictEqual(quotes(text), [...expected]);
  });
}

for (
  const [what, text] of [
    ["apostrophes", "The elites' plan isn't China's, and the '90s won't return."],
    ["an inch mark", 'A 5" gun and a 6" gun.'],
    ["a possessive before a later apostrophe", "The states’ aims and the allies’ means."],
  ] as const
) {
  Deno.test(`findQuotes() takes ${what} for no quote`, () => {
    deepStrictEqual(quotes(text), []);
  });
}

Deno.test("findQuotes() resolves the speaker and names who passes the words on", () => {
  const text =
    "“We agree on it,” the Financial Times quoted one Chinese official as saying.";
  const [quote] = voicesOf(text).quotes;
  strictEqual(quote?.speaker?.actor, "chinese-officials");
  strictEqual(quote?.via?.actor, "financial-times");
});

Deno.test("findQuotes() leaves a speaker whom the codebook lacks without an actor", () => {
  const [quote] = voicesOf("“We agree on it,” said Jane Roe.").quotes;
  strictEqual(quote?.speaker?.text, "Jane Roe");
  strictEqual(quote?.speaker?.actor, null);
});

Deno.test("findQuotes() gives ordered quotes inside any text", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "’",
    "«",
    "»",
    "„",
    " ",
    "a",
    "Modi said",
    ",",
    ".",
    "\n\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end, parts, text: found } of voicesOf(text).quotes) {
        ok(start >= last && end > start && end <= text.length);
        strictEqual(text.slice(start, end), found);
        strictEqual(parts[0]?.start, start);
        strictEqual(parts.at(-1)?.end, end);
        last = end;
      }
    }),
    { seed: 7, numRuns: 400 },
  );
});

Deno.test("findQuotes() takes a colon before marks for a verb of speech", () => {
  const speaker = (text: string) => voicesOf(text).quotes[0]?.speaker?.text;
  strictEqual(
    speaker("In Delhi, Modi went even further: “We will never agree to it.”"),
    "Modi",
  );
  strictEqual(
    speaker("The road looked like this: “Keep to the left at all times.”"),
    undefined,
  );
});
