import { deepStrictEqual } from "node:assert/strict";
import { mentionIndex } from "../../../lib/extract/actors/mention-index.ts";
import { prepareCodebook } from "../../../lib/extract/codebook-tables.ts";
import { SpokenOf } from "../../../lib/extract/narratives/spoken-of.ts";
import { codebook, voicesOf } from "../voices_of.ts";

/** For each sentence, whether all of the actors are spoken of. */
function spokenOf(text: string, actors: string[]): boolean[] {
  const { document, actors: mentions } = voicesOf(text);
  const index = mentionIndex(document.tokens, mentions);
  const spoken = new SpokenOf(document, index, prepareCodebook(codebook).actors);
  return document.sentences.map(() => {
    spoken.enter();
    return spoken.all(actors);
  });
}

Deno.test("SpokenOf waits until all have been named, by whoever belongs to them", () => {
  deepStrictEqual(
    spokenOf("It rained. Beijing is calm. Putin called.", ["china", "russia"]),
    [false, false, true],
  );
});

Deno.test("SpokenOf forgets after five sentences", () => {
  const text = "China won. One. Two. Three. Four. Five. Six.".replaceAll(". ", " it was. ");
  deepStrictEqual(spokenOf(text, ["china"]), [true, true, true, true, true, true, false]);
});

Deno.test("SpokenOf takes a pair for both", () => {
  const text = "Iran and Russia met. The two countries agreed.";
  deepStrictEqual(spokenOf(text, ["iran", "russia"]), [true, true]);
  deepStrictEqual(spokenOf(text, []), [true, true]);
});
