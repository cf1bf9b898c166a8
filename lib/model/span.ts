/** A stretch of `Article.text`, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something found in the text. `text` is always `article.text.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
}

/** A mention that says which rule found it, so that a reader can look the rule up. */
export interface RuleMention extends Mention {
  readonly rule: string;
}

/** A closed interval of days, both as `YYYY-MM-DD`; `null` is an open side. */
export interface DayInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
}
