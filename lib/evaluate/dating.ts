import { rangeOf } from "../calendar.ts";
import { extract } from "../extract/extract.ts";
import type { Codebook, DateEvidence, Published, Reference } from "../model.ts";
import { datePublication } from "../relate/dating.ts";
import { valueDays } from "../relate/times/value-days.ts";
import { type DatedArticle, readDated } from "./dated-documents.ts";

/** What was inferred for one document, beside the day on which it was created. */
export interface DatedDocument {
  readonly file: string;
  readonly created: string;
  readonly published: Published;
  /** True if the day of creation lies within what was inferred. */
  readonly inside: boolean;
  /** Days of the interval; infinite if a side is open. */
  readonly width: number;
  /** True if the text names a date with its year. */
  readonly namesDate: boolean;
}

/** An interval shorter than this, in days, tells the month. */
const NARROW = 45;

/** How well dates are inferred over a number of documents. */
export interface DatingScore {
  readonly documents: number;
  /** Share with the true day inside the interval, open sides included. */
  readonly inside: number;
  /** Documents whose interval has both sides. */
  readonly closed: number;
  /** Share of these with the true day inside. */
  readonly insideClosed: number;
  /** Median number of days of these, or null if there are none. */
  readonly medianWidth: number | null;
  /** Documents whose interval is shorter than {@link NARROW} days. */
  readonly narrow: number;
  /** Share of these with the true day inside. */
  readonly insideNarrow: number;
}

export interface DatingScores {
  readonly all: DatingScore;
  /** Of documents whose text names a date with its year. */
  readonly namingDates: DatingScore;
  /** By kind of evidence: of documents with such evidence that was not set aside. */
  readonly byEvidence: ReadonlyMap<DateEvidence["kind"], DatingScore>;
  readonly documents: readonly DatedDocument[];
}

/**
 * Scores publication dates inferred from articles of known date without it: how often the
 * true day lies inside the interval, and how wide the interval is.
 *
 * @param path Folder of TimeML documents, or articles that state their day or have it in the
 * name of their file.
 * @throws {DatelineError} If the path cannot be read or no article has a date.
 */
export async function evaluateDating(
  path: string,
  codebook: Codebook,
  reference: Reference,
): Promise<DatingScores> {
  const articles = await readDated(path);
  const documents = articles.map((article) => dated(article, codebook, reference));
  return {
    all: scoreOf(documents),
    namingDates: scoreOf(documents.filter(({ namesDate }) => namesDate)),
    byEvidence: new Map(
      KINDS.map((kind) => [kind, scoreOf(documents.filter((one) => restsOn(one, kind)))]),
    ),
    documents,
  };
}

const KINDS = [
  "named-date",
  "event",
  "weekday",
  "reference-value",
  "exchange-rate",
] as const satisfies readonly DateEvidence["kind"][];

function restsOn({ published }: DatedDocument, kind: DateEvidence["kind"]): boolean {
  return published.evidence.some((one) => one.kind === kind && one.conflicts !== true);
}

function dated(
  { file, created, article, hidden }: DatedArticle,
  codebook: Codebook,
  reference: Reference,
): DatedDocument {
  const found = extract(article, codebook);
  const times = found.times.filter(({ start, end }) =>
    !hidden.some((span) => span.start < end && start < span.end)
  );
  const published = datePublication({ ...found, times }, reference, codebook);
  const { first, last } = rangeOf(published);
  const day = rangeOf({ earliest: created, latest: created }).first;
  return {
    file,
    created,
    published,
    inside: first <= day && day <= last,
    width: last - first + 1,
    namesDate: times.some(({ meaning }) =>
      meaning.form === "value" && valueDays(meaning.value) !== null
    ),
  };
}

function scoreOf(documents: readonly DatedDocument[]): DatingScore {
  const closed = documents.filter(({ width }) => Number.isFinite(width));
  const narrow = closed.filter(({ width }) => width < NARROW);
  const widths = closed.map(({ width }) => width).sort((a, b) => a - b);
  return {
    documents: documents.length,
    inside: shareInside(documents),
    closed: closed.length,
    insideClosed: shareInside(closed),
    medianWidth: widths[Math.floor(widths.length / 2)] ?? null,
    narrow: narrow.length,
    insideNarrow: shareInside(narrow),
  };
}

function shareInside(documents: readonly DatedDocument[]): number {
  return documents.length === 0
    ? 0
    : documents.filter(({ inside }) => inside).length / documents.length;
}
