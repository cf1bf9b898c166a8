import { commonDays, rangeOf } from "../calendar.ts";
import type {
  Codebook,
  DayInterval,
  Extraction,
  Published,
  SharedStory,
  Span,
} from "../model.ts";
import { clusterStories, type Match } from "./stories/clusters.ts";
import { type Content, contentOf, overlapOf } from "./stories/content.ts";
import { retoldReports } from "./stories/reports.ts";
import { type Banding, similarPairs } from "./stories/similar-pairs.ts";

/** What helps to tell shared stories, where it is at hand. */
export interface StoryKnowledge {
  /** Says which actors are media, whose reports can be retold. */
  readonly codebook?: Codebook;
  /** When the articles were published, in their order: a report is retold within days. */
  readonly published?: readonly Published[];
}

type Evidence = SharedStory["evidence"][number];

/** A quote or sentence, to be compared with those of other articles. */
interface Piece {
  readonly article: number;
  readonly span: Span;
  readonly content: Content;
}

/** Fewer content words in common can be chance. */
const QUOTE_WORDS = 5;
const SENTENCE_WORDS = 7;
/** Shares of words in common. A quote translated there and back keeps about half. */
const QUOTE_OVERLAP = 0.4;
const SENTENCE_OVERLAP = 0.65;
const REPORT_OVERLAP = 0.2;
/** Articles that retell one report appear within so many days. */
const REPORT_DAYS = 14;

// More rows keep pieces apart that share a word or two by chance, of which there are the
// more the larger the corpus is; more bands bring those together that are alike.
const QUOTE_BANDS: Banding = { bands: 48, rows: 3 };
const SENTENCE_BANDS: Banding = { bands: 32, rows: 5 };
const REPORT_BANDS: Banding = { bands: 48, rows: 2 };

/**
 * Articles that retell one source: those with quotes in common, also where one was
 * translated there and back, with sentences in common, or with the same report of one
 * medium. Articles joined by a chain of evidence make one story.
 *
 * The cost grows linearly with the number of articles: similar pieces are found by MinHash.
 *
 * @returns Stories in the order of their first articles, each with at least two articles.
 */
export function shareStories(
  extractions: readonly Extraction[],
  knowledge: StoryKnowledge = {},
): SharedStory[] {
  return clusterStories(extractions, [
    ...quoteMatches(extractions),
    ...sentenceMatches(extractions),
    ...reportMatches(extractions, knowledge),
  ]);
}

function quoteMatches(extractions: readonly Extraction[]): Match[] {
  const pieces = extractions.flatMap((extraction, article) =>
    extraction.quotes.flatMap(({ parts }): Piece[] => {
      const { text } = extraction.article;
      const words = parts.map(({ start, end }) => text.slice(start, end)).join(" ");
      const content = contentOf(words);
      if (content.length < QUOTE_WORDS) return [];
      return [{
        article,
        span: { start: parts[0]!.start, end: parts.at(-1)!.end },
        content,
      }];
    })
  );
  return matchPieces(extractions, pieces, QUOTE_BANDS, "quote", (a, b) => {
    const { shared, jaccard } = overlapOf(a, b);
    if (shared < QUOTE_WORDS || jaccard < QUOTE_OVERLAP) return null;
    return `Both quote the same words: ${shared} content words in common, ` +
      `${percent(jaccard)} of all.`;
  });
}

function sentenceMatches(extractions: readonly Extraction[]): Match[] {
  const pieces = extractions.flatMap((extraction, article) =>
    extraction.sentences.flatMap((span): Piece[] => {
      const content = contentOf(extraction.article.text.slice(span.start, span.end));
      return content.length < SENTENCE_WORDS ? [] : [{ article, span, content }];
    })
  );
  return matchPieces(extractions, pieces, SENTENCE_BANDS, "sentence", (a, b) => {
    const { shared, jaccard } = overlapOf(a, b);
    if (shared < SENTENCE_WORDS || jaccard < SENTENCE_OVERLAP) return null;
    return `Nearly the same sentence: ${shared} content words in common, ` +
      `${percent(jaccard)} of all.`;
  });
}

