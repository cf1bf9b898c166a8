import { strictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { ClauseSubject } from "../../../lib/extract/stances/clause-subject.ts";
import { NOBODY, UNKNOWN } from "../../../lib/extract/stances/phrase-actor.ts";
import { tokenIndex } from "../token_index.ts";
import { voicesOf } from "../voices_of.ts";

function subject(text: string, verb: string): string {
  const { document: { tokens }, actors } = voicesOf(text);
  const found = new ClauseSubject(tokens, mentionIndex(tokens, actors))
    .of(tokenIndex(tokens, verb), 0);
  if (found === UNKNOWN) return "unknown";
  return found === NOBODY ? "nobody" : actors[found]!.actor;
}

for (
  const [text, verb, expected] of [
    ["Japan has long trusted them.", "trusted", "japan"],
    ["Japan on Monday criticised them.", "criticised", "japan"],
    ["Japan, which fears them, left.", "fears", "japan"],
    ["Japan, a friend of Peru, praised them.", "praised", "japan"],
    ["Japan thanked Italy and criticised them.", "criticised", "japan"],
    ["Japan wants to punish them.", "punish", "japan"],
    ["Japan urged Italy to condemn them.", "condemn", "japan"],
    ["Japan forced Italy to condemn them.", "condemn", "italy"],
    ["Macron's plans to isolate them failed.", "isolate", "emmanuel-macron"],
    ["Poland is the only EU country that opposes them.", "opposes", "poland"],
    ["Japan joined Italy in condemning them.", "condemning", "japan"],
    ["Officials in Tokyo condemned them.", "condemned", "japan"],
    ["Italy denied a rift. Japan's strong support helped.", "support", "japan"],
    ["The Supreme Court in Japan condemned them.", "condemned", "nobody"],
    ["Macron's critics condemned them.", "condemned", "nobody"],
    ["Canadian singer Jane Roe condemned them.", "condemned", "nobody"],
    ["Japan met Italy and he condemned them.", "condemned", "unknown"],
    ["Japan is more likely to punish them.", "punish", "japan"],
    ["Japan heard calls to isolate them.", "isolate", "nobody"],
    ["The former Soviet republic of Georgia condemned them.", "condemned", "georgia"],
    ["The former Soviet republics condemned them.", "condemned", "nobody"],
    ["The Japanese city of Kobe condemned them.", "condemned", "japan"],
    ["Japanese tourists praised them.", "praised", "nobody"],
    ["Japanese hackers in Italy condemned them.", "condemned", "nobody"],
    ["Macron’s current Japan policy angered them.", "angered", "emmanuel-macron"],
  ] as const
) {
  Deno.test(`of() is ${expected} for “${verb}” in: ${text}`, () => {
    strictEqual(subject(text, verb), expected);
  });
}

Deno.test("isSpeaker() is true where “we” is the subject", () => {
  const { document: { tokens }, actors } = voicesOf("We will never betray them.");
  const clause = new ClauseSubject(tokens, mentionIndex(tokens, actors));
  strictEqual(clause.isSpeaker(tokenIndex(tokens, "betray"), 0), true);
  strictEqual(clause.isSpeaker(tokenIndex(tokens, "We"), 0), false);
});
