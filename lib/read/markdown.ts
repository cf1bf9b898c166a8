import type { Article, Zone } from "../model.ts";
import { readText, type TextOptions } from "./plain-text.ts";
import { type ArticleRecord, fieldOf } from "./record.ts";

const FRONT_MATTER =
  /^\uFEFF?(?<mark>---|\+\+\+)\r?\n(?<fields>[\s\S]*?)\r?\n\k<mark>[ \t]*(?:\r?\n|$)/;
/** A field of YAML or TOML. */
const FIELD = /^(?<name>[\w-]+)[ \t]*[:=][ \t]*(?<value>.*?)[ \t]*$/;
const ITEM = /^[ \t]*-[ \t]+(?<value>\S.*?)[ \t]*$/;
const LIST = /^\[(?<items>.*)\]$/;
const QUOTES = /^(["'])(?<inner>.*)\1$/;
const HEADING = /^#{1,6}[ \t]+(?<title>.+?)[ \t]*#*[ \t]*$/m;

/**
 * Makes an article of a Markdown file. Its text is the file's; fields of the front matter
 * count as metadata and the front matter itself as boilerplate; the first heading is the
 * title where no field gives one.
 */
export function readMarkdown(text: string, options: TextOptions): Article {
  const front = FRONT_MATTER.exec(text);
  const record = front === null ? {} : frontFields(front.groups!.fields!);
  const offset = front?.[0].length ?? 0;
  const body = text.slice(offset);
  const article = readText(body, {
    ...options,
    title: options.title ?? fieldOf(record, "title") ?? HEADING.exec(body)?.groups?.title,
    byline: options.byline ?? fieldOf(record, "byline"),
    outlet: options.outlet ?? fieldOf(record, "outlet"),
    url: options.url ?? fieldOf(record, "url"),
    language: options.language ?? fieldOf(record, "language"),
    published: options.published ?? fieldOf(record, "published"),
  });
  return offset === 0 ? article : shift(article, text, offset);
}

function frontFields(text: string): ArticleRecord {
  const record: Record<string, string | string[]> = {};
  let open: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const item = ITEM.exec(line)?.groups?.value;
    const listed = open === null ? undefined : record[open];
    if (item !== undefined && Array.isArray(listed)) {
      listed.push(unquoted(item));
      continue;
    }
    const field = FIELD.exec(line)?.groups;
    if (field === undefined) continue;
    const { name, value } = field as { name: string; value: string };
    const items = LIST.exec(value)?.groups?.items;
    open = value === "" ? name : null;
    record[name] = value === ""
      ? []
      : items === undefined
      ? unquoted(value)
      : items.split(",").map((part) => unquoted(part.trim()));
  }
  return record;
}

function unquoted(value: string): string {
  return value.replace(QUOTES, "$<inner>");
}

/** The article of a text's rest as the article of all of it. */
function shift(article: Article, text: string, offset: number): Article {
  const move = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset,
  });
  const front: Zone = { start: 0, end: offset, kind: "boilerplate" };
  return {
    ...article,
    text,
    zones: [front, ...article.zones.map(move)],
    statedDates: article.statedDates.map((date) => ({
      ...date,
      span: date.span === null ? null : move(date.span),
    })),
  };
}
