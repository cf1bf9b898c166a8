import { strictEqual } from "node:assert/strict";
import {
  CharacterClass,
  characterClass,
  CLASS_SHIFT,
  foldCharacter,
  isUpperCase,
  traits,
  UPPER_SHIFT,
} from "../../lib/extract/characters.ts";

const code = (character: string) => character.charCodeAt(0);

Deno.test("characterClass() tells letters, digits, spaces and marks apart", () => {
  for (
    const [character, expected] of [
      ["a", CharacterClass.Letter],
      ["Ж", CharacterClass.Letter],
      ["中", CharacterClass.Letter],
      ["7", CharacterClass.Digit],
      [" ", CharacterClass.Space],
      ["\u00a0", CharacterClass.Space],
      ["\u202f", CharacterClass.Space],
      ["\u200b", CharacterClass.Space],
      ["\n", CharacterClass.Newline],
      ["\r", CharacterClass.Newline],
      ["’", CharacterClass.Apostrophe],
      ["'", CharacterClass.Apostrophe],
      ["“", CharacterClass.Punctuation],
      ["–", CharacterClass.Punctuation],
      ["%", CharacterClass.Punctuation],
      ["$", CharacterClass.Other],
      ["½", CharacterClass.Other],
      ["\ud83d", CharacterClass.Surrogate],
    ] as const
  ) strictEqual(characterClass(code(character)), expected, JSON.stringify(character));
});

Deno.test("foldCharacter() lowers letters and makes apostrophes and hyphens plain", () => {
  strictEqual(foldCharacter(code("É")), code("é"));
  strictEqual(foldCharacter(code("’")), code("'"));
  strictEqual(foldCharacter(code("‑")), code("-"));
  strictEqual(foldCharacter(code("–")), code("–"));
  // Its lower case has two code units, so it stays as it is.
  strictEqual(foldCharacter(code("İ")), code("İ"));
});

Deno.test("isUpperCase() is true for capital letters only", () => {
  strictEqual(isUpperCase(code("Z")), true);
  strictEqual(isUpperCase(code("z")), false);
  strictEqual(isUpperCase(code("4")), false);
  strictEqual(isUpperCase(code("’")), false);
});

Deno.test("traits hold a code unit's folded form, class and case", () => {
  for (const character of "Aéß7 \n’,😀") {
    const code = character.charCodeAt(0);
    const trait = traits[code]!;
    strictEqual(trait & 0xffff, foldCharacter(code));
    strictEqual(trait >>> CLASS_SHIFT & 15, characterClass(code));
    strictEqual(trait >>> UPPER_SHIFT === 1, isUpperCase(code));
  }
});
