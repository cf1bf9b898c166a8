import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { actorsOf, SideFinder } from "../../../lib/extract/stances/sides.ts";
import { tokenIndex } from "../token_index.ts";
import { voicesOf } from "../voices_of.ts";

/** The sides of the cue that is the given word: its subject and its object. */
function sides(text: string, word: string) {
  const { document: { tokens }, actors } = voicesOf(text);
  const index = mentionIndex(tokens, actors);
  const finder = new SideFinder(tokens, index);
  const at = tokenIndex(tokens, word);
  const name = (mention: number) => mention < 0 ? null : index.mentions[mention]!.actor;
  return {
    subject: name(finder.subject(at, 0)),
    object: name(finder.object(at + 1, tokens.count)),
    possessor: name(finder.possessor(at, 0, "united-states")),
    among: name(finder.among(at + 1, tokens.count)),
    agent: name(finder.agent(at + 1, tokens.count)),
    owner: name(finder.owner(at)),
  };
}

for (
  const [text, cue, subject] of [
    ["China condemned it.", "condemned", "china"],
    ["China, which trades with Russia, condemned it.", "condemned", "china"],
    ["Putin's China policy angers them.", "angers", "vladimir-putin"],
    ["Hungary's Viktor Orban praises them.", "praises", "viktor-orban"],
    ["India sells oil, but officials there fear it.", "fear", null],
    ["Washington says that revenue supports it.", "supports", null],
    ["India says that its army supports it.", "supports", "india"],
    ["It named Chinese firms that support them.", "support", "china"],
    [
      "India stopped buying Russian oil until Trump began criticising it.",
      "criticising",
      "donald-trump",
    ],
    ["It rains; they condemned it.", "condemned", null],
  ] as const
) {
  Deno.test(`subject() is ${subject} in: ${text}`, () => {
    strictEqual(sides(text, cue).subject, subject);
  });
}

for (
  const [text, cue, object] of [
    ["They condemned Russia.", "condemned", "russia"],
    ["They condemned the actions of the Kremlin.", "condemned", "russia"],
    ["They condemned the attack on Ukraine.", "condemned", null],
    ["They condemned violence in Moscow.", "condemned", null],
    ["They condemned it, because Russia had lost.", "condemned", null],
    ["They rejected calls to isolate Russia.", "rejected", null],
    ["They back talks between Moscow and Washington.", "back", null],
    ["They revolt against China policy.", "against", null],
    ["Support is weakening, Stoltenberg said.", "weakening", null],
    ["They spoke of leaving Russia.", "of", null],
    ["They condemned Kyiv's allies.", "condemned", null],
  ] as const
) {
  Deno.test(`object() is ${object} in: ${text}`, () => {
    strictEqual(sides(text, cue).object, object);
  });
}

Deno.test("possessor() of “its” is the nearest side, and no person", () => {
  const text = "Russia is no ally of China, said Xi, in its confrontation with it.";
  strictEqual(sides(text, "confrontation").possessor, "china");
});

Deno.test("among() and agent() are named after the cue", () => {
  strictEqual(
    sides("Distrust grows among Chinese officials.", "Distrust").among,
    "chinese-officials",
  );
  strictEqual(sides("They were condemned by India.", "condemned").agent, "india");
});

Deno.test("owner() is named by the possessive right before", () => {
  strictEqual(sides("It is Russia's closest ally.", "closest").owner, "russia");
  strictEqual(sides("It is Russia, closest of all.", "closest").owner, null);
});

Deno.test("actorsOf() gives both actors of a pair", () => {
  const { actors } = voicesOf("China and Russia met. The two countries agreed.");
  strictEqual(actors.map((mention) => actorsOf(mention).length).join(), "1,1,2");
});
