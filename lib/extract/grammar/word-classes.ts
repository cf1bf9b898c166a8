import grammarWordsCsv from "../../../data/language/grammar-words.csv" with {
  type: "text",
};
import verbsCsv from "../../../data/language/verbs.csv" with { type: "text" };
import reportingVerbsCsv from "../../../data/language/reporting-verbs.csv" with {
  type: "text",
};
import { parse } from "@std/csv";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import { wordNumber } from "../vocabulary.ts";
import { inflections } from "./inflection.ts";

/** What a word does in a sentence, as bits; a word can have several. */
export const WordClass = {
  Determiner: 1,
  Pronoun: 2,
  Possessive: 4,
  Preposition: 8,
  Conjunction: 16,
  Subordinator: 32,
  Auxiliary: 64,
  Modal: 128,
  Negator: 256,
  Adverb: 512,
  Article: 1024,
  Temporal: 2048,
  Verb: 4096,
} as const;

const bits: Record<string, number> = {
  determiner: WordClass.Determiner,
  pronoun: WordClass.Pronoun,
  possessive: WordClass.Possessive,
  preposition: WordClass.Preposition,
  conjunction: WordClass.Conjunction,
  subordinator: WordClass.Subordinator,
  auxiliary: WordClass.Auxiliary,
  modal: WordClass.Modal,
  negator: WordClass.Negator,
  adverb: WordClass.Adverb,
  article: WordClass.Article,
  temporal: WordClass.Temporal,
};

const FUNCTION_WORD = WordClass.Determiner | WordClass.Pronoun | WordClass.Possessive |
  WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator |
  WordClass.Auxiliary | WordClass.Negator | WordClass.Adverb | WordClass.Temporal;

const collected = collectClasses();
const classes = classesByNumber(collected);

function classesByNumber(found: ReadonlyMap<string, number>): Uint16Array {
  const numbered = [...found].map(([word, bits]) => [wordNumber(word), bits] as const);
  const last = numbered.reduce((most, [number]) => Math.max(most, number), 0);
  const byNumber = new Uint16Array(last + 1);
  for (const [number, bits] of numbered) byNumber[number] = bits;
  return byNumber;
}

function collectClasses(): Map<string, number> {
  const found = new Map<string, number>();
  const mark = (word: string, bit: number) => found.set(word, (found.get(word) ?? 0) | bit);
  for (const row of parse(grammarWordsCsv, { skipFirstRow: true })) {
    for (const word of row.words!.split(" ")) mark(word, bits[row.class!]!);
  }
  // Base forms and regular third persons are mostly nouns as well ("plan", "works").
  for (const csv of [verbsCsv, reportingVerbsCsv]) {
    for (const row of parse(csv, { skipFirstRow: true })) {
      const [verb] = row.verb!.split(" ");
      for (const form of inflections(verb!).finite) mark(form, WordClass.Verb);
    }
  }
  return found;
}

/** The classes of token `index` as bits of {@link WordClass}; 0 for a content word. */
export function wordClass(tokens: Tokens, index: number): number {
  const word = tokens.word[index] ?? 0;
  return word < classes.length ? classes[word]! : 0;
}

/** True if the word belongs to the closed classes and so is never inflected in a pattern. */
export function isFunctionWord(word: string): boolean {
  return ((collected.get(word.toLowerCase()) ?? 0) & FUNCTION_WORD) !== 0;
}

/** True for a word that can be the head or part of a name or noun phrase. */
export function isNounLike(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === TokenKind.Digits) return true;
  return tokens.kind[index] === TokenKind.Word &&
    (wordClass(tokens, index) & (FUNCTION_WORD | WordClass.Verb)) === 0;
}

/** True for a word written with a capital that is no function word. */
export function isNameLike(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Word &&
    tokens.case[index] !== TokenCase.Lower &&
    (wordClass(tokens, index) & FUNCTION_WORD) === 0;
}

/** True for an adverb, by the table or by its ending. */
export function isAdverb(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== TokenKind.Word) return false;
  if ((wordClass(tokens, index) & WordClass.Adverb) !== 0) return true;
  const end = tokens.end[index]!;
  return end - tokens.start[index]! > 4 && tokens.case[index] === TokenCase.Lower &&
    tokens.text.charCodeAt(end - 2) === 0x6c && tokens.text.charCodeAt(end - 1) === 0x79;
}
