import { tokensOf } from "../extract/document.ts";
import type { Tokens } from "../extract/tokens.ts";
import { vocabularySize } from "../extract/vocabulary.ts";
import type { Extraction, Span } from "../model.ts";

/** A sentence of an article, as a range of tokens; `last` is exclusive. */
export interface Passage extends Span {
  readonly first: number;
  readonly last: number;
}

/** An article's tokens with its extracted sentences laid over them. */
export interface PassageText {
  readonly tokens: Tokens;
  /** In text order, one for each sentence of the extraction. */
  readonly passages: readonly Passage[];
  /** For each sentence the indexes of the times in it. */
  readonly times: readonly (readonly number[])[];
}

const opened = new WeakMap<Extraction, { vocabulary: number; text: PassageText }>();

/**
 * Tokens and sentences of an extraction. The text is tokenised once, and again if tables
 * were built since then: only words that some table names are told apart.
 */
export function openPassages(extraction: Extraction): PassageText {
  const known = opened.get(extraction);
  if (known !== undefined && known.vocabulary === vocabularySize()) return known.text;
  const tokens = tokensOf(extraction.article);
  let index = 0;
  const passages = extraction.sentences.map(({ start, end }) => {
    while (index < tokens.count && tokens.start[index]! < start) index++;
    const first = index;
    while (index < tokens.count && tokens.start[index]! < end) index++;
    return { start, end, first, last: index };
  });
  const text = { tokens, passages, times: timesBySentence(extraction) };
  opened.set(extraction, { vocabulary: vocabularySize(), text });
  return text;
}

function timesBySentence({ times, sentences }: Extraction): number[][] {
  const bySentence: number[][] = sentences.map(() => []);
  for (const [index, time] of times.entries()) {
    bySentence[passageAt(sentences, time.start)]?.push(index);
  }
  return bySentence;
}

/** The index of the sentence that holds `offset`, by bisection; -1 if none does. */
export function passageAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
