import type { Document } from "../document.ts";
import { isUpperCase } from "../characters.ts";
import { isNameLike } from "../grammar/word-classes.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import type { QuotedStretch } from "./quote-marks.ts";

/** A quote before its speaker is known. */
export interface QuoteDraft {
  readonly stretches: readonly QuotedStretch[];
  /** Indexes of the sentences in which it opens and closes. */
  readonly opensIn: number;
  readonly closesIn: number;
  /** True if it reads as a sentence of its own, not as words inside another one. */
  readonly isSentence: boolean;
  /** True if it opens with a capital. */
  readonly opensHigh: boolean;
  /** True for a title or name in marks ("Swift Response"). */
  readonly isName: boolean;
  readonly words: number;
}

/** A quote of this many words that opens like a sentence is one, however it ends. */
const SENTENCE_WORDS = 6;

/** Joins the stretches of each quote and says what sort of wording it holds. */
export function draftQuotes(
  document: Document,
  stretches: readonly QuotedStretch[],
): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  let sentence = 0;
  for (let index = 0; index < stretches.length;) {
    const parts = [stretches[index]!];
    while (stretches[index + parts.length]?.group === parts[0]!.group) {
      parts.push(stretches[index + parts.length]!);
    }
    index += parts.length;
    sentence = sentenceAt(document, parts[0]!.first, sentence);
    const closesIn = sentenceAt(document, parts.at(-1)!.last - 1, sentence);
    drafts.push(draft(document.tokens, parts, sentence, closesIn));
  }
  return drafts;
}

function draft(
  tokens: Tokens,
  stretches: readonly QuotedStretch[],
  opensIn: number,
  closesIn: number,
): QuoteDraft {
  let words = 0;
  let names = 0;
  for (const { first, last } of stretches) {
    for (let at = first; at < last; at++) {
      if (tokens.kind[at] !== TokenKind.Word) continue;
      words++;
      if (isNameLike(tokens, at)) names++;
    }
  }
  const opener = openingWord(tokens, stretches[0]!);
  const opensHigh = isUpperCase(tokens.text.charCodeAt(tokens.start[opener]!));
  const closed = endsLikeSentence(tokens, stretches.at(-1)!.last - 1);
  const isSentence = opensHigh && words > 1 && (closed || words >= SENTENCE_WORDS) ||
    stretches.length > 1;
  return {
    stretches,
    opensIn,
    closesIn,
    isSentence,
    opensHigh,
    isName: names === words && words > 0 && !closed,
    words,
  };
}

/** The first token that is no mark: “[I] agree”, “... The rest”. */
function openingWord(tokens: Tokens, { first, last }: QuotedStretch): number {
  let at = first;
  while (at < last - 1 && tokens.kind[at] === TokenKind.Punctuation) at++;
  return at;
}

function endsLikeSentence(tokens: Tokens, index: number): boolean {
  return ".,!?…".includes(tokens.text[tokens.end[index]! - 1]!);
}

/** The sentence that holds a token, looking forward from sentence `from`. */
function sentenceAt({ sentences }: Document, token: number, from: number): number {
  let at = from;
  while (at + 1 < sentences.length && sentences[at]!.last <= token) at++;
  return at;
}
