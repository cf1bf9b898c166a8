import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { prepareCodebook } from "../../../lib/extract/codebook-tables.ts";
import { compileCues } from "../../../lib/extract/stances/cue-table.ts";
import {
  type CueHit,
  isAttributive,
  isCompound,
  isCoordinated,
  isIntransitive,
  isNounUse,
  isPassiveUse,
  spansClauses,
} from "../../../lib/extract/stances/cue-use.ts";
import type { StanceCue } from "../../../lib/model.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";
import { codebook, voicesOf } from "../voices_of.ts";

const { actors: table } = prepareCodebook(codebook);

/** How the cue of one word is used in a text. */
function use(text: string, word: string, changes: Partial<StanceCue> = {}) {
  const { document: { tokens }, actors } = voicesOf(text);
  const at = tokenIndex(tokens, word);
  const lemma = word.replace(/(?:ed|ing|s)$/, "");
  const row = { cue: lemma, score: -0.5, holder: "subject", target: "object", ...changes };
  const only = { ...codebook, stanceCues: [row as StanceCue] };
  const [cue] = compileCues(only, table).at(tokens, at) ?? [];
  if (cue === undefined) throw new Error(`"${word}" is no form of the cue`);
  const hit: CueHit = {
    cue,
    anchor: at,
    first: at,
    last: at + 1,
    holder: -1,
    target: -1,
    actors: [],
  };
  const sentence = { first: 0, last: tokens.count, opensParagraph: true };
  return {
    noun: isNounUse(hit, tokens, mentionIndex(tokens, actors), sentence),
    passive: isPassiveUse(hit, tokens, sentence),
    intransitive: isIntransitive(hit, tokens),
    attributive: isAttributive(hit, tokens),
    compound: isCompound(hit, tokens),
  };
}

for (
  const [text, word, noun] of [
    ["They live with Western sanctions.", "sanctions", true],
    ["They got support from Beijing.", "support", true],
    ["The supports were strong.", "supports", true],
    ["India's support helped.", "support", true],
    ["India supports Kyiv.", "supports", false],
    ["India wants to support Kyiv.", "support", false],
    ["India is supporting Kyiv.", "supporting", false],
  ] as const
) {
  Deno.test(`isNounUse() is ${noun} in: ${text}`, () => {
    strictEqual(use(text, word).noun, noun);
  });
}

for (
  const [text, word, expected] of [
    ["The Iran-backed group met.", "backed", true],
    ["India backed up files.", "backed", true],
    ["India backed them.", "backed", false],
  ] as const
) {
  Deno.test(`isCompound() is ${expected} in: ${text}`, () => {
    strictEqual(use(text, word).compound, expected);
  });
}

Deno.test("isPassiveUse() reads “by” right after a participle", () => {
  strictEqual(use("Assad, abandoned by them, fled.", "abandoned").passive, true);
});

Deno.test("isCoordinated() looks for “and” before adverbs", () => {
  const tokens = tokenize("It lost and openly praised them.");
  strictEqual(isCoordinated(tokens, tokenIndex(tokens, "praised")), true);
  strictEqual(isCoordinated(tokens, tokenIndex(tokens, "lost")), false);
});

Deno.test("spansClauses() finds a contrast inside a cue", () => {
  const tokens = tokenize("They abstained, whereas Peru voted against it.");
  const hit = { first: 1, last: 7, anchor: 1 } as CueHit;
  strictEqual(spansClauses(hit, tokens), true);
  strictEqual(spansClauses({ ...hit, last: 3 }, tokens), false);
});

Deno.test("isPassiveUse() wants a form of “be” before the participle", () => {
  strictEqual(use("It was openly condemned.", "condemned").passive, true);
  strictEqual(use("It has condemned them.", "condemned").passive, false);
  strictEqual(use("It is condemning them.", "condemning").passive, false);
});

Deno.test("isIntransitive() sees the preposition after the verb", () => {
  strictEqual(use("The rouble weakened against it.", "weakened").intransitive, true);
  strictEqual(use("It weakened Russia.", "weakened").intransitive, false);
});

Deno.test("isAttributive() is a judgement that is said of nobody", () => {
  const judged = { holder: "author", target: "subject" } as const;
  strictEqual(
    use("He crossed the dangerous border.", "dangerous", judged).attributive,
    true,
  );
  strictEqual(use("Putin is a dangerous man.", "dangerous", judged).attributive, false);
  strictEqual(use("He became toxic.", "toxic", judged).attributive, false);
});
