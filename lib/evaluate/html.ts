/**
 * Scores the reading of HTML on pages annotated with segments that belong to the article
 * and segments that do not, in the layout of trafilatura's `tests/evaldata.json`.
 *
 * @module
 */
import { Readability } from "@mozilla/readability";
import { DatelineError } from "../errors.ts";
import { reasonOf } from "../read/failure.ts";
import { decodeBytes } from "../read/encoding.ts";
import { parsePage } from "../read/html-page.ts";
import { declaredCharset, readHtml } from "../read/html.ts";

/** What is known of one page: from the file beside `evaldata.json`. */
export interface AnnotatedPage {
  readonly url: string;
  readonly file: string;
  /** Segments that the article's text must hold, white space aside. */
  readonly with: readonly string[];
  /** Segments that it must not hold. */
  readonly without: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
  /** Day of publication as `YYYY-MM-DD`, or null. */
  readonly date: string | null;
}

/** Segments found rightly and wrongly, over all pages. */
export interface SegmentCounts {
  wantedFound: number;
  wantedMissed: number;
  unwantedFound: number;
  unwantedLeft: number;
}

export interface SegmentScores {
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
  readonly f1: number;
}

/** How well a folder of annotated pages was read. */
export interface HtmlScores {
  readonly pages: number;
  readonly dateline: SegmentScores;
  /** The same for Readability on the page as it came, to compare with. */
  readonly readability: SegmentScores;
  /** Share of the pages with a known date for which that day was read. */
  readonly dateAccuracy: number;
}

/**
 * Reads every page of a folder that holds `evaldata.json` and its pages in `cache/` and
 * `eval/`, and scores text and date.
 */
export async function evaluateHtml(folder: string): Promise<HtmlScores> {
  const pages = await readAnnotations(folder);
  const own = noSegments();
  const plain = noSegments();
  let dated = 0;
  let right = 0;
  for (const page of pages) {
    const html = await readPage(folder, page);
    const result = readHtml(html, { id: page.file });
    const article = "text" in result ? result : null;
    countSegments(own, page, article?.text ?? null);
    countSegments(
      plain,
      page,
      new Readability(parsePage(html)).parse()?.textContent ?? null,
    );
    if (page.date === null) continue;
    dated++;
    if (article?.published?.slice(0, page.date.length) === page.date) right++;
  }
  return {
    pages: pages.length,
    dateline: segmentScores(own),
    readability: segmentScores(plain),
    dateAccuracy: right / dated,
  };
}

function noSegments(): SegmentCounts {
  return { wantedFound: 0, wantedMissed: 0, unwantedFound: 0, unwantedLeft: 0 };
}

/** Adds one page's segments to the counts. @param text Null if the page was not read. */
export function countSegments(
  counts: SegmentCounts,
  page: AnnotatedPage,
  text: string | null,
): void {
  const found = normalize(text ?? "");
  for (const segment of page.with) {
    if (found.includes(normalize(segment))) counts.wantedFound++;
    else counts.wantedMissed++;
  }
  for (const segment of page.without) {
    if (found.includes(normalize(segment))) counts.unwantedFound++;
    else counts.unwantedLeft++;
  }
}

/** Precision, recall, accuracy and F1 over wanted and unwanted segments. */
export function segmentScores(counts: SegmentCounts): SegmentScores {
  const { wantedFound, wantedMissed, unwantedFound, unwantedLeft } = counts;
  const precision = wantedFound / (wantedFound + unwantedFound);
  const recall = wantedFound / (wantedFound + wantedMissed);
  const all = wantedFound + wantedMissed + unwantedFound + unwantedLeft;
  const accuracy = (wantedFound + unwantedLeft) / all;
  return { precision, recall, accuracy, f1: 2 * precision * recall / (precision + recall) };
}

/** Reads the annotations of a folder that holds `evaldata.json`, sorted by address. */
async function readAnnotations(folder: string): Promise<AnnotatedPage[]> {
  const entries = Object.entries(await readEvaldata(`${folder}/evaldata.json`));
  return entries.map(([url, raw]) => ({
    url,
    file: raw.file,
    with: raw.with,
    without: raw.without,
    title: raw.title || null,
    author: raw.author || null,
    date: raw.date || null,
  })).sort((a, b) => a.url < b.url ? -1 : 1);
}

async function readEvaldata(path: string): Promise<Record<string, RawAnnotation>> {
  try {
    return JSON.parse(await Deno.readTextFile(path)) as Record<string, RawAnnotation>;
  } catch (error) {
    const reason = error instanceof SyntaxError ? "it is not JSON" : reasonOf(error);
    throw new DatelineError(
      `Cannot score pages: ${path}: ${reason}; give a folder that holds evaldata.json and ` +
        "its pages in cache/ and eval/",
    );
  }
}

interface RawAnnotation {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** The page's HTML from `cache/` or `eval/` of the folder. */
export async function readPage(folder: string, page: AnnotatedPage): Promise<string> {
  const bytes = await Deno.readFile(`${folder}/cache/${page.file}`)
    .catch(() => Deno.readFile(`${folder}/eval/${page.file}`));
  const decoded = decodeBytes(bytes, declaredCharset(bytes));
  return "text" in decoded ? decoded.text : new TextDecoder().decode(bytes);
}

function normalize(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
