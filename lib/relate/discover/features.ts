import { isPossessive } from "../../extract/actors/actor-role.ts";
import { type MentionIndex, mentionIndex } from "../../extract/actors/mention-index.ts";
import { type Document, openDocument, type ZonedSentence } from "../../extract/document.ts";
import { isAdverb, WordClass, wordClass } from "../../extract/grammar/word-classes.ts";
import { isPeopleNoun } from "../../extract/attributions/sources.ts";
import { reportingVerb } from "../../extract/attributions/reporting-verbs.ts";
import { baseForm } from "../../extract/grammar/base-form.ts";
import { TokenCase, TokenGap, TokenKind, tokenText } from "../../extract/tokens.ts";
import type { AnalyzedArticle, Span } from "../../model.ts";
import { parse } from "@std/csv";
import commonplaceCsv from "../../../data/language/commonplace-words.csv" with {
  type: "text",
};
import { WordTable } from "../../extract/phrases.ts";
import { CoveredSpans } from "../covered-spans.ts";

/** A pattern found in one sentence. */
export interface Feature {
  readonly pattern: string;
  readonly form: "actors" | "phrase";
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** Whether the codebook finds a narrative in the sentence. */
  readonly told: boolean;
  readonly span: Span;
}

/** How many tokens may stand between an actor and the verb, and the verb and its object. */
const SUBJECT_REACH = 3;
const OBJECT_REACH = 8;
/** The longest phrase, in words. */
const LONGEST_PHRASE = 4;

/** Words that tell no storyline of their own, in their base form: "same", "time", "see". */
const commonplaceWords = new Set(
  parse(commonplaceCsv, { skipFirstRow: true }).map((row) => row.word!),
);
const modals = new WordTable<true>(
  "will would can could may might must should shall do does did to 'll 'd".split(" ")
    .map((word) => [word, true]),
);

const EDGE_STOPS = WordClass.Determiner | WordClass.Pronoun | WordClass.Possessive |
  WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator |
  WordClass.Auxiliary | WordClass.Modal | WordClass.Negator | WordClass.Adverb |
  WordClass.Temporal;
const INNER_STOPS = WordClass.Pronoun | WordClass.Subordinator | WordClass.Auxiliary |
  WordClass.Modal | WordClass.Temporal | WordClass.Conjunction;

/**
 * The actor-verb-actor patterns of an article and its phrases: words that stand together,
 * or an actor's name and what it has ("{china} interest"), outside times and figures.
 *
 * @param stateOf The state that an actor speaks for, or the actor itself.
 */
export function articleFeatures(
  analyzed: AnalyzedArticle,
  stateOf: (actor: string) => string,
): Feature[] {
  const document = openDocument(analyzed.article);
  return new FeatureFinder(document, analyzed, stateOf).find();
}

class FeatureFinder {
  private readonly features: Feature[] = [];
  private readonly index: MentionIndex;
  private readonly covered: CoveredSpans;
  private readonly told: CoveredSpans;
  private sentence = 0;
  private isTold = false;

  constructor(
    private readonly document: Document,
    analyzed: AnalyzedArticle,
    private readonly stateOf: (actor: string) => string,
  ) {
    this.index = mentionIndex(document.tokens, analyzed.actors);
    this.covered = new CoveredSpans([...analyzed.times, ...analyzed.figures]);
    this.told = new CoveredSpans(analyzed.narratives);
  }

  find(): Feature[] {
    const { sentences, tokens } = this.document;
    sentences.forEach((sentence, at) => {
      this.sentence = at;
      if (sentence.zone !== "body") return;
      const start = tokens.start[sentence.first]!;
      this.isTold = this.told.overlaps(start, tokens.end[sentence.last - 1]!);
      this.actorPatterns(sentence);
      this.phrases(sentence);
    });
    return this.features;
  }

  /** "{china} * expand ** {russia}": a verb between two actors. */
  private actorPatterns({ first, last }: ZonedSentence): void {
    for (let at = first; at < last; at++) {
      const found = this.index.at(at);
      if (found < 0) continue;
      const end = this.index.last(found);
      const { role, kind, actor } = this.index.mentions[found]!;
      if (role === "actor" && kind !== "medium") {
        const verb = this.verbAfter(end, last);
        if (verb >= 0) this.actorPattern(at, this.stateOf(actor), verb, last);
      }
      at = end - 1;
    }
  }

  private actorPattern(at: number, subject: string, verb: number, last: number): void {
    const { tokens } = this.document;
    const base = baseForm(tokenText(tokens, verb));
    if (commonplaceWords.has(base)) return;
    const limit = Math.min(last, verb + 1 + OBJECT_REACH);
    for (let next = verb + 1; next < limit; next++) {
      const found = this.index.at(next);
      if (found < 0) {
        if (tokens.kind[next] === TokenKind.Punctuation && this.parts(next)) return;
        continue;
      }
      const { actor, kind, role } = this.index.mentions[found]!;
      const object = this.stateOf(actor);
      if (object === subject || kind === "medium" || role === "place") {
        next = this.index.last(found) - 1;
        continue;
      }
      const pattern = `{${subject}} * ${base} ** {${object}}`;
      this.add(pattern, "actors", at, this.index.last(found));
      return;
    }
  }

  private parts(at: number): boolean {
    return ',;:()“”"'.includes(tokenText(this.document.tokens, at));
  }

