import type { MentionIndex } from "../actors/mention-index.ts";
import { isPossessive } from "../actors/actor-role.ts";
import { isPossessiveEnding, isPronoun } from "../grammar/phrase-parts.ts";
import {
  isAdverb,
  isNameLike,
  isNounLike,
  WordClass,
  wordClass,
} from "../grammar/word-classes.ts";
import { endsIn, isMarkOf, wordSet } from "../grammar/word-set.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { HeadClass, headClass, namesTerritory } from "./phrase-heads.ts";
import { isHostileAct } from "./scope.ts";
import { isVerbAt } from "./verbs-in-place.ts";

/** How far after the noun for aid its receiver stands, in tokens. */
const RECEIVER_REACH = 6;

const placing = wordSet("into inside near across throughout outside");
const what = wordSet("what");
const relative = wordSet("that which who");
const leaving = wordSet(
  "that which who whom whose during after before until despite amid without",
);
const of = wordSet("of");
const to = wordSet("to");
const by = wordSet("by");
const joining = wordSet("of and or");
const receiving = wordSet("to for");

/** Follows the words after a stance cue to the one whom the cue is about. */
export class ObjectPath {
  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {}

  /**
   * True if what stands at a token, which belongs to no mention, ends the way from a cue
   * that ends before token `start`: an unlisted name, a relative clause, another verb.
   */
  leaves(at: number, start: number): boolean {
    const { tokens } = this;
    if (isMarkOf(tokens, at, "-") && isMarkOf(tokens, at + 1, "-")) return true;
    // ", telling reporters": what follows is what else the subject does.
    if (isMarkOf(tokens, at, ",") && (this.isGerund(at + 1) || this.isVerbal(at + 1))) {
      return true;
    }
    if (tokens.kind[at] !== TokenKind.Word || isPossessiveEnding(tokens, at)) return false;
    if (placing.has(tokens, at)) return true;
    const isBound = isPronoun(tokens, at) && !relative.has(tokens, at);
    if (isBound && !what.has(tokens, at - 1)) return true;
    if (this.endsInName(at)) return true;
    // "the enemies of Assad" are not Assad.
    const others = (headClass(tokens, at) & HeadClass.Outsider) !== 0;
    if (others && of.has(tokens, at + 1)) return true;
    if (at === start) return false;
    if (leaving.has(tokens, at)) return true;
    const gerund = endsIn(tokens, at, "ing") &&
      (wordClass(tokens, at - 1) & WordClass.Preposition) !== 0 &&
      wordClass(tokens, at) === 0;
    if (gerund) return this.index.at(at + 1) >= 0 || wordClass(tokens, at + 1) !== 0;
    return this.isFinite(at);
  }

  /** ", has said": the clause goes on with its verb. */
  private isVerbal(at: number): boolean {
    const verb = WordClass.Auxiliary | WordClass.Verb;
    return at < this.tokens.count && (wordClass(this.tokens, at) & verb) !== 0 &&
      !isPossessiveEnding(this.tokens, at);
  }

  private isGerund(at: number): boolean {
    return at < this.tokens.count && endsIn(this.tokens, at, "ing") &&
      this.tokens.case[at] === TokenCase.Lower && this.index.at(at) < 0 &&
      wordClass(this.tokens, at) === 0 && this.tokens.end[at]! - this.tokens.start[at]! > 5;
  }

  /** A clause of its own: "Russian attacks hurt", but not "the planned visit". */
  private isFinite(at: number): boolean {
    if (!isVerbAt(this.tokens, at, this.index)) return false;
    if (to.has(this.tokens, at - 1)) return true;
    const next = wordClass(this.tokens, at + 1);
    const after = WordClass.Determiner | WordClass.Preposition | WordClass.Subordinator |
      WordClass.Auxiliary;
    return (next & after) !== 0 && !by.has(this.tokens, at + 1);
  }

