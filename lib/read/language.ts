import functionWordsCsv from "../../data/language/function-words.csv" with { type: "text" };
import { parse } from "@std/csv";
import { HashFilter, hashWord, hashWords, type WordHash } from "./line-words.ts";

/** Languages of each function word, as numbers in `languages`. */
const languages: string[] = [];
const languagesOf = new Map<WordHash, number[]>();
const functionWords = new HashFilter();
for (const { language, words } of parse(functionWordsCsv, { skipFirstRow: true })) {
  const number = languages.push(language!) - 1;
  for (const word of words!.split(" ").map(hashWord)) {
    languagesOf.set(word, [...languagesOf.get(word) ?? [], number]);
    functionWords.add(word);
  }
}

/** Scripts that tell the language, or that no table of words covers. */
const scripts: readonly [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Bengali}/u, "bn"],
  [/\p{Script=Tamil}/u, "ta"],
];

const SAMPLE = 3000;
const ENOUGH_WORDS = 20;
const ENOUGH_HITS = 5;
/** Share of letters that a foreign script needs to be the text's own. */
const SCRIPT_SHARE = 0.4;

/**
 * Tells the language of a text by its function words and its script.
 *
 * @returns A BCP 47 tag such as `en`, or null if the text is too short or too mixed to say.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 * strictEqual(detectLanguage("Yes"), null);
 * ```
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = scriptLanguage(sample);
  if (script !== null) return script;
  const words = hashWords(sample);
  if (words.length < ENOUGH_WORDS) return null;
  const hits = new Uint32Array(languages.length);
  for (const word of words) {
    if (!functionWords.mayHave(word)) continue;
    for (const language of languagesOf.get(word) ?? []) hits[language]!++;
  }
  const best = hits.indexOf(Math.max(...hits));
  const most = hits[best]!;
  const isClear = hits.every((count, language) => language === best || count < most);
  if (most < ENOUGH_HITS || most < 0.1 * words.length || !isClear) return null;
  return languages[best]!;
}

/** Texts that a table of words can tell have letters of these scripts only. */
const TABLED = /[^\p{Script=Latin}\p{Script=Cyrillic}\P{L}]/gu;

function scriptLanguage(sample: string): string | null {
  if (!hasFarCharacters(sample)) return null;
  const other = sample.match(TABLED)?.length ?? 0;
  if (other < ENOUGH_WORDS) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts) {
    const found = sample.match(new RegExp(script, "gu"))?.length ?? 0;
    if (found >= SCRIPT_SHARE * letters) return language;
    // Japanese mixes its own letters with Chinese ones.
    if (language === "ja" && found >= 0.1 * letters) return language;
  }
  return null;
}

/** True unless nearly all characters stand where Latin and punctuation do. */
function hasFarCharacters(sample: string): boolean {
  let far = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x370 && (code < 0x2000 || code > 0x206f)) far++;
  }
  return far >= ENOUGH_WORDS;
}
