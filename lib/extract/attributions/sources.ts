import peopleNounsCsv from "../../../data/language/people-nouns.csv" with { type: "text" };
import { parse } from "@std/csv";
import type { ActorMention, Source } from "../../model.ts";
import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { nounPhraseBefore, type TokenRange } from "../grammar/noun-phrase.ts";
import { isNameLike, isNounLike, WordClass, wordClass } from "../grammar/word-classes.ts";
import { WordTable } from "../phrases.ts";
import { wordText } from "../vocabulary.ts";
import type { Tokens } from "../tokens.ts";

const ENDS_HEAD = WordClass.Preposition | WordClass.Conjunction;

/** How far back whom "who" speaks of is looked for, in tokens. */
const REACH = 24;
const relative = new WordTable<true>([["who", true], ["whom", true]]);

interface PeopleNoun {
  readonly speaksForState: boolean;
  readonly isDocument: boolean;
}

const peopleNouns = new WordTable<PeopleNoun>(
  parse(peopleNounsCsv, { skipFirstRow: true }).map((row) => [
    row.noun!,
    { speaksForState: row.speaks_for_state === "yes", isDocument: row.kind === "document" },
  ]),
);

/** True if the word names people or a body that can speak ("officials", "ministry"). */
export function isPeopleNoun(tokens: Tokens, index: number): boolean {
  return peopleNouns.has(tokens, index);
}

/** True if the word names a text in which somebody speaks ("statement", "letter"). */
export function isDocument(tokens: Tokens, index: number): boolean {
  return peopleNouns.get(tokens, index)?.isDocument ?? false;
}

/** Turns the noun phrases of speakers into sources, with the actor that they name. */
export class SourceResolver {
  /** The last actor named with a noun, so that "officials" alone can mean them again. */
  private readonly byNoun = new Map<string, string>();

  constructor(private readonly tokens: Tokens, private readonly index: MentionIndex) {}

  /** The source that a noun phrase names. */
  resolve(range: TokenRange): Source {
    const { tokens } = this;
    const start = tokens.start[range.first]!;
    const end = tokens.end[range.last - 1]!;
    const meant = this.antecedent(range) ?? range;
    const actor = this.actorOf(meant, this.headOf(meant));
    this.remember(range, actor);
    return { start, end, text: tokens.text.slice(start, end), actor };
  }

  /** "Putin, who said": whom "who" speaks of. */
  private antecedent({ first, last }: TokenRange): TokenRange | null {
    const { tokens } = this;
    if (last - first !== 1 || !relative.has(tokens, first) || first === 0) return null;
    const comma = tokens.text.charCodeAt(tokens.start[first - 1]!) === 0x2c;
    return nounPhraseBefore(tokens, comma ? first - 1 : first, Math.max(0, first - REACH));
  }

  private actorOf(range: TokenRange, head: number): string | null {
    let modifying: ActorMention | null = null;
    let named: ActorMention | null = null;
    for (let at = range.first; at < range.last; at++) {
      const found = this.index.at(at);
      if (found < 0) continue;
      const mention = this.index.mentions[found]!;
      const last = this.index.last(found);
      at = last - 1;
      if (mention.role === "place") continue;
      const covers = this.index.first(found) <= head && head < last;
      if (covers && mention.role === "actor") named = mention;
      else if (mention.role === "modifier" || isPossessive(this.tokens, last)) {
        modifying ??= mention;
      } else if (at > head) named ??= this.ofPhrase(range, head, mention);
      else modifying ??= mention;
    }
    if (named !== null) return named.actor;
    if (modifying !== null) return this.spokenFor(range, modifying);
    return this.meantAgain(range);
  }

  /** "the government of China", "a spokesman for Russia's ministry". */
  private ofPhrase(
    range: TokenRange,
    head: number,
    mention: ActorMention,
  ): ActorMention | null {
    return range.first <= head &&
        (peopleNouns.get(this.tokens, head)?.speaksForState ?? false)
      ? mention
      : null;
  }

  /** "Iranian officials" speak for Iran; "a Russian singer" does not for Russia. */
  private spokenFor(range: TokenRange, mention: ActorMention): string | null {
    for (let at = range.first; at < range.last; at++) {
      const noun = peopleNouns.get(this.tokens, at);
      if (noun !== undefined) return noun.speaksForState ? mention.actor : null;
    }
    return null;
  }

  private meantAgain({ first, last }: TokenRange): string | null {
    for (let at = first; at < last; at++) {
      if (isNameLike(this.tokens, at) && at > first) return null;
    }
    const noun = this.nounKey(last - 1);
    return noun === null ? null : this.byNoun.get(noun) ?? null;
  }

  private remember({ first, last }: TokenRange, actor: string | null): void {
    for (let at = first; at < last; at++) {
      const noun = this.nounKey(at);
      if (noun === null) continue;
      if (actor === null) this.byNoun.delete(noun);
      else this.byNoun.set(noun, actor);
    }
  }

  private nounKey(index: number): string | null {
    if (!peopleNouns.has(this.tokens, index)) return null;
    return wordText(this.tokens.word[index]!).replace(/s$/, "");
  }

  /** The last noun before the first preposition that follows a noun. */
  private headOf({ first, last }: TokenRange): number {
    let head = -1;
    for (let at = first; at < last; at++) {
      const classes = wordClass(this.tokens, at);
      if ((classes & ENDS_HEAD) !== 0 && head >= 0 && this.index.at(at) < 0) {
        return this.nameAfter(at, last) ?? head;
      }
      if (isNounLike(this.tokens, at)) head = at;
    }
    return head < 0 ? last - 1 : head;
  }

  /** "Prime Minister of the republic Nikol Pashinyan": the name at the end is the head. */
  private nameAfter(preposition: number, last: number): number | null {
    const found = this.index.at(last - 1);
    if (found < 0 || this.index.first(found) <= preposition + 2) return null;
    return this.index.mentions[found]!.role === "actor" ? last - 1 : null;
  }
}