  /** The finite verb within reach of an actor, or -1; no verb of mere saying or being. */
  private verbAfter(start: number, last: number): number {
    const { tokens } = this.document;
    const limit = Math.min(last, start + 1 + SUBJECT_REACH);
    if (start < limit && isPossessive(tokens, start)) return -1;
    for (let at = start; at < limit; at++) {
      if (tokens.kind[at] !== TokenKind.Word || this.index.at(at) >= 0) return -1;
      const classes = wordClass(tokens, at);
      if ((classes & (WordClass.Auxiliary | WordClass.Negator)) !== 0) continue;
      if (isAdverb(tokens, at)) continue;
      if ((classes & EDGE_STOPS) !== 0 || tokens.case[at] !== TokenCase.Lower) return -1;
      const reporting = reportingVerb(tokens, at);
      if (
        reporting !== null && reporting.ambiguous === "" && reporting.sense !== "naming"
      ) {
        return -1;
      }
      const verbal = at > start && modals.has(tokens, at - 1) ||
        (classes & WordClass.Verb) !== 0 || reporting !== null ||
        baseForm(tokenText(tokens, at)) !== tokenText(tokens, at);
      return verbal ? at : -1;
    }
    return -1;
  }

  /** Runs of two to four words in small letters that hold together. */
  private phrases({ first, last }: ZonedSentence): void {
    for (let at = first; at < last; at++) {
      const found = this.index.at(at);
      if (found >= 0) {
        this.belonging(found, last);
        at = this.index.last(found) - 1;
      } else if (this.isEdge(at)) this.phrasesFrom(at, last);
    }
  }

  private phrasesFrom(at: number, last: number): void {
    const { tokens } = this.document;
    const limit = Math.min(last, at + LONGEST_PHRASE);
    for (let end = at + 1; end < limit && this.goesOn(end); end++) {
      if (!this.isEdge(end) || this.isCommonplace(end)) continue;
      // "foreign minister", "law enforcement officials": who acts, and no story.
      if (!isPeopleNoun(tokens, end)) {
        this.add(this.words(at, end + 1), "phrase", at, end + 1);
      }
    }
  }

  private isCommonplace(at: number): boolean {
    return commonplaceWords.has(baseForm(tokenText(this.document.tokens, at)));
  }

  /** "China's interests", "Russian dictator": what is said to belong to an actor. */
  private belonging(found: number, last: number): void {
    const { tokens } = this.document;
    const { role, actor, kind } = this.index.mentions[found]!;
    const start = this.index.last(found);
    const possessive = start < last && isPossessive(tokens, start);
    if ((role !== "modifier" && !possessive) || kind === "medium") return;
    let at = possessive ? start + 1 : start;
    const limit = Math.min(last, at + 2);
    if (at < limit && !this.isNoun(at) && this.isEdge(at)) at++;
    if (at >= limit || !this.isNoun(at)) return;
    const pattern = `{${this.stateOf(actor)}} * ${singular(tokenText(tokens, at))}`;
    this.add(pattern, "phrase", this.index.first(found), at + 1);
  }

  /** A word that no adjective or further noun follows, so that it heads its phrase. */
  private isNoun(at: number): boolean {
    const { tokens } = this.document;
    if (!this.isEdge(at)) return false;
    const next = at + 1;
    if (next >= tokens.count || tokens.gap[next]! > TokenGap.Space) return true;
    if ((wordClass(tokens, next) & WordClass.Conjunction) !== 0) return false;
    return !this.isEdge(next) && tokenText(tokens, next) !== "-";
  }

  private words(first: number, last: number): string {
    const words: string[] = [];
    for (let word = first; word < last; word++) {
      const text = tokenText(this.document.tokens, word).toLowerCase();
      if (text !== "-" && !/^(?:the|an?)$/.test(text)) words.push(text);
    }
    const head = words.pop()!;
    return [...words, singular(head)].join(" ");
  }

  /** A word of content in small letters, with which a phrase can begin and end. */
  private isEdge(at: number): boolean {
    const { tokens } = this.document;
    if (tokens.kind[at] !== TokenKind.Word || tokens.case[at] !== TokenCase.Lower) {
      return false;
    }
    if (tokens.end[at]! - tokens.start[at]! < 3 || this.index.at(at) >= 0) return false;
    if ((wordClass(tokens, at) & EDGE_STOPS) !== 0 || isAdverb(tokens, at)) return false;
    const reporting = reportingVerb(tokens, at);
    if (reporting !== null && reporting.ambiguous === "") return false;
    return !this.covered.overlaps(tokens.start[at]!, tokens.end[at]!);
  }

  private goesOn(at: number): boolean {
    const { tokens } = this.document;
    if (tokens.gap[at]! > TokenGap.Space) return false;
    if (tokens.kind[at] !== TokenKind.Word) {
      return tokens.gap[at] === TokenGap.None && tokenText(tokens, at) === "-";
    }
    if (tokens.case[at] !== TokenCase.Lower || this.index.at(at) >= 0) return false;
    return (wordClass(tokens, at) & INNER_STOPS) === 0;
  }

  private add(pattern: string, form: Feature["form"], first: number, last: number): void {
    const { tokens } = this.document;
    const span = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
    this.features.push({ pattern, form, sentence: this.sentence, told: this.isTold, span });
  }
}

/** Of a plural the singular; a pattern finds both. */
function singular(noun: string): string {
  const word = noun.toLowerCase();
  return word.endsWith("s") ? baseForm(word) : word;
}
