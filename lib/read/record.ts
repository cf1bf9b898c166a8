import type { Article, Zone, ZoneKind } from "../model.ts";
import { readText } from "./plain-text.ts";

/** Names under which corpora keep what an article states, the preferred one first. */
const fieldNames = {
  text: ["text", "body", "content", "article", "articleBody", "article_text", "maintext"],
  title: ["title", "headline", "name"],
  byline: ["byline", "author", "authors", "creator"],
  outlet: ["outlet", "source", "publisher", "publication", "site", "domain"],
  url: ["url", "link", "canonicalUrl", "canonical_url", "source_url"],
  language: ["language", "lang"],
  published: [
    "published",
    "date",
    "publishedAt",
    "published_at",
    "datePublished",
    "date_published",
    "date_publish",
    "publish_date",
    "published_date",
    "publication_date",
    "pubDate",
    "pub_date",
    "timestamp",
    "time",
  ],
  id: ["id", "_id", "doc_id", "uuid"],
} as const;

export type RecordField = keyof typeof fieldNames;
export type ArticleRecord = Readonly<Record<string, unknown>>;

/** The names under which a record's text is looked for. */
export const TEXT_FIELDS: readonly string[] = fieldNames.text;

/** Where a record comes from. */
export interface RecordSource {
  readonly id: string;
  readonly file: string | null;
  readonly sha256: string | null;
}

/** A field's value as text, or null if no name of it has one. */
export function fieldOf(record: ArticleRecord, field: RecordField): string | null {
  for (const name of fieldNames[field]) {
    const value = valueText(record[name]);
    if (value !== null) return value;
  }
  return null;
}

/** Makes an article of a record's fields, or says what is wrong with them. */
export function readRecord(
  record: ArticleRecord,
  source: RecordSource,
): Article | { readonly reason: string } {
  const text = fieldOf(record, "text");
  if (text === null) {
    const names = Object.keys(record).slice(0, 8).join(", ");
    return {
      reason: `it has no text: its fields are ${
        names || "none"
      }; "text" must hold the article`,
    };
  }
  return readText(text, {
    ...source,
    title: fieldOf(record, "title"),
    byline: fieldOf(record, "byline"),
    outlet: fieldOf(record, "outlet"),
    url: fieldOf(record, "url"),
    language: fieldOf(record, "language"),
    published: fieldOf(record, "published"),
    zones: zonesOf(record.zones, text.length),
  });
}

function valueText(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(valueText).filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(", ");
  }
  if (typeof value === "object" && value !== null && "name" in value) {
    return valueText(value.name);
  }
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

const zoneKinds: readonly ZoneKind[] = [
  "title",
  "byline",
  "lead-in",
  "body",
  "caption",
  "boilerplate",
];

/** Zones as an earlier reading gave them, if they are whole, in order and in the text. */
function zonesOf(value: unknown, length: number): Zone[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const zones: Zone[] = [];
  let at = 0;
  for (const item of value as unknown[]) {
    if (!isZone(item) || item.start < at || item.end < item.start || item.end > length) {
      return null;
    }
    zones.push({ start: item.start, end: item.end, kind: item.kind });
    at = item.end;
  }
  return zones;
}

function isZone(value: unknown): value is Zone {
  if (typeof value !== "object" || value === null) return false;
  const { start, end, kind } = value as Record<string, unknown>;
  return Number.isInteger(start) && Number.isInteger(end) &&
    zoneKinds.some((known) => known === kind);
}