  /** An unlisted name: "praised Smith for his trip to Iran" says nothing about Iran. */
  private endsInName(at: number): boolean {
    const { tokens, index } = this;
    if (!isNameLike(tokens, at) || (wordClass(tokens, at) & WordClass.Temporal) !== 0) {
      return false;
    }
    let last = at;
    while (
      last + 1 < tokens.count && index.at(last + 1) < 0 && isNameLike(tokens, last + 1)
    ) {
      last++;
    }
    if (headClass(tokens, last) !== 0) return false;
    const next = last + 1;
    if (next >= tokens.count) return true;
    if (index.at(next) >= 0 && index.first(index.at(next)) === next) return false;
    if (isMarkOf(tokens, next, ",")) {
      return index.at(next + 1) < 0 && !isNameLike(tokens, next + 1);
    }
    return !joining.has(tokens, next) && !isMarkOf(tokens, next, '-”"’');
  }

  /**
   * Whom a mention on the way means: the actor it names, the receiver of its aid, or -1 for
   * somebody or something else in whose name it only stands.
   */
  meant(found: number, limit: number): number {
    const { tokens, index } = this;
    const mention = index.mentions[found]!;
    if (mention.kind === "person" && !isPossessive(tokens, index.last(found))) return found;
    // "the African-American community" is in no African country.
    const after = index.last(found);
    if (isMarkOf(tokens, after, "-") && tokens.gap[after] === TokenGap.None) return -1;
    const head = phraseHead(tokens, index, found);
    if (head < index.last(found)) return found;
    if (index.at(head) >= 0) return found;
    const classes = headClass(tokens, head);
    // "the former Soviet republic of Armenia" is Armenia.
    if (namesTerritory(tokens, head + 1)) {
      const named = index.at(head + 2);
      if (named >= 0) return named;
    }
    if ((classes & HeadClass.Speaker) !== 0 && !this.isOneOf(found, classes)) return found;
    if ((classes & (HeadClass.Matter | HeadClass.Outsider)) !== 0) return -1;
    const owns = mention.form === "adjective" || isPossessive(tokens, index.last(found));
    if (!owns && (classes & HeadClass.Topic) !== 0) return -1;
    // "the Iraq invasion" was done to Iraq.
    if (!owns && mention.role !== "modifier" && isHostileAct(tokens, head)) return -1;
    if (this.isOneOf(found, classes)) return -1;
    if ((classes & HeadClass.Transfer) === 0) return found;
    const receiver = this.receiver(head + 1, limit);
    return receiver >= 0 ? receiver : found;
  }

  /** "an EU country" is not the EU. */
  private isOneOf(found: number, classes: number): boolean {
    const { kind, form } = this.index.mentions[found]!;
    const bloc = kind === "organisation" || kind === "group";
    return bloc && form !== "adjective" && (classes & HeadClass.Member) !== 0;
  }

  private receiver(from: number, limit: number): number {
    const { tokens, index } = this;
    for (let at = from; at < Math.min(limit, from + RECEIVER_REACH); at++) {
      if (!receiving.has(tokens, at)) continue;
      const plain = (wordClass(tokens, at + 1) & WordClass.Determiner) !== 0;
      return index.at(plain ? at + 2 : at + 1);
    }
    return -1;
  }
}

/** The longest run of nouns that is followed from a name to its head, in tokens. */
const LONGEST_RUN = 6;

/**
 * The token of the noun that heads the phrase which a mention opens: "crackdown" of
 * "Iran's brutal crackdown". The mention's own last token if no noun follows it.
 */
export function phraseHead(tokens: Tokens, index: MentionIndex, mention: number): number {
  const end = index.last(mention);
  const owns = end < tokens.count && isPossessiveEnding(tokens, end);
  const modifies = index.mentions[mention]!.role === "modifier";
  let at = owns ? end + 1 : end;
  let head = end - 1;
  for (const limit = Math.min(tokens.count, at + LONGEST_RUN); at < limit; at++) {
    if (tokens.gap[at]! >= TokenGap.Line || !isNounLike(tokens, at)) break;
    if (isAdverb(tokens, at) || isPossessiveEnding(tokens, at)) break;
    if (!owns && !modifies && (tokens.case[at] !== TokenCase.Lower)) break;
    if (isVerbAt(tokens, at, index)) break;
    head = at;
  }
  return head;
}
