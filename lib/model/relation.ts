import type { Article, Problem } from "./article.ts";
import type { Figure, FigureMention } from "./figure.ts";
import type { DayInterval, Span } from "./span.ts";
import type { ResolvedTime } from "./time.ts";
import type {
  ActorMention,
  Attribution,
  NarrativeInstance,
  Quote,
  Stance,
} from "./voice.ts";

/** One reason to believe that an article was published within some days. */
export interface DateEvidence {
  readonly kind:
    | "stated-date"
    | "weekday"
    | "reference-value"
    | "event"
    | "exchange-rate"
    | "named-date"
    | "shared-story";
  /** The words in the article that carry it; null if it comes from outside the text. */
  readonly span: Span | null;
  readonly text: string;
  readonly implies: DayInterval;
  /** One sentence for the reader: what the words imply, and by which reference. */
  readonly because: string;
  /** True if it cannot be true beside more trusted evidence, and so was set aside. */
  readonly conflicts?: boolean;
}

/** When an article was published, as far as it can be known. */
export interface Published extends DayInterval {
  /** EDTF: a day, or an interval such as `2025-01/2025-02`, or empty if unknown. */
  readonly edtf: string;
  /** `given` by the caller, `stated` by the article, `inferred` from evidence. */
  readonly basis: "given" | "stated" | "inferred" | "unknown";
  /** The single most likely day, for resolving "last year"; null if unknown. */
  readonly best: string | null;
  readonly evidence: readonly DateEvidence[];
  /** What the evidence in the text implies on its own, if anything. */
  readonly implied: DayInterval | null;
  /**
   * True if the stated or given date lies outside what the text implies, or days away from
   * another stated date, which is then marked in the evidence; where the date is inferred,
   * if a piece of evidence excludes more trusted ones and so was set aside.
   */
  readonly conflict: boolean;
}

/** An article with all that was extracted from it and resolved. */
export interface AnalyzedArticle {
  readonly article: Article;
  readonly published: Published;
  readonly sentences: readonly Span[];
  readonly times: readonly ResolvedTime[];
  readonly figures: readonly Figure[];
  /** Numbers that pick out or refer back and state no amount; they stand in no chart. */
  readonly incidental?: readonly FigureMention[];
  readonly actors: readonly ActorMention[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly stances: readonly Stance[];
  readonly narratives: readonly NarrativeInstance[];
  /** Dated events that the article names, with where it does. */
  readonly events: readonly EventMention[];
}

/** A dated event of the reference data that an article names. */
export interface EventMention extends Span {
  /** Reference id. */
  readonly event: string;
  /** Day of the event, `YYYY-MM-DD`. */
  readonly date: string;
}

/** A place in an article of the corpus. */
export interface ArticleSpan extends Span {
  readonly article: string;
}

/** Articles that retell one source and so are not independent witnesses. */
export interface SharedStory {
  readonly id: string;
  /** Article ids, in corpus order. */
  readonly articles: readonly string[];
  readonly evidence: readonly {
    readonly kind: "quote" | "sentence" | "report";
    readonly a: ArticleSpan;
    readonly b: ArticleSpan;
    readonly because: string;
  }[];
  /**
   * How many pairs of spans were found alike. In a story of many articles `evidence` keeps
   * those that join each article to the others, and not all.
   */
  readonly matches?: number;
}

/** An amount of a measure for a period, as one or more articles give it. */
export interface Claim {
  /** Codebook id. */
  readonly measure: string;
  /** EDTF. */
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  /** Where it is made: article ids and indexes into their figures. */
  readonly figures: readonly { readonly article: string; readonly figure: number }[];
  /** How many independent witnesses make it: articles of one shared story count once. */
  readonly independent: number;
}

/** A claim held against the reference data. */
export interface Check {
  readonly article: string;
  /** Index into the article's figures. */
  readonly figure: number;
  readonly claim: "level" | "growth" | "record" | "rank" | "streak" | "conversion";
  readonly outcome: "agrees" | "differs" | "no-reference";
  readonly measure: string;
  readonly period: string | null;
  /** The reference value in the figure's unit, or null if there is none. */
  readonly reference: number | null;
  /** Where the reference value was published, or null. */
  readonly referenceSource: string | null;
  /** One sentence for the reader: what was compared, and how it came out. */
  readonly because: string;
}

/** A corpus read, extracted and related: what tables, charts and pages are made from. */
export interface Analysis {
  readonly articles: readonly AnalyzedArticle[];
  readonly stories: readonly SharedStory[];
  readonly checks: readonly Check[];
  readonly problems: readonly Problem[];
}
