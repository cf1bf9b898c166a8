import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { VoiceIndex } from "../../../lib/extract/stances/voice-index.ts";
import { voicesOf } from "../voices_of.ts";

/** The voice behind the first occurrence of some words. */
function voiceAt(text: string, words: string) {
  const { document: _, ...voices } = voicesOf(text);
  return new VoiceIndex(voices).at(text.indexOf(words));
}

Deno.test("VoiceIndex gives the article's own words nobody", () => {
  deepStrictEqual(voiceAt("It rained. Modi said it snowed.", "rained"), {
    actor: null,
    quoted: false,
    attribution: null,
    certainty: "stated",
  });
});

Deno.test("VoiceIndex gives reported words to their source", () => {
  const voice = voiceAt("Modi said that it snowed.", "snowed");
  deepStrictEqual(
    [voice.actor, voice.quoted, voice.certainty],
    ["narendra-modi", false, "reported"],
  );
});

Deno.test("VoiceIndex gives quoted words to their speaker", () => {
  const voice = voiceAt("“It snowed all day long,” Modi said.", "snowed");
  deepStrictEqual(
    [voice.actor, voice.quoted, voice.certainty],
    ["narendra-modi", true, "reported"],
  );
});

Deno.test("VoiceIndex keeps fears and denials apart from reports", () => {
  strictEqual(voiceAt("Modi feared that it snowed.", "snowed").certainty, "feared");
  strictEqual(voiceAt("Modi denied that it snowed.", "snowed").certainty, "denied");
});

Deno.test("VoiceIndex does not reach past the attributed words", () => {
  strictEqual(voiceAt("Modi said that it snowed. Then it rained.", "rained").actor, null);
});
