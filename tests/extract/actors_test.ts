import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { findActors } from "../../lib/extract/actors.ts";
import { openDocument } from "../../lib/extract/document.ts";
import { articleFromText } from "./article_from_text.ts";
import { codebook, voicesOf } from "./voices_of.ts";

/** Mentions as "words = actor (role)". */
function mentions(text: string): string[] {
  return voicesOf(text).actors.map((mention) => {
    const partner = mention.partner === undefined ? "" : ` and ${mention.partner}`;
    return `${mention.text} = ${mention.actor}${partner} (${mention.role})`;
  });
}

for (
  const [what, text, expected] of [
    ["the seat of a state where it acts", "Moscow announced a truce.", [
      "Moscow = russia (actor)",
    ]],
    ["the same seat as a place", "They met in Moscow.", ["Moscow = russia (place)"]],
    ["a seat that somebody travels to", "Modi flew to Beijing.", [
      "Modi = narendra-modi (actor)",
      "Beijing = china (place)",
    ]],
    ["a seat from which somebody turns away", "Beijing moved away from Moscow.", [
      "Beijing = china (actor)",
      "Moscow = russia (actor)",
    ]],
    ["distrust in a state, which is no place", "Trust in Moscow has gone.", [
      "Moscow = russia (actor)",
    ]],
    ["a dateline", "BERLIN, Monday.\n\nMoscow (Reuters) - Talks began.", [
      "BERLIN = germany (place)",
      "Moscow = russia (place)",
      "Reuters = reuters (actor)",
    ]],
    ["a surname after a full name that shares it", "Mao Ning spoke. Mao left.", [
      "Mao Ning = mao-ning (actor)",
      "Mao = mao-ning (actor)",
    ]],
    ["an adjective", "Russian oil is cheap.", ["Russian = russia (modifier)"]],
    ["the longest name", "Kremlin spokesman Dmitry Peskov spoke for the Kremlin.", [
      "Kremlin spokesman Dmitry Peskov = dmitry-peskov (actor)",
      "Kremlin = russia (actor)",
    ]],
    ["a capital that tells US from us", "The US told us nothing.", [
      "US = united-states (actor)",
    ]],
    ["typographic apostrophes", "Russia‘s defence ministry spoke.", [
      "Russia‘s defence ministry = russian-defence-ministry (actor)",
    ]],
    ["a pronoun after its speaker", "Modi said no. He added that he was tired.", [
      "Modi = narendra-modi (actor)",
      "He = narendra-modi (actor)",
      "he = narendra-modi (actor)",
    ]],
    ["no pronoun after somebody unknown", "Putin spoke. Jane Roe said no. She left.", [
      "Putin = vladimir-putin (actor)",
    ]],
    ["the two countries", "Russia and Iran met. The two countries signed.", [
      "Russia = russia (actor)",
      "Iran = iran (actor)",
      "The two countries = russia and iran (actor)",
    ]],
    ["a described state", "Armenia said no. The small country asked for aid.", [
      "Armenia = armenia (actor)",
      "The small country = armenia (actor)",
    ]],
  ] as const
) {
  Deno.test(`findActors() finds ${what}: ${text.slice(0, 30)}`, () => {
    deepStrictEqual(mentions(text), [...expected]);
  });
}

Deno.test("findActors() works on a document that was opened before its codebook", () => {
  const own = {
    ...codebook,
    actors: [{
      id: "ruritania",
      name: "Ruritania",
      kind: "state" as const,
      state: null,
      aliases: ["Ruritania"],
      adjectives: ["Ruritanian"],
      metonyms: ["Strelsau"],
    }],
    narratives: [],
    stanceCues: [],
  };
  const document = openDocument(articleFromText("Strelsau denied it. Ruritania slept."));
  deepStrictEqual(findActors(document, own).map(({ actor }) => actor), [
    "ruritania",
    "ruritania",
  ]);
});

Deno.test("findActors() gives ordered mentions inside any text", () => {
  const word = fc.constantFrom(
    "Moscow",
    "the",
    "US",
    "he",
    "said",
    "“",
    "'",
    ",",
    ". ",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      let last = 0;
      for (const { start, end, text: found } of voicesOf(text).actors) {
        ok(start >= last && end > start);
        strictEqual(text.slice(start, end), found);
        last = end;
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});
