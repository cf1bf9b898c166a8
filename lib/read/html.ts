import type { Article, Zone, ZoneKind } from "../model.ts";
import type { Block } from "./html-blocks.ts";
import { findBody, parsePage } from "./html-body.ts";
import { modifiedDateOf, statedDatesOf } from "./html-date.ts";
import { readMetadata } from "./html-metadata.ts";
import { detectLanguage } from "./language.ts";
import { readText, type TextOptions, zonePlainText } from "./plain-text.ts";
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
 * silent from its text.
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
    return { reason: "its elements are nested too deeply for a page" };
  }
}

function readPage(
  html: string,
  options: TextOptions,
): Article | { readonly reason: string } {
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const { text, zones } = toText(findBody(html), metadata.linkedBody);
  if (text.length < SHORTEST_TEXT) {
    return { reason: "no article text was found on the page" };
  }
  const field = options.published ? readDateField(options.published, "field") : null;
  const dates = statedDatesOf(page, html, {
    ...metadata,
    url: options.url ?? metadata.url,
  });
  const given = field !== null && !("written" in field) ? [field] : [];
  const statedDates = [...given, ...dates];
  return {
    ...readText(text, {
      ...options,
      title: options.title ?? metadata.title,
      byline: options.byline ?? (metadata.authors.join(", ") || null),
      outlet: options.outlet ?? metadata.outlet,
      url: options.url ?? metadata.url,
      language: detectLanguage(text) ?? options.language ?? metadata.language,
      zones,
    }),
    published: statedDates[0]?.edtf ?? null,
    statedDates,
    authors: metadata.authors,
    modified: modifiedDateOf(metadata),
  };
}

interface ZonedText {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** Joins blocks to the text without what its own words give away as clutter. */
function toText(blocks: readonly Block[], linkedBody: string | null): ZonedText {
  const all = blocks.map(({ text }) => text).join("\n\n");
  if (linkedBody !== null && linkedBody.length > 2 * all.length + 200) {
    const text = linkedBody.replace(/<[^>]{0,200}>/g, " ").replace(/[ \t]+/g, " ").trim();
    return { text, zones: [{ start: 0, end: text.length, kind: "body" }] };
  }
  const captions = captionSpans(blocks);
  const kept: { text: string; kind: ZoneKind }[] = [];
  for (const { start, end, kind } of zonePlainText(all)) {
    if (kind === "boilerplate" || kind === "byline") continue;
    for (const line of all.slice(start, end).split("\n\n")) {
      const isCaption = kind === "caption" || captions.has(line);
      if (line.trim() !== "") {
        kept.push({ text: line, kind: isCaption ? "caption" : "body" });
      }
    }
  }
  return assemble(kept);
}

function captionSpans(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.filter(({ kind }) => kind === "caption").map(({ text }) => text));
}

function assemble(parts: readonly { text: string; kind: ZoneKind }[]): ZonedText {
  const zones: Zone[] = [];
  let text = "";
  for (const part of parts) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += part.text;
    const last = zones.at(-1);
    if (last?.kind === part.kind) zones[zones.length - 1] = { ...last, end: text.length };
    else zones.push({ start, end: text.length, kind: part.kind });
  }
  return { text, zones };
}
