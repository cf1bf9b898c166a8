import type { ArticleSpan } from "./relation.ts";
import type { Mention } from "./span.ts";

/** What sort of thing an unknown name seems to be. */
export type NameKind = "person" | "organisation" | "place" | "event";

/** A name in the text that no actor of the codebook covers. */
export interface NameMention extends Mention {
  /** What the words around it suggest, or null if they suggest nothing. */
  readonly kind: NameKind | null;
  /** "Prime Minister", "Mr.": what stands before the name, or null. */
  readonly title: string | null;
  /** Whether it says or does something. */
  readonly acts: boolean;
  /** "CSTO" where it follows in brackets, or null. */
  readonly acronym: string | null;
  /** Codebook id of the state named before it ("Armenian Prime Minister X"), or null. */
  readonly state: string | null;
}

/** A person, organisation or place that the codebook lacks. */
export interface Candidate {
  /** The longest form of the name. */
  readonly name: string;
  readonly kind: NameKind | null;
  /** Other forms: the family name, an acronym. */
  readonly aliases: readonly string[];
  /** The titles that it bears, the commonest first. */
  readonly titles: readonly string[];
  /** Codebook id of the state that it is most often named with, or null. */
  readonly state: string | null;
  readonly mentions: number;
  /** How many of the mentions say or do something. */
  readonly acts: number;
  readonly articles: number;
  /** Sentences that name it, at most three, from different articles where there are any. */
  readonly sentences: readonly ArticleSpan[];
}

/** A recurring pattern or phrase that no narrative of the codebook covers. */
export interface StorylineProposal {
  /** In the notation of the codebook: `{china} * expand ** {russia}`, `peace deal`. */
  readonly pattern: string;
  readonly form: "actors" | "phrase";
  /** Codebook ids that are spoken of in at least half of its sentences, at most two. */
  readonly actors: readonly string[];
  /** How many sentences hold it. */
  readonly count: number;
  readonly articles: number;
  /** The article id or period (EDTF) that it distinguishes most. */
  readonly group: string;
  /** How many of its sentences stand in that group. */
  readonly inGroup: number;
  /** z-score of its log-odds in the group against all others; from 1.96 on beyond chance. */
  readonly z: number;
  /** Sentences that hold it, at most three. */
  readonly sentences: readonly ArticleSpan[];
}

/** What a corpus holds that a codebook lacks. */
export interface Discovery {
  /** What the groups are: articles, or periods of publication. */
  readonly by: "article" | "year" | "quarter" | "month";
  /** How many groups were compared. */
  readonly groups: number;
  readonly storylines: readonly StorylineProposal[];
  readonly candidates: readonly Candidate[];
}
