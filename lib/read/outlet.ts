import outletWordsCsv from "../../data/language/outlet-words.csv" with { type: "text" };
import { parse } from "@std/csv";

const outletWords = new Set(
  parse(outletWordsCsv, { skipFirstRow: true }).map((row) => row.word!),
);

const NAME_WORDS =
  /(?:\bThe\s+)?\p{Lu}[\p{L}'’&.-]*(?:\s+(?:(?:of|and|the|&)\s+)?\p{Lu}[\p{L}'’&.-]*){0,4}/gu;
const LONGEST_NAME = 5;

/** True if the words are nothing but a medium's name: "The Limited Times", "BBC News". */
export function isOutletName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > LONGEST_NAME) return false;
  return words.every((word) => /^(?:\p{Lu}|of$|and$|the$|&$)/u.test(word)) &&
    namesMedium(words);
}

/** The names of media that a stretch of boilerplate mentions, in order. */
export function outletNames(text: string): string[] {
  const names: string[] = [];
  for (const [match] of text.matchAll(NAME_WORDS)) {
    const name = upToMediumWord(match.split(/\s+/));
    if (name !== null) names.push(name);
  }
  return names;
}

function namesMedium(words: readonly string[]): boolean {
  return words.some((word) => outletWords.has(bare(word)));
}

/** Drops what follows the medium's word and an imperative before "The": "Support The". */
function upToMediumWord(words: readonly string[]): string | null {
  const article = words.indexOf("The");
  const from = article > 0 ? article : 0;
  for (let last = words.length - 1; last > from; last--) {
    if (outletWords.has(bare(words[last]!))) {
      return words.slice(from, last + 1).join(" ").replace(/[.!'’]+$/, "");
    }
  }
  return null;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/['’]s$|[^\p{L}]+$/gu, "");
}