function reportMatches(
  extractions: readonly Extraction[],
  { codebook, published }: StoryKnowledge,
): Match[] {
  if (codebook === undefined) return [];
  const reports = retoldReports(extractions, codebook);
  const names = new Map(codebook.actors.map(({ id, name }) => [id, name]));
  const contents = reports.map(({ content }) => content);
  return distinctPairs(contents, REPORT_BANDS, ([i, j]) => {
    const a = reports[i]!;
    const b = reports[j]!;
    if (a.article === b.article || a.medium !== b.medium) return null;
    const { shared, jaccard } = overlapOf(a.content, b.content);
    if (jaccard < REPORT_OVERLAP) return null;
    if (
      !nearInTime(
        dateOf(extractions, published, a.article),
        dateOf(extractions, published, b.article),
      )
    ) {
      return null;
    }
    return matchOf(
      extractions,
      a,
      b,
      "report",
      `Both retell a report by ` +
        `${names.get(a.medium)}: ${shared} content words in common.`,
    );
  });
}

function dateOf(
  extractions: readonly Extraction[],
  published: readonly Published[] | undefined,
  index: number,
): DayInterval {
  const known = published?.[index];
  if (known !== undefined) return known.implied ?? known;
  const stated = extractions[index]!.article.published;
  return stated !== null && /^\d{4}-\d\d-\d\d$/.test(stated)
    ? { earliest: stated, latest: stated }
    : { earliest: null, latest: null };
}

function nearInTime(a: DayInterval, b: DayInterval): boolean {
  const { first, last } = rangeOf(a);
  return commonDays(
    { first: first - REPORT_DAYS, last: last + REPORT_DAYS },
    rangeOf(b),
  ) !==
    null;
}

function matchPieces(
  extractions: readonly Extraction[],
  pieces: readonly Piece[],
  banding: Banding,
  kind: Evidence["kind"],
  compare: (a: Content, b: Content) => string | null,
): Match[] {
  const contents = pieces.map(({ content }) => content);
  return distinctPairs(contents, banding, ([i, j]) => {
    const a = pieces[i]!;
    const b = pieces[j]!;
    if (a.article === b.article) return null;
    const because = compare(a.content, b.content);
    return because === null ? null : matchOf(extractions, a, b, kind, because);
  });
}

/** What a test makes of similar pairs, each once and in their order. */
function distinctPairs(
  contents: readonly Content[],
  banding: Banding,
  test: (pair: readonly [number, number]) => Match | null,
): Match[] {
  const found = new Map<number, Match>();
  for (const pair of similarPairs(contents, banding)) {
    const key = pair[0] * contents.length + pair[1];
    if (found.has(key)) continue;
    const match = test(pair);
    if (match !== null) found.set(key, match);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, match]) => match);
}

function matchOf(
  extractions: readonly Extraction[],
  a: { readonly article: number; readonly span: Span },
  b: { readonly article: number; readonly span: Span },
  kind: Evidence["kind"],
  because: string,
): Match {
  const place = ({ article, span }: typeof a) => ({
    article: extractions[article]!.article.id,
    start: span.start,
    end: span.end,
  });
  return {
    a: a.article,
    b: b.article,
    evidence: { kind, a: place(a), b: place(b), because },
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} percent`;
}

/**
 * How many of some articles are independent witnesses: those that retell one story count
 * once.
 */
export function countIndependent(
  articles: Iterable<string>,
  stories: readonly SharedStory[],
): number {
  const storyOf = storiesByArticle(stories);
  return new Set([...articles].map((id) => storyOf.get(id) ?? `article ${id}`)).size;
}

/** Asked once a claim, so that it is kept for the stories it was made of. */
const byArticle = new WeakMap<readonly SharedStory[], ReadonlyMap<string, string>>();

function storiesByArticle(stories: readonly SharedStory[]): ReadonlyMap<string, string> {
  const known = byArticle.get(stories);
  if (known !== undefined) return known;
  const storyOf = new Map<string, string>();
  for (const { id, articles } of stories) {
    for (const article of articles) storyOf.set(article, `story ${id}`);
  }
  byArticle.set(stories, storyOf);
  return storyOf;
}
