import { DatelineError } from "../errors.ts";
import type { Article, Span, StatedDate } from "../model.ts";
import { readSpan, readZones, spanExpected } from "./given-zones.ts";
import { readText } from "./plain-text.ts";
import { shown } from "./shown.ts";

/** One line of the input of `deno task extract`. */
export interface ExtractInput {
  readonly article: Article;
  /** Spans toward which the caller wants the stance of the text. */
  readonly targets: readonly Span[];
}

/** A line that is no valid input; `id` is the line's own where it has one. */
export class ExtractInputError extends DatelineError {
  constructor(message: string, readonly id: string | null) {
    super(message);
  }
}

/**
 * Reads one line of NDJSON: `{"id", "text", "title"?, "published"?, "targets"?}`, or an
 * article as `deno task read` prints it, whose zones and stated dates are kept.
 *
 * @param line The line without its line feed, in UTF-8.
 * @throws {ExtractInputError} If the line is not JSON or a field is not what it should be.
 *
 * @example
 * ```ts
 * import { strictEqual } from "node:assert/strict";
 *
 * const line = new TextEncoder().encode('{"id": "a1", "text": "Trade grew."}');
 * strictEqual(readExtractInput(line).article.text, "Trade grew.");
 * ```
 */
export function readExtractInput(line: Uint8Array): ExtractInput {
  const record = parseObject(line);
  const { id, text } = record;
  if (typeof id !== "string") {
    throw new ExtractInputError(`"id" must be a string, but is ${shown(id)}`, null);
  }
  const fail = (message: string): never => {
    throw new ExtractInputError(message, id);
  };
  if (typeof text !== "string") {
    return fail(`"text" must be a string, but is ${shown(text)}`);
  }
  const optional = (name: string): string | null => {
    const value = record[name] ?? null;
    if (value !== null && typeof value !== "string") {
      return fail(`"${name}" must be a string, but is ${shown(value)}`);
    }
    return value;
  };
  const published = optional("published");
  const zones = record.zones === undefined ? null : readZones(record.zones, text.length);
  if (zones !== null && "reason" in zones) return fail(zones.reason);
  const article = readText(text, {
    id,
    file: optional("file"),
    sha256: optional("sha256"),
    title: optional("title"),
    byline: optional("byline"),
    outlet: optional("outlet"),
    url: optional("url"),
    language: optional("language"),
    published,
    zones,
  });
  const accepted = published === null || article.statedDates[0]?.source === "field";
  if (!accepted) {
    return fail(`"published" must be a date as YYYY-MM-DD, but is ${shown(published)}`);
  }
  const statedDates = statedDatesOf(record.statedDates) ?? article.statedDates;
  return {
    article: { ...article, statedDates },
    targets: record.targets === undefined ? [] : targetsOf(record.targets, text, fail),
  };
}

function parseObject(line: Uint8Array): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
  } catch (error) {
    const reason = error instanceof SyntaxError ? "is not JSON" : "is not UTF-8";
    throw new ExtractInputError(
      `the line ${reason}; accepted is one JSON object with "id" and "text"`,
      null,
    );
  }
  if (!isObject(value)) {
    throw new ExtractInputError(
      `the line must be a JSON object with "id" and "text", but is ${shown(value)}`,
      null,
    );
  }
  return value;
}

type Fail = (message: string) => never;

function targetsOf(value: unknown, text: string, fail: Fail): Span[] {
  if (!Array.isArray(value)) {
    return fail(`"targets" must be a list, but is ${shown(value)}`);
  }
  return value.map((target) =>
    readSpan(target, text.length) ?? fail(spanExpected("targets", text.length, target))
  );
}

/** The stated dates of an article that `deno task read` printed, or null for other input. */
function statedDatesOf(value: unknown): StatedDate[] | null {
  if (!Array.isArray(value)) return null;
  return value.every((date) =>
      isObject(date) && typeof date.edtf === "string" && typeof date.source === "string"
    )
    ? value
    : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
