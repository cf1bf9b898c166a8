import type { Span } from "./span.ts";

/**
 * What a stretch of the text is. Zones of one article do not overlap and are in order;
 * text outside every zone is body. Nothing is extracted from `lead-in` (a teaser that
 * repeats the body) and from `boilerplate` (pleas, forms, menus, "You may also like").
 */
export type ZoneKind = "title" | "byline" | "lead-in" | "body" | "caption" | "boilerplate";

/** A stretch of an article's text and what it is. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/**
 * Where a stated publication date was read. Listed from most to least trusted: a dateline
 * ("BUDAPEST, May 14, 2024 (Reuters) -") says when the report was filed.
 */
export type StatedDateSource =
  | "field"
  | "metadata"
  | "stamp"
  | "url"
  | "byline"
  | "dateline";

/** A publication date as the article or its file states it. */
export interface StatedDate {
  /** EDTF, for example `2024-06-12`; a day and month that could be swapped stay ambiguous. */
  readonly edtf: string;
  readonly source: StatedDateSource;
  /** The words it was read from, as they stand in the text or the metadata. */
  readonly text: string;
  /** Where the words stand in `Article.text`, or null for metadata outside it. */
  readonly span: Span | null;
  /** Other readings that nothing else in the article settles (`01/11/2023`); empty if none. */
  readonly alternatives: readonly string[];
}

/** One document: its unchanged text and what is stated about it. */
export interface Article {
  readonly id: string;
  /** Path of the source file as the user named it, or null for text given directly. */
  readonly file: string | null;
  /** SHA-256 of the source bytes, lower-case hexadecimal; null for text given directly. */
  readonly sha256: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** Names of the authors one by one, where metadata lists them. */
  readonly authors?: readonly string[];
  readonly outlet: string | null;
  readonly url: string | null;
  /** BCP 47 tag of the text's language, or null if it could not be told. */
  readonly language: string | null;
  /** The stated publication date as EDTF, or null. */
  readonly published: string | null;
  /** The day of the last change as EDTF, where metadata states one. */
  readonly modified?: string | null;
  /** Every stated date, the most trusted first. `published` is the first one's. */
  readonly statedDates: readonly StatedDate[];
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** Something that could not be read or done. The rest of the work went on. */
export interface Problem {
  readonly file: string;
  /** Line, row and column, or cell: `line 17`; null if it concerns the whole file. */
  readonly place: string | null;
  /** What could not be done, the value at hand, and what would be accepted. */
  readonly message: string;
}

/** Articles as they were read, and what could not be read. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}
