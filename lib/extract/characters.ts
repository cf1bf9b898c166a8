/** Character classes of the Basic Multilingual Plane, as one table lookup each. */

export const CharacterClass = {
  Other: 0,
  Letter: 1,
  Digit: 2,
  Space: 3,
  Newline: 4,
  Apostrophe: 5,
  Punctuation: 6,
  Surrogate: 7,
} as const;

/** By code unit: its class; see {@link CharacterClass}. */
export const classes = new Uint8Array(0x10000);
/** By code unit: it in lower case, with typographic apostrophes and hyphens made plain. */
export const lower = new Uint16Array(0x10000);
/** By code unit: 1 for an upper-case letter, else 0. */
export const upper = new Uint8Array(0x10000);
/**
 * By code unit: all of the above in one integer, for loops over whole texts. The folded
 * code unit is in the lower 16 bits, the class above it, and the highest says upper case.
 */
export const traits = new Uint32Array(0x10000);
export const CLASS_SHIFT = 16;
export const UPPER_SHIFT = 24;

for (let code = 0; code < 0x10000; code++) {
  const character = String.fromCharCode(code);
  const folded = character.toLowerCase();
  lower[code] = folded.length === 1 ? folded.charCodeAt(0) : code;
  if (lower[code] !== code) upper[code] = 1;
  classes[code] = classOf(code, character);
}
// Typographic apostrophes and hyphens are spelled in many ways and mean the same.
for (const mark of "‘’ʼ`´") lower[mark.charCodeAt(0)] = 0x27;
for (const dash of "‐‑") lower[dash.charCodeAt(0)] = 0x2d;
for (let code = 0; code < 0x10000; code++) {
  traits[code] = lower[code]! | classes[code]! << CLASS_SHIFT | upper[code]! << UPPER_SHIFT;
}

function classOf(code: number, character: string): number {
  if (code >= 0x30 && code <= 0x39) return CharacterClass.Digit;
  if (code >= 0xd800 && code <= 0xdfff) return CharacterClass.Surrogate;
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) {
    return CharacterClass.Newline;
  }
  if ("'‘’ʼ`´".includes(character)) return CharacterClass.Apostrophe;
  if (/[\p{L}\p{M}]/u.test(character)) return CharacterClass.Letter;
  if (/[\s\u200b\u2060\ufeff\u00ad]/u.test(character)) return CharacterClass.Space;
  if (/\p{P}/u.test(character)) return CharacterClass.Punctuation;
  return CharacterClass.Other;
}

/** The class of a UTF-16 code unit; see {@link CharacterClass}. */
export function characterClass(code: number): number {
  return classes[code]!;
}

/** The code unit in lower case, with typographic apostrophes and hyphens made plain. */
export function foldCharacter(code: number): number {
  return lower[code]!;
}

/** True if the code unit is an upper-case letter. */
export function isUpperCase(code: number): boolean {
  return upper[code] === 1;
}
