import type { Article } from "../model.ts";
import { readZones } from "./given-zones.ts";
import { readText } from "./plain-text.ts";
import { shown } from "./shown.ts";

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

/** The names under which a record's title and date are looked for. */
export const TITLE_FIELDS: readonly string[] = fieldNames.title;
export const DATE_FIELDS: readonly string[] = fieldNames.published;

/** Whether a record's field of this name is looked at. */
export function isKnownField(name: string): boolean {
  return name === "zones" ||
    Object.values<readonly string[]>(fieldNames).some((names) => names.includes(name));
}

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
  const text = textOf(record);
  if (text === null) {
    const other = fieldNames.text.find((name) => !isTextOrNone(record[name]));
    if (other !== undefined) {
      return { reason: `"${other}" must be a string, but is ${shown(record[other])}` };
    }
    const names = Object.keys(record).slice(0, 8).join(", ");
    return {
      reason: `it has no text: its fields are ${
        names || "none"
      }; "text" must hold the article`,
    };
  }
  // Other programs may have a field of this name that means something else.
  const zones = Array.isArray(record.zones) && record.zones.length > 0
    ? readZones(record.zones, text.length)
    : null;
  return readText(text, {
    ...source,
    title: fieldOf(record, "title"),
    byline: fieldOf(record, "byline"),
    outlet: fieldOf(record, "outlet"),
    url: fieldOf(record, "url"),
    language: fieldOf(record, "language"),
    published: fieldOf(record, "published"),
    zones: zones === null || "reason" in zones ? null : zones,
  });
}

/** A number is no text, though it can be a date or an identifier. */
function textOf(record: ArticleRecord): string | null {
  const texts = fieldNames.text.filter((name) => isTextOrNone(record[name]));
  return fieldOf(Object.fromEntries(texts.map((name) => [name, record[name]])), "text");
}

function isTextOrNone(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isTextOrNone);
  return value === undefined || value === null || typeof value === "string";
}

/** What databases and tables of data write where they know no date. */
const NO_DATE = /^(?:null|none|nil|nan|nat|n\/a|na|unknown|undated|-+|\?|0)$/i;

/** Which date of a record could not be read, so that the article has none; null if all is well. */
export function whyUndated(record: ArticleRecord, article: Article): string | null {
  const given = fieldOf(record, "published");
  if (given === null || NO_DATE.test(given.trim())) return null;
  if (article.statedDates.some(({ source }) => source === "field")) return null;
  return `the date ${shown(given)}; a day such as 2024-05-03 is needed`;
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
