import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { voicesOf } from "./voices_of.ts";
import { namesOf } from "./names_of.ts";

for (
  const [what, text, expected] of [
    ["a person with a role", "The plan failed, said columnist Jane Roe on Monday.", [
      "Jane Roe",
    ]],
    ["initials", "It was a mistake, said John Q. Doe of Leeds.", ["John Q. Doe", "Leeds"]],
    [
      "an institute with small words",
      "Experts at the Institute for the Study of Rivers met.",
      [
        "Institute for the Study of Rivers",
      ],
    ],
    ["foreign particles", "She met Ludwig van der Roe in May.", ["Ludwig van der Roe"]],
    ["a hyphen", "Troops entered Stara-Lipa at dawn.", ["Stara-Lipa"]],
    ["a title, which is no part of it", "Then Foreign Minister Jane Roe left.", [
      "Jane Roe",
    ]],
    ["a title with its office", "Secretary of State Jane Roe left.", ["Jane Roe"]],
    ["a title inside the run", "It hurt Acme Chairman Jane Roe badly.", ["Jane Roe"]],
    ["a name at the start that speaks", "Roe said it. They thanked Roe.", ["Roe", "Roe"]],
  ] as const
) {
  Deno.test(`findNames() finds ${what}`, () => {
    deepStrictEqual(namesOf(text).map(({ text }) => text), [...expected]);
  });
}

for (
  const [what, text] of [
    ["the first word of a sentence", "Corruption grew. Freezing the war helps."],
    ["a first word that acts, if it is never named elsewhere", "Sales rose to $3 million."],
    ["an adjective in a list", "They met in Asian, and in other, states."],
    ["an adjective", "The states of the Asian region met."],
    ["an actor of the codebook", "Putin met Xi Jinping in Beijing."],
    ["what describes an actor", "They met Latin American states."],
    ["days and months", "They met on Tuesday and in March."],
    ["an office without a name", "The Prime Minister left the Bank."],
    ["a headline", "Old Friends Leave Their Common House Behind"],
    ["continents and directions", "Trade with Asia and with the East grew."],
  ] as const
) {
  Deno.test(`findNames() takes ${what} for no name`, () => {
    deepStrictEqual(namesOf(text).map(({ text }) => text), []);
  });
}

Deno.test("findNames() takes who stands beside a person for a person", () => {
  const names = namesOf("It was said by columnists Jane Roe and Ann Poe.");
  deepStrictEqual(names.map(({ text, kind }) => [text, kind]), [
    ["Jane Roe", "person"],
    ["Ann Poe", "person"],
  ]);
});

Deno.test("findNames() gives ordered names outside the actors, as the text has them", () => {
  const word = fc.constantFrom(
    "Jane",
    "Roe",
    "said",
    "of",
    "the",
    "Bank",
    "Putin",
    "Mr.",
    "-",
    ".",
    ",",
    "(",
    "ACME",
    ")",
    "in",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      const { actors } = voicesOf(text);
      let last = 0;
      for (const { start, end, text: found } of namesOf(text)) {
        ok(start >= last && end > start);
        strictEqual(text.slice(start, end), found);
        ok(actors.every((actor) => actor.end <= start || actor.start >= end));
        last = end;
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});
