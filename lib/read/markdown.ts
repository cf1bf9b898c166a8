import type { Article, Zone } from "../model.ts";
import { readText, type TextOptions } from "./plain-text.ts";
import { type ArticleRecord, fieldOf } from "./record.ts";

const FRONT_MATTER = /^\uFEFF?---\r?\n(?<fields>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FIELD = /^(?<name>[\w-]+):[ \t]*(?<value>\S.*?)[ \t]*$/gm;
const QUOTES = /^(["'])(?<inner>.*)\1$/;
const HEADING = /^#{1,2}[ \t]+(?<title>.+?)[ \t]*#*[ \t]*$/m;

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
  const record: Record<string, string> = {};
  for (const { groups } of text.matchAll(FIELD)) {
    record[groups!.name!] = groups!.value!.replace(QUOTES, "$<inner>");
  }
  return record;
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
