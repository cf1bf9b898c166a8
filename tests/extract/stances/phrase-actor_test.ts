import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { NOBODY, PhraseActor, UNKNOWN } from "../../../lib/extract/stances/phrase-actor.ts";
import { voicesOf } from "../voices_of.ts";

/** Whom the phrase before the last word of a text stands for. */
function actor(text: string): string {
  const { document: { tokens }, actors } = voicesOf(text);
  const phrases = new PhraseActor(tokens, mentionIndex(tokens, actors));
  const end = tokens.count - 2;
  const found = phrases.actor(phrases.first(end, 0), end - 1);
  if (found === UNKNOWN) return "unknown";
  return found === NOBODY ? "nobody" : actors[found]!.actor;
}

for (
  const [text, expected] of [
    ["Japan agreed.", "japan"],
    ["The Japanese government agreed.", "japan"],
    ["Macron's latest plan failed.", "emmanuel-macron"],
    ["Hungary's Viktor Orban agreed.", "viktor-orban"],
    ["Israeli soldiers agreed.", "israel"],
    ["The EU leader agreed.", "nobody"],
    ["Its plans failed.", "unknown"],
    ["The Iran-backed group agreed.", "nobody"],
    ["Macron's critics agreed.", "nobody"],
    ["The Russia investigation ended.", "nobody"],
    ["The Canadian singer Jane Roe agreed.", "nobody"],
    ["The bakery agreed.", "nobody"],
  ] as const
) {
  Deno.test(`actor() is ${expected} in: ${text}`, () => {
    strictEqual(actor(text), expected);
  });
}
