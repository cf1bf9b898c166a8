import coreferenceCsv from "../../data/language/coreference.csv" with { type: "text" };
import { parse } from "@std/csv";
import type { ActorMention, Codebook, CodebookActor, Mention } from "../model.ts";
import { actorRole, isPossessive } from "./actors/actor-role.ts";
import { type ActorName, type ActorTable, stateOf } from "./actors/actor-table.ts";
import { type AntecedentKind, Discourse } from "./actors/discourse.ts";
import { reportingVerb } from "./attributions/reporting-verbs.ts";
import { codebookTables } from "./codebook-tables.ts";
import type { Document, ZonedSentence } from "./document.ts";
import { isAdverb, isNameLike, WordClass, wordClass } from "./grammar/word-classes.ts";
import { Lead } from "./leads.ts";
import { type PhraseMatch, PhraseTable, WordTable } from "./phrases.ts";
import { TokenGap, TokenKind, type Tokens } from "./tokens.ts";

const coreference = new PhraseTable<AntecedentKind>(
  parse(coreferenceCsv, { skipFirstRow: true }).map((row) => [
    row.phrase!,
    row.antecedent as AntecedentKind,
  ]),
  { lead: Lead.Actor },
);

/** How many tokens of its own phrase may open a sentence before a name. */
const OPENING_REACH = 6;

const definite = new WordTable<true>([["the", true]], Lead.Actor);
const stateNouns = new WordTable<true>([["country", true], ["republic", true]]);

function isFunction(tokens: Tokens, index: number): boolean {
  return wordClass(tokens, index) !== 0;
}

/** How many tokens may stand between two names that "and" joins. */
const COORDINATION_REACH = 4;

/**
 * Finds where a text names the actors of a codebook, by name, by the adjective or the seat
 * of a state, or by a pronoun or description whose antecedent is known.
 *
 * @returns Mentions in text order that do not overlap. The name of a state or of its seat
 * has the role `place` where it only says where something is.
 */
export function findActors(document: Document, codebook: Codebook): ActorMention[] {
  return new ActorFinder(document, codebookTables(document, codebook).actors).find();
}

