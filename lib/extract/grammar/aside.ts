import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import {
  charAt,
  DETERMINERS,
  endsInS,
  isPossessiveEnding,
  isPronoun,
  type TokenRange,
} from "./phrase-parts.ts";
import { isNameLike, WordClass, wordClass } from "./word-classes.ts";

/** The longest aside between commas that may part a subject from its verb, in tokens. */
const LONGEST_ASIDE = 40;

const COMMA = 0x2c;

/**
 * The subject before an aside that closes at token `comma`: "Dmitry Peskov" of "Dmitry
 * Peskov, the spokesman," and "Vladimir Putin" of "The president, Vladimir Putin,".
 *
 * @param phraseStart Where the noun phrase that ends before a token begins.
 */
export function subjectBeforeAside(
  tokens: Tokens,
  comma: number,
  floor: number,
  phraseStart: (tokens: Tokens, last: number, floor: number) => number,
): TokenRange | null {
  let close = comma;
  for (let commas = 0; commas < 3; commas++) {
    const open = commaBefore(tokens, close, floor);
    if (open < 0) return null;
    const before = { first: phraseStart(tokens, open, floor), last: open };
    const aside = { first: open + 1, last: comma };
    if (isClause(tokens, aside)) return null;
    if (before.first < before.last && isSubject(tokens, before)) {
      return namesInstead(tokens, before, aside, floor) ? aside : before;
    }
    close = open;
  }
  return null;
}

/** "The president, Vladimir Putin, said", "After the talks, Vladimir Putin, said". */
function namesInstead(
  tokens: Tokens,
  before: TokenRange,
  aside: TokenRange,
  floor: number,
): boolean {
  if (isDescription(tokens, before) && isName(tokens, aside)) return true;
  const opener = before.first - 1;
  const opening = WordClass.Preposition | WordClass.Subordinator;
  return opener === floor && (wordClass(tokens, opener) & opening) !== 0 &&
    isNameLike(tokens, aside.first);
}

/** What stands between commas has a verb of its own and no "who". */
function isClause(tokens: Tokens, { first, last }: TokenRange): boolean {
  const opens = wordClass(tokens, first);
  const harmless = WordClass.Subordinator | WordClass.Preposition | WordClass.Verb;
  if ((opens & harmless) !== 0) return false;
  for (let at = first; at < last; at++) {
    if ((wordClass(tokens, at) & WordClass.Auxiliary) === 0) continue;
    if (!isPossessiveEnding(tokens, at)) return true;
  }
  return false;
}

/** A comma, or a dash between spaces, that can part an aside. */
export function isParting(tokens: Tokens, index: number): boolean {
  const code = charAt(tokens, index);
  if (code === COMMA) return true;
  const dash = code === 0x2d || code === 0x2013 || code === 0x2014;
  return dash && index + 1 < tokens.count && tokens.gap[index + 1] !== TokenGap.None;
}

function commaBefore(tokens: Tokens, index: number, floor: number): number {
  const furthest = Math.max(floor, index - LONGEST_ASIDE);
  const closing = charAt(tokens, index);
  for (let at = index - 1; at > furthest; at--) {
    const code = charAt(tokens, at);
    if (code === closing && isParting(tokens, at)) return at;
    if (code === 0x27 && charAt(tokens, at - 1) === 0x27) return -1;
    if (code === 0x3b || code === 0x201c || code === 0x201d || code === 0x22) return -1;
  }
  return -1;
}

/** What stands before an aside is a name, or opens with a determiner. */
function isSubject(tokens: Tokens, range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at++) {
    if (isNameLike(tokens, at) || (wordClass(tokens, at) & DETERMINERS) !== 0) return true;
    if (isPronoun(tokens, at)) return true;
  }
  return endsInS(tokens, range.last - 1);
}

function isDescription(tokens: Tokens, { first, last }: TokenRange): boolean {
  return tokens.case[last - 1] === TokenCase.Lower && !isPronoun(tokens, first);
}

function isName(tokens: Tokens, { first, last }: TokenRange): boolean {
  if (last - first > 5) return false;
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] === TokenKind.Word && !isNameLike(tokens, at)) return false;
  }
  return last > first;
}
