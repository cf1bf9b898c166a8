import type { ActorMention, NameMention } from "../model.ts";
import { mentionIndex } from "./actors/mention-index.ts";
import type { Document, ZonedSentence } from "./document.ts";
import {
  isAdverb,
  isNameLike,
  isNounLike,
  WordClass,
  wordClass,
} from "./grammar/word-classes.ts";
import { NameSurroundings } from "./names/name-surroundings.ts";
import { isNameWord } from "./names/name-words.ts";
import { TokenCase, TokenGap, TokenKind } from "./tokens.ts";

/** The longest name, in tokens: "Institute for the Study of War". */
const LONGEST = 12;
/** From this share of capitals on, a sentence is a heading whose capitals name nobody. */
const HEADING = 0.6;

/**
 * Finds names of people, organisations and places that the codebook lacks: runs of words in
 * capitals, with the small words that join them, outside the actors that are known. A word
 * in capitals at the start of a sentence is a name only with others beside it, or where it
 * says something.
 *
 * @param actors What {@link findActors} gave for the document.
 * @returns Names in text order, without titles ("Mr."), which are told apart. They do not
 * overlap each other nor the actors.
 */
export function findNames(
  document: Document,
  actors: readonly ActorMention[],
): NameMention[] {
  const finder = new NameFinder(
    document.tokens,
    mentionIndex(document.tokens, actors),
  );
  for (const sentence of document.sentences) {
    if (sentence.zone === "body") finder.scan(sentence);
  }
  return finder.settled();
}

class NameFinder extends NameSurroundings {
  private readonly names: NameMention[] = [];
  /** By index of the name: a single word that opens its sentence, as any word could. */
  private readonly opening = new Set<number>();
  scan({ first, last }: ZonedSentence): void {
    this.first = first;
    this.last = last;
    if (this.isHeading()) return;
    for (let at = first; at < last;) {
      if (this.tokens.case[at] === TokenCase.Lower || !this.isPart(at)) at++;
      else at = this.name(at);
    }
  }

  /** The names without single words that stand in capitals only where sentences open. */
  settled(): NameMention[] {
    const words = new Set<string>();
    this.names.forEach(({ text }, index) => {
      if (this.opening.has(index)) return;
      for (const word of text.split(" ")) words.add(word);
    });
    const kept = this.names.filter(({ text }, index) =>
      !this.opening.has(index) || words.has(text)
    );
    return kept.map((name, index) => this.likeBefore(name, kept[index - 1]));
  }

  /** Of "columnists Jane Roe and Ann Poe" the second is a person as well. */
  private likeBefore(name: NameMention, before: NameMention | undefined): NameMention {
    if (name.kind !== null || before?.kind !== "person" || !name.text.includes(" ")) {
      return name;
    }
    const between = this.tokens.text.slice(before.end, name.start);
    return between === " and " || between === ", " ? { ...name, kind: "person" } : name;
  }

