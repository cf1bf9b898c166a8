import { TokenKind, type Tokens } from "../tokens.ts";
import { isDash, isGlued, markAt } from "./marks.ts";
import {
  articles,
  byWords,
  conjunctions,
  halfFollowers,
  halfPickers,
  numberWords,
  ofWords,
  partEnds,
  partOpeners,
} from "./tables.ts";
import { type WordNumber, WordNumberReader } from "./word-sum.ts";

/** The number in words that starts at token `index` and ends before `limit`, or null. */
export function readWordNumber(
  tokens: Tokens,
  index: number,
  limit: number,
): WordNumber | null {
  if (index >= limit) return null;
  if (articles.has(tokens, index)) return readAfterArticle(tokens, index, limit);
  switch (numberWords.get(tokens, index)?.kind) {
    case "unit":
    case "ten":
      return new WordNumberReader(tokens, index, limit).read();
    case "half":
      return readHalf(tokens, index, limit);
    case "vague":
      return readVague(tokens, index, limit);
    default:
      return null;
  }
}

/** "a dozen", "a hundred thousand", "a half", "a third of". */
function readAfterArticle(
  tokens: Tokens,
  index: number,
  limit: number,
): WordNumber | null {
  const at = index + 1;
  if (at >= limit) return null;
  const word = numberWords.get(tokens, at);
  switch (word?.kind) {
    case "hundred":
    case "scale":
    case "dozen":
      return new WordNumberReader(tokens, at, limit, 1).read();
    case "half":
    case "fraction":
      return at + 1 < limit && ofWords.has(tokens, at + 1)
        ? partOfScale(tokens, at + 1, limit, word.value)
        : partAlone(tokens, index, at + 1, limit, word.value);
    default:
      return null;
  }
}

/** "half a million", "half-a-dozen", "half a percent", "half of", "half the". */
function readHalf(tokens: Tokens, index: number, limit: number): WordNumber | null {
  let at = skipDash(tokens, index + 1);
  if (at >= limit || (index > 0 && halfPickers.has(tokens, index - 1))) return null;
  const article = articles.has(tokens, at);
  if (article) at = skipDash(tokens, at + 1);
  const word = at < limit ? numberWords.get(tokens, at) : undefined;
  if (word?.kind === "scale" || word?.kind === "dozen" || word?.kind === "hundred") {
    const value = word.value / 2;
    return { ...part(at + 1, value), scaled: true };
  }
  if (article) return part(at, 0.5);
  if (at === index + 1 && index > 0 && byWords.has(tokens, index - 1)) {
    const alone = partAlone(tokens, index, at, limit, 0.5);
    if (alone !== null) return alone;
  }
  return at === index + 1 && halfFollowers.has(tokens, at) ? part(at, 0.5) : null;
}

/** "dozens", "thousands", "hundreds of thousands": from one of them to ten. */
function readVague(tokens: Tokens, index: number, limit: number): WordNumber | null {
  const first = numberWords.get(tokens, index)!.value;
  let value = first;
  let next = index + 1;
  while (next + 1 < limit && ofWords.has(tokens, next)) {
    const more = numberWords.get(tokens, next + 1);
    if (more?.kind !== "vague" || more.value < value) break;
    value *= more.value;
    next += 2;
  }
  // "Hundreds and hundreds" says no more than "hundreds".
  const again = next + 1 < limit && conjunctions.has(tokens, next) &&
    tokens.word[next + 1] === tokens.word[index];
  if (again && next === index + 1) next += 2;
  // "Tens" alone is no number of its own.
  if (first === 10 && next === index + 1) return null;
  return {
    next,
    value,
    high: value * 10,
    precision: value,
    scaled: true,
    fractional: false,
  };
}

/** "A quarter of a million" is one number; "a quarter of voters" is a part. */
function partOfScale(
  tokens: Tokens,
  of: number,
  limit: number,
  value: number,
): WordNumber {
  const scale = of + 2 < limit && articles.has(tokens, of + 1)
    ? numberWords.get(tokens, of + 2)
    : undefined;
  if (scale?.kind !== "scale" && scale?.kind !== "hundred") return part(of, value);
  return { ...part(of + 3, value * scale.value), scaled: true };
}

/** "Fell by a third": a part of what the words before it name, where no noun follows. */
function partAlone(
  tokens: Tokens,
  index: number,
  next: number,
  limit: number,
  value: number,
): WordNumber | null {
  if (index === 0 || !partOpeners.has(tokens, index - 1)) return null;
  const ends = next >= limit || tokens.kind[next] === TokenKind.Punctuation &&
      !isDash(markAt(tokens, next)) ||
    partEnds.has(tokens, next);
  return ends ? part(next, value) : null;
}

function part(next: number, value: number): WordNumber {
  return { next, value, high: null, precision: value, scaled: false, fractional: true };
}

function skipDash(tokens: Tokens, index: number): number {
  return isDash(markAt(tokens, index)) && isGlued(tokens, index) ? index + 1 : index;
}
