import type { NameMention } from "../../model.ts";
import { isPossessive } from "../actors/actor-role.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import { reportingVerb } from "../attributions/reporting-verbs.ts";
import { isPeopleNoun } from "../attributions/sources.ts";
import { isAdverb, WordClass, wordClass } from "../grammar/word-classes.ts";
import { TokenCase, TokenGap, type Tokens } from "../tokens.ts";
import { isNameWord } from "./name-words.ts";

/** What the words around a name of a sentence say of it. */
export class NameSurroundings {
  protected first = 0;
  protected last = 0;

  constructor(
    protected readonly tokens: Tokens,
    protected readonly index: MentionIndex,
  ) {}

  /** Whether the name is the subject of a reporting verb or of another finite one. */
  protected acts(from: number, end: number): boolean {
    const { tokens } = this;
    let at = end;
    while (at < this.last && at < end + 2 && isAdverb(tokens, at)) at++;
    if (at < this.last && tokens.case[at] === TokenCase.Lower && !this.isGoverned(from)) {
      const verb = reportingVerb(tokens, at);
      if (verb?.form === "past" || (verb?.form === "third" && verb.ambiguous === "")) {
        return true;
      }
      if ((wordClass(tokens, at) & (WordClass.Verb | WordClass.Auxiliary)) !== 0) {
        return tokens.gap[at] !== TokenGap.None;
      }
    }
    // "..., said Jane Roe"
    const before = from - 1;
    if (before <= this.first || reportingVerb(tokens, before)?.sense !== "speech") {
      return false;
    }
    return ",”\"’'".includes(this.textOf(before - 1, before));
  }

  /** "a commander of the Guild has warned": the commander has, not the guild. */
  protected isGoverned(from: number): boolean {
    const article = from > this.first &&
      (wordClass(this.tokens, from - 1) & WordClass.Article) !== 0;
    const before = article ? from - 2 : from - 1;
    return before >= this.first &&
      (wordClass(this.tokens, before) & WordClass.Preposition) !== 0;
  }

  protected kindOf(from: number, end: number, title: string | null): NameMention["kind"] {
    const { tokens } = this;
    if (title !== null) return "person";
    for (let at = from; at < end; at++) {
      if (isNameWord(tokens, at, "organisation")) return "organisation";
    }
    const last = end - 1;
    if (isNameWord(tokens, last, "event")) return "event";
    if (isNameWord(tokens, last, "place") || isNameWord(tokens, from, "place")) {
      return "place";
    }
    if (end < this.last && isNameWord(tokens, end, "place")) return "place";
    if (this.acronymAfter(end) !== null) return "organisation";
    const capitals = end - from === 1 && tokens.case[from] === TokenCase.AllCaps;
    if (capitals && !this.textOf(from, end).includes(".")) return "organisation";
    const role = from > this.first && tokens.case[from - 1] === TokenCase.Lower &&
      isPeopleNoun(tokens, from - 1);
    if (role || (end - from > 1 && end - from < 5 && this.acts(from, end))) return "person";
    return this.isWhere(from) ? "place" : null;
  }

  protected isWhere(from: number): boolean {
    const before = from - 1;
    if (before < this.first) return false;
    const { tokens } = this;
    return /^(?:in|near|at|outside|across)$/.test(
      tokens.text.slice(tokens.start[before], tokens.end[before]),
    );
  }

  /** "(CSTO)" after a long name, or null. */
  protected acronymAfter(end: number): string | null {
    const { tokens } = this;
    if (end + 2 >= this.last || tokens.text[tokens.start[end]!] !== "(") return null;
    const capitals = tokens.case[end + 1] === TokenCase.AllCaps;
    return capitals && tokens.text[tokens.start[end + 2]!] === ")"
      ? this.textOf(end + 1, end + 2)
      : null;
  }

  /** The state whose adjective or name stands before: "Armenian Prime Minister X". */
  protected stateBefore(from: number, title: string | null): string | null {
    const words = title === null ? 2 : 2 + title.split(" ").length;
    const stops = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary;
    for (let at = from - 1; at >= Math.max(this.first, from - words); at--) {
      const found = this.index.at(at);
      if (found >= 0) {
        const mention = this.index.mentions[found]!;
        const modifies = mention.role === "modifier" || isPossessive(this.tokens, at + 1);
        return modifies && mention.kind === "state" ? mention.actor : null;
      }
      if ((wordClass(this.tokens, at) & stops) !== 0) return null;
    }
    return null;
  }

  protected textOf(first: number, last: number): string {
    return this.tokens.text.slice(this.tokens.start[first], this.tokens.end[last - 1]);
  }
}