  /** Most words in capitals and no full stop: a headline, in which capitals tell nothing. */
  private isHeading(): boolean {
    const { tokens } = this;
    if (/[.!?”"’')\]]/.test(this.textOf(this.last - 1, this.last))) return false;
    let words = 0;
    let capitals = 0;
    for (let at = this.first; at < this.last; at++) {
      if (tokens.kind[at] !== TokenKind.Word || tokens.gap[at] === TokenGap.None) continue;
      if (this.index.at(at) >= 0) continue;
      words++;
      if (tokens.case[at] !== TokenCase.Lower) capitals++;
    }
    return words >= 4 && capitals >= HEADING * words;
  }

  private isPart(at: number): boolean {
    const { tokens } = this;
    return isNameLike(tokens, at) && this.index.at(at) < 0 &&
      (wordClass(tokens, at) & WordClass.Temporal) === 0 &&
      tokens.text.charCodeAt(tokens.start[at]!) !== 0x27;
  }

  /** Reads the name that starts at a token; returns the token after it. */
  private name(start: number): number {
    const { tokens } = this;
    const titled = this.titleEnd(start);
    const broken = titled > start && tokens.gap[titled]! > TokenGap.Space;
    if (titled >= this.last || broken || !this.isPart(titled)) {
      return Math.max(titled, start + 1);
    }
    const end = this.endOf(titled);
    // "FBI Director Jane Roe": the last title and all before it are no part of the name.
    let from = titled;
    for (let at = titled; at < end - 1; at++) {
      if (this.isTitle(at)) from = this.titleEnd(at);
    }
    if (from >= end) from = titled;
    const title = from > start ? this.textOf(start, from) : null;
    if (this.isName(from, end, title)) this.add(from, end, title);
    // An acronym in brackets names the same once more.
    return this.acronymAfter(end) === null ? end : end + 3;
  }

  /** The end of the titles that start at a token: "Mr.", "Secretary of State". */
  private titleEnd(start: number): number {
    const { tokens } = this;
    let at = start;
    while (at < this.last && this.isPart(at) && this.isTitle(at)) {
      at++;
      if (this.isFullStop(at)) at++;
      const office = at + 1 < this.last && at > start && this.isPart(at + 1) &&
        tokens.text.slice(tokens.start[at], tokens.end[at]) === "of";
      if (office && at + 2 < this.last && this.isPart(at + 2)) at += 2;
    }
    return at;
  }

  private isTitle(at: number): boolean {
    const { tokens } = this;
    if (isNameWord(tokens, at, "title")) return true;
    return isNameWord(tokens, at, "modifier") && at + 1 < this.last &&
      (isNameWord(tokens, at + 1, "title") || isNameWord(tokens, at + 1, "modifier"));
  }

  private isFullStop(at: number): boolean {
    return at < this.last && this.tokens.text[this.tokens.start[at]!] === "." &&
      this.tokens.gap[at] === TokenGap.None;
  }

  /** The end of the run of words in capitals, with "of", "de" and hyphens between them. */
  private endOf(start: number): number {
    const { tokens } = this;
    let end = start + 1;
    const limit = Math.min(this.last, start + LONGEST);
    for (let at = end; at < limit;) {
      if (tokens.gap[at]! > TokenGap.Space) break;
      if (this.isPart(at) && tokens.case[at] !== TokenCase.Lower) end = ++at;
      else if (this.joins(at, limit)) at++;
      else if (isNameWord(tokens, at, "link") && this.linksOn(at, limit, start)) at++;
      else break;
    }
    return end;
  }

  /** A hyphen, or the full stop of an initial. */
  private joins(at: number, limit: number): boolean {
    const { tokens } = this;
    if (tokens.gap[at] !== TokenGap.None || at + 1 >= limit || !this.isPart(at + 1)) {
      return false;
    }
    const mark = tokens.text[tokens.start[at]!];
    if (mark === "-" || mark === "–") return tokens.gap[at + 1] === TokenGap.None;
    return mark === "." && tokens.end[at - 1]! - tokens.start[at - 1]! <= 2;
  }

  /** "Bank of Lyon", "Institute for the Study": a name goes on after the small words. */
  private linksOn(at: number, limit: number, start: number): boolean {
    const { tokens } = this;
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (text === "and") return false;
    let next = at + 1;
    while (
      next < Math.min(limit, at + 3) && isNameWord(tokens, next, "link") &&
      tokens.case[next] === TokenCase.Lower
    ) next++;
    if (next >= limit || !this.isPart(next)) return false;
    if (tokens.gap[next] !== TokenGap.Space) return false;
    // "the Senate for Ohio" ends, "Institute for the Study" goes on.
    if (text !== "for" && text !== "of" && text !== "the") return true;
    if (text === "the" && isNameWord(tokens, at - 1, "link")) return true;
    // "Power of Siberia", "Bank of Lyon", but "Jane Roe of Lyon" and "Jane Roe for Lyon".
    const whole = at === start + 1 || isNameWord(tokens, start, "organisation");
    if (text === "of" && whole) return true;
    return isNameWord(tokens, at - 1, "organisation") ||
      isNameWord(tokens, at - 1, "place") || isNameWord(tokens, at - 1, "event");
  }

  private isName(from: number, end: number, title: string | null): boolean {
    if (this.isOnlyKnownWords(from, end)) return false;
    if (title !== null) return true;
    if (end - from > 1) return !this.describes(end) || this.acts(from, end);
    if (this.isAdjective(from, end)) return false;
    if (this.acts(from, end)) return true;
    return from > this.first && !this.opensQuote(from);
  }

  /** "Latin American", "Sino-Soviet": what an actor's own name goes on after. */
  private describes(end: number): boolean {
    const { tokens } = this;
    const next = tokens.text[tokens.start[end] ?? 0] === "-" ? end + 1 : end;
    return next < this.last && this.index.at(next) >= 0 &&
      tokens.gap[next]! <= TokenGap.Space && tokens.gap[end]! <= TokenGap.Space &&
      tokens.kind[end] === TokenKind.Word === (next === end);
  }

  /** "Asian countries": one word in capitals before a noun says of what sort it is. */
  private isAdjective(from: number, end: number): boolean {
    const { tokens } = this;
    if (this.describes(end)) return true;
    if (/\w\w(?:[ei]an|ese|ish)$/.test(this.textOf(from, end))) {
      return !this.acts(from, end);
    }
    if (end >= this.last || tokens.kind[end] !== TokenKind.Word) {
      return end < this.last && tokens.gap[end] === TokenGap.None &&
        tokens.text[tokens.start[end]!] === "-";
    }
    if (tokens.case[end] !== TokenCase.Lower || tokens.gap[end] !== TokenGap.Space) {
      return false;
    }
    if (isNameWord(tokens, end, "place")) return false;
    return isNounLike(tokens, end) && !isAdverb(tokens, end) && !this.acts(from, end) &&
      tokens.case[from] !== TokenCase.AllCaps;
  }

  /** "Prime Minister", "The Bank": words for anybody's office and house name nobody. */
  private isOnlyKnownWords(from: number, end: number): boolean {
    for (let at = from; at < end; at++) {
      const known = isNameWord(this.tokens, at, "title") ||
        isNameWord(this.tokens, at, "organisation") ||
        isNameWord(this.tokens, at, "modifier") ||
        isNameWord(this.tokens, at, "direction") || isNameWord(this.tokens, at, "link");
      if (!known) return false;
    }
    return true;
  }

  /** The first word after a mark or colon is in capitals, whatever it is. */
  private opensQuote(at: number): boolean {
    const before = at - 1;
    return before < this.first || this.tokens.kind[before] !== TokenKind.Word &&
        !",-–(&".includes(this.tokens.text[this.tokens.start[before]!]!);
  }

  private add(from: number, end: number, title: string | null): void {
    const { tokens } = this;
    if (
      end - from === 1 && title === null && (from === this.first || this.opensQuote(from))
    ) {
      this.opening.add(this.names.length);
    }
    this.names.push({
      start: tokens.start[from]!,
      end: tokens.end[end - 1]!,
      text: this.textOf(from, end),
      kind: this.kindOf(from, end, title),
      title,
      acts: this.acts(from, end),
      acronym: this.acronymAfter(end),
      state: this.stateBefore(from, title),
    });
  }
}
