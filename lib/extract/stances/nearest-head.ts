import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { isMarkOf, wordSet } from "../grammar/word-set.ts";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import { ClauseBounds, isDescriptive, isVerbal } from "./clause-bounds.ts";
import { phraseHead } from "./object-path.ts";
import { HeadClass, headClass } from "./phrase-heads.ts";

/** How far before a cue a name that may be its subject is looked for, in tokens. */
const SUBJECT_REACH = 45;
/** A possessor or a gerund's subject stands at most so far before the cue, in tokens. */
const NEAR = 4;

const that = wordSet("that");
const of = wordSet("of");
const governing = wordSet("of for from");
const temporal = wordSet("until before after since");

/** Finds the nearest name before a cue that can be its subject, where the clause shows none. */
export class NearestHead {
  private readonly bounds: ClauseBounds;

  /** @param canStand False for a mention that takes no stance, such as a place. */
  constructor(
    private readonly tokens: Tokens,
    private readonly index: MentionIndex,
    private readonly canStand: (mention: number) => boolean,
  ) {
    this.bounds = new ClauseBounds(tokens, index);
  }

  /** The nearest mention that heads a clause, or else the nearest at all; -1 for none. */
  before(first: number, floor: number): number {
    const furthest = Math.max(floor, first - SUBJECT_REACH);
    if (!this.index.anyWithin(floor, first)) return -1;
    let fallback = -1;
    for (let at = first - 1; at >= furthest; at--) {
      const found = this.index.at(at);
      if (found < 0) {
        if (this.bounds.isRelative(at, first)) {
          const named = this.antecedent(at, floor);
          // "a move that could sink them" is the move of whoever is spoken of.
          if (named >= 0 || !that.has(this.tokens, at)) return named;
          continue;
        }
        if (this.bounds.endsSearch(at) || this.bounds.opensClause(at)) break;
        continue;
      }
      at = this.index.first(found);
      if (!this.canStand(found)) continue;
      const heads = this.isNearSubject(found, first) || this.headsClause(found, floor);
      if (this.isOthers(found, first)) {
        if (heads) return -1;
        continue;
      }
      if (heads) return this.possessorOf(found, floor);
      if (fallback < 0) fallback = found;
    }
    return fallback < 0 ? -1 : this.possessorOf(fallback, floor);
  }

  /** "Ukrainian separatists", "Iran's dissidents": who speaks for nobody but himself. */
  private isOthers(found: number, cue: number): boolean {
    const owns = isPossessive(this.tokens, this.index.last(found));
    if (!owns && this.index.mentions[found]!.role !== "modifier") return false;
    // "attack" and other plurals' verbs look like the next noun.
    const head = Math.min(cue - 1, phraseHead(this.tokens, this.index, found));
    if (this.index.at(head) >= 0) return false;
    return (headClass(this.tokens, head) & HeadClass.Outsider) !== 0;
  }

  /** "Putin's dreams of destroying", "accuses the West of provoking". */
  private isNearSubject(found: number, first: number): boolean {
    const last = this.index.last(found);
    if (first - last > NEAR) return false;
    if (this.touches(found, first)) return true;
    if (isPossessive(this.tokens, last)) return true;
    return first - last === 1 && governing.has(this.tokens, last);
  }

  /** "said Beijing “opposes”": nothing but marks and adverbs between name and verb. */
  private touches(found: number, first: number): boolean {
    for (let at = this.index.last(found); at < first; at++) {
      const marks = isMarkOf(this.tokens, at, "“\"‘'");
      if (!marks && !isAdverb(this.tokens, at)) return false;
    }
    const before = this.index.first(found) - 1;
    return before < 0 || (wordClass(this.tokens, before) & WordClass.Preposition) === 0;
  }

  /** Of "Putin's China policy" it is Putin who acts; "Hungary's Orban" acts himself. */
  private possessorOf(found: number, floor: number): number {
    if (this.index.mentions[found]!.kind === "person") return found;
    const first = this.index.first(found);
    for (let at = first - 1; at >= Math.max(floor, first - NEAR); at--) {
      const other = this.index.at(at);
      if (other >= 0) {
        const owns = isPossessive(this.tokens, this.index.last(other));
        return owns && this.canStand(other) ? other : found;
      }
      if (wordClass(this.tokens, at) !== 0 && !isPossessive(this.tokens, at)) return found;
    }
    return found;
  }

  /** Of "Chinese companies that support Moscow" the antecedent is Chinese. */
  private antecedent(relative: number, floor: number): number {
    const before = isMarkOf(this.tokens, relative - 1, ",") ? relative - 2 : relative - 1;
    if (before < floor) return -1;
    const found = this.index.at(before);
    if (found >= 0) return this.canStand(found) ? found : -1;
    const modifier = before - 1 < floor ? -1 : this.index.at(before - 1);
    return modifier >= 0 && this.index.mentions[modifier]!.role === "modifier"
      ? modifier
      : -1;
  }

  /** Not governed by a preposition and not the object of a verb. */
  private headsClause(found: number, floor: number): boolean {
    const mention = this.index.mentions[found]!;
    let at = this.index.first(found) - 1;
    if (at < floor) return true;
    if (mention.role === "modifier") return this.headsModified(found, floor);
    let definite = false;
    while (at >= floor && isDescriptive(this.tokens, at)) {
      definite = true;
      at--;
    }
    if (at < floor) return true;
    const classes = wordClass(this.tokens, at);
    if ((classes & WordClass.Preposition) !== 0) {
      return this.isDetached(found, at) || this.isTemporalClause(found, at);
    }
    if (this.isBeforeAuxiliary(found)) return true;
    if (this.tokens.kind[at] !== TokenKind.Word) return true;
    const joins = WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb;
    if ((classes & joins) !== 0) return true;
    if ((classes & (WordClass.Verb | WordClass.Auxiliary)) !== 0) return false;
    // "destroy the West" has an object; "his ally China" and "minister Lavrov" a title.
    return !definite && this.tokens.case[at] === TokenCase.Lower &&
      !isVerbal(this.tokens, at);
  }

  private isBeforeAuxiliary(found: number): boolean {
    const after = this.index.last(found);
    return after < this.tokens.count && !isPossessive(this.tokens, after) &&
      (wordClass(this.tokens, after) & WordClass.Auxiliary) !== 0;
  }

  /** "until Trump began criticising": what looks like a preposition opens a clause. */
  private isTemporalClause(found: number, before: number): boolean {
    if (!temporal.has(this.tokens, before)) return false;
    const after = this.index.last(found);
    const verb = WordClass.Verb | WordClass.Auxiliary;
    return (wordClass(this.tokens, after) & verb) !== 0 || isAdverb(this.tokens, after);
  }

  /** "the former Soviet republic of Armenia is": the name stands for the whole phrase. */
  private isDetached(found: number, preposition: number): boolean {
    const after = this.index.last(found);
    if (!of.has(this.tokens, preposition) || after >= this.tokens.count) {
      return false;
    }
    return (wordClass(this.tokens, after) & WordClass.Auxiliary) !== 0 &&
      !isPossessive(this.tokens, after);
  }

  /** "Chinese diplomats", at the head of its clause. */
  private headsModified(found: number, floor: number): boolean {
    const before = this.index.first(found) - 1;
    if (before < floor) return true;
    const blocked = WordClass.Preposition | WordClass.Verb;
    let at = before;
    while (at > floor && isDescriptive(this.tokens, at)) at--;
    return (wordClass(this.tokens, at) & blocked) === 0 && !isVerbal(this.tokens, at);
  }
}
