import type { Article, StatedDate } from "../model.ts";
import { findBody } from "./html-body.ts";
import { EndlessPageError, parsePage } from "./html-page.ts";
import { modifiedDateOf, statedDatesOf } from "./html-date.ts";
import { readMetadata } from "./html-metadata.ts";
import { toText } from "./html-text.ts";
import { detectLanguage } from "./language.ts";
import { readText, type TextOptions } from "./plain-text.ts";
import { readDateField } from "./published.ts";

const CHARSET = /<meta[^>]+charset\s*=\s*["']?(?<label>[\w-]+)/i;
const CHARSET_REACH = 4096;
const SHORTEST_TEXT = 20;

/** The encoding that a page declares in its first bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, CHARSET_REACH));
  return CHARSET.exec(head)?.groups?.label ?? null;
}

/**
 * Makes an article of a page's HTML. `text` holds the article as a reader wants it, without
 * the clutter of the page; the other fields come from its metadata, and where that is
 * silent from its text. The dateline that opens the text is the least trusted date.
 *
 * @returns The article, or why the page holds none.
 */
export function readHtml(
  html: string,
  options: TextOptions,
): Article | { readonly reason: string } {
  try {
    return readPage(html, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      reason: error instanceof EndlessPageError
        ? error.message
        : "its elements are nested too deeply for a page",
    };
  }
}

function readPage(
  html: string,
  options: TextOptions,
): Article | { readonly reason: string } {
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const { text, zones } = toText(findBody(html, metadata.linkedBody), metadata);
  if (text.length < SHORTEST_TEXT) {
    return { reason: "no article text was found on the page" };
  }
  const field = options.published ? readDateField(options.published, "field") : null;
  const dates = statedDatesOf(page, html, {
    ...metadata,
    url: options.url ?? metadata.url,
  });
  const given = field !== null && !("written" in field) ? [field] : [];
  const article = readText(text, {
    ...options,
    title: options.title ?? metadata.title,
    byline: options.byline ?? (metadata.authors.join(", ") || null),
    outlet: options.outlet ?? metadata.outlet,
    url: options.url ?? metadata.url,
    language: detectLanguage(text) ?? options.language ?? metadata.language,
    zones,
  });
  const statedDates = [...given, ...withDateline(dates, article.statedDates)];
  return {
    ...article,
    published: statedDates[0]?.edtf ?? null,
    statedDates,
    authors: metadata.authors,
    modified: modifiedDateOf(metadata),
  };
}

/** Adds the dateline of the text, which a line that opens with a date may have been. */
function withDateline(
  dates: readonly StatedDate[],
  inText: readonly StatedDate[],
): StatedDate[] {
  const datelines = inText.filter(({ source }) => source === "dateline");
  const isSame = (line: StatedDate) =>
    line.source === "byline" && line.span === null &&
    datelines.some(({ edtf }) => edtf === line.edtf);
  return [...dates.filter((date) => !isSame(date)), ...datelines];
}