class ActorFinder {
  private readonly tokens: Tokens;
  private readonly mentions: ActorMention[] = [];
  private readonly discourse: Discourse;
  private sentence = 0;
  /** The last name of the sentence, for "A and B", with the token after it. */
  private lastName: { actor: CodebookActor; end: number } | null = null;
  private skippedName = -1;
  /** Who was named in full, by the first and the last word of the name. */
  private readonly introduced = new Map<string, ActorName>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly document: Document, private readonly table: ActorTable) {
    this.tokens = document.tokens;
    this.discourse = new Discourse(table);
  }

  find(): ActorMention[] {
    for (const sentence of this.document.sentences) {
      this.lastName = null;
      this.scan(sentence);
      this.sentence++;
    }
    return this.mentions;
  }

  private scan({ first, last }: ZonedSentence): void {
    let at = first;
    while (at < last) {
      // No name and no pronoun starts here.
      if ((this.tokens.lead[at]! & Lead.Actor) === 0) {
        if (this.tokens.case[at] !== 0) this.noteStranger(at, first, last);
        at++;
        continue;
      }
      const name = this.table.names.match(this.tokens, at, last);
      if (name !== null) {
        this.addName(name.value, at, at + name.length, first);
        at += name.length;
        continue;
      }
      const reference = coreference.match(this.tokens, at, last) ??
        this.describedState(at, last);
      if (reference !== null) {
        this.addReference(reference.value, at, at + reference.length);
        at += reference.length;
        continue;
      }
      if (this.tokens.case[at] !== 0) this.noteStranger(at, first, last);
      at++;
    }
  }

  /** "the crisis-ridden country": a description between the article and its noun. */
  private describedState(at: number, last: number): PhraseMatch<AntecedentKind> | null {
    if (!definite.has(this.tokens, at)) return null;
    for (let noun = at + 1; noun < Math.min(last, at + 6); noun++) {
      if (stateNouns.has(this.tokens, noun)) {
        return { length: noun - at + 1, value: "state" };
      }
      if (this.tokens.case[noun] !== 0 || isFunction(this.tokens, noun)) return null;
    }
    return null;
  }

  private addName(found: ActorName, start: number, end: number, floor: number): void {
    const name = this.meant(found, start, end);
    const role = actorRole(this.tokens, name, start, end, floor);
    const { id, kind } = name.actor;
    const span = this.span(start, end);
    // Spelled out, since there are many: copying properties costs more than all the rest.
    this.mentions.push({
      start: span.start,
      end: span.end,
      text: span.text,
      actor: id,
      role,
      form: name.form,
      kind,
    });
    if (role === "place") return;
    this.discourse.noteNamed(name.actor, this.sentence);
    this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
    const joined = this.lastName;
    if (joined !== null && this.isCoordinated(joined.end, start)) {
      this.discourse.noteCoordination(joined.actor, name.actor, this.sentence);
    }
    this.lastName = { actor: name.actor, end };
    // "Putin's spokesman" is not Putin.
    if (role !== "actor" || isPossessive(this.tokens, end)) return;
    const speaks = this.speaksAt(end);
    if (speaks || this.headsClause(start, end, floor)) {
      this.discourse.note(name.actor, this.sentence, speaks);
    }
  }

  /** After "Mao Ning" a plain "Mao" is she, and nobody else of that name. */
  private meant(name: ActorName, start: number, end: number): ActorName {
    if (name.actor.kind !== "person") return name;
    const word = (at: number) =>
      this.tokens.text.slice(this.tokens.start[at], this.tokens.end[at]);
    if (end - start === 1) return this.introduced.get(word(start)) ?? name;
    this.introduced.set(word(start), name);
    this.introduced.set(word(end - 1), name);
    return name;
  }

  private addReference(kind: AntecedentKind, start: number, end: number): void {
    const found = this.discourse.resolve(kind, this.sentence) ??
      (kind === "pair" || kind === "leaders" ? this.commonPair(kind) : null) ??
      (kind === "leaders" ? this.discourse.resolve("pair", this.sentence) : null);
    if (found === null) return;
    const actor = this.table.byId.get(found.actor);
    this.mentions.push(this.reference(found, actor, this.span(start, end)));
    if (found.partner !== undefined) this.discourse.notePair(found, this.sentence);
    else if (actor !== undefined) {
      this.discourse.note(actor, this.sentence, this.speaksAt(end));
    }
  }

  /** A mention by a pronoun or a description. */
  private reference(
    found: Pick<ActorMention, "actor" | "partner">,
    known: CodebookActor | undefined,
    { start, end, text }: Mention,
  ): ActorMention {
    const { actor, partner } = found;
    const role = "actor";
    const form = "pronoun";
    if (known === undefined) return { start, end, text, ...found, role, form };
    const { kind } = known;
    return partner === undefined
      ? { start, end, text, actor, role, form, kind }
      : { start, end, text, actor, partner, role, form, kind };
  }

  /** Without "A and B" before it, "the two leaders" are the two most named so far. */
  private commonPair(kind: "pair" | "leaders"): { actor: string; partner: string } | null {
    const best = new Map<string, { actor: string; count: number }>();
    for (const [id, count] of this.counts) {
      const actor = this.table.byId.get(id)!;
      const state = stateOf(this.table, id);
      if (this.table.byId.get(state)?.kind !== "state") continue;
      if (kind === "leaders" && actor.kind !== "person") continue;
      const known = best.get(state);
      const sum = kind === "pair" ? count + (known?.count ?? 0) : count;
      if (known !== undefined && known.count >= sum) continue;
      best.set(state, { actor: kind === "pair" ? state : id, count: sum });
    }
    const [first, second] = [...best.values()].sort((a, b) => b.count - a.count);
    if (first === undefined || second === undefined) return null;
    return { actor: first.actor, partner: second.actor };
  }

  private span(first: number, last: number): Mention {
    const start = this.tokens.start[first]!;
    const end = this.tokens.end[last - 1]!;
    return { start, end, text: this.tokens.text.slice(start, end) };
  }

  /** Somebody unknown who heads a clause: two capitalised words, or one before a verb. */
  private noteStranger(at: number, first: number, last: number): void {
    if (at < this.skippedName || !isNameLike(this.tokens, at)) return;
    let end = at + 1;
    while (end < last && end < at + 4 && isNameLike(this.tokens, end)) end++;
    this.skippedName = end;
    const speaks = this.speaksAt(end);
    if (end - at < 2 && !speaks) return;
    if (!speaks && (at > first || !this.isVerbAt(end))) return;
    if (this.isGoverned(at, first)) return;
    this.discourse.noteStranger(this.sentence, speaks);
  }

  /** True for a name before a verb, or at the head of a sentence. */
  private headsClause(start: number, end: number, floor: number): boolean {
    return this.isVerbAt(end) || this.opensSentence(start, floor);
  }

  /** Nothing before it but the words of its own phrase: "India's minister S. Jaishankar". */
  private opensSentence(start: number, floor: number): boolean {
    if (start - floor > OPENING_REACH) return false;
    const stops = WordClass.Preposition | WordClass.Verb | WordClass.Subordinator;
    for (let at = floor; at < start; at++) {
      if ((wordClass(this.tokens, at) & stops) === 0) continue;
      const partitive = at > floor &&
        (wordClass(this.tokens, at - 1) & WordClass.Determiner) !== 0;
      if (!partitive) return false;
    }
    return true;
  }

  private isVerbAt(index: number): boolean {
    const { tokens } = this;
    let at = index;
    while (at < tokens.count && at < index + 2 && isAdverb(tokens, at)) at++;
    if (at >= tokens.count || tokens.gap[at] === TokenGap.Paragraph) return false;
    if (tokens.kind[at] !== TokenKind.Word) return false;
    if ((wordClass(tokens, at) & (WordClass.Auxiliary | WordClass.Verb)) !== 0) {
      return tokens.gap[at] !== TokenGap.None;
    }
    return reportingVerb(tokens, at) !== null;
  }

  private speaksAt(index: number): boolean {
    const { tokens } = this;
    let at = index;
    if (at < tokens.count && tokens.text[tokens.start[at]!] === ",") at++;
    while (at < tokens.count && at < index + 2 && isAdverb(tokens, at)) at++;
    if (at >= tokens.count || tokens.gap[at] === TokenGap.Paragraph) return false;
    const verb = reportingVerb(tokens, at);
    return verb !== null && verb.form !== "base" && verb.sense !== "text";
  }

  private isCoordinated(from: number, to: number): boolean {
    if (to - from > COORDINATION_REACH || to <= from) return false;
    let and = false;
    for (let at = from; at < to; at++) {
      const classes = wordClass(this.tokens, at);
      if ((classes & WordClass.Conjunction) !== 0) and = true;
      else if (this.tokens.kind[at] === TokenKind.Punctuation) return false;
      else if ((classes & (WordClass.Verb | WordClass.Auxiliary)) !== 0) return false;
    }
    return and;
  }

  /** True if a preposition governs the noun phrase that starts at or just before `at`. */
  private isGoverned(at: number, floor: number): boolean {
    const furthest = Math.max(floor, at - 3);
    for (let back = at - 1; back >= furthest; back--) {
      const classes = wordClass(this.tokens, back);
      // "Two of the experts" are experts.
      if ((classes & WordClass.Preposition) !== 0) {
        return back - 1 < floor ||
          (wordClass(this.tokens, back - 1) & WordClass.Determiner) === 0;
      }
      if ((classes & (WordClass.Determiner | WordClass.Possessive)) === 0) return false;
    }
    return false;
  }
}
