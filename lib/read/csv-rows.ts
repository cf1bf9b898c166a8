import { parse } from "@std/csv";
import type { FoundRecord } from "./ndjson.ts";
import { DATE_FIELDS, isKnownField, TEXT_FIELDS, TITLE_FIELDS } from "./record.ts";
import { readTextLines, type TextLine } from "./text-records.ts";

/** A row that spans more lines or characters than this has a quote left open. */
const LONGEST_ROW_LINES = 5000;
const LONGEST_ROW = 4 * 1024 * 1024;
const LONGEST_SHOWN = 120;
const NAMES_SHOWN = 3;

/**
 * The records of a CSV file with a header row (RFC 4180; commas, semicolons or tabs). A row
 * with the wrong number of fields or with a quote left open is reported and the next line
 * starts a new row. Memory stays that of one row.
 */
export async function* readCsv(path: string): AsyncGenerator<FoundRecord> {
  let header: Header | null = null;
  for await (const row of splitRows(readTextLines(path), () => header?.separator ?? null)) {
    if ("reason" in row) {
      yield row;
      // Without its header no row says what it holds.
      if (header === null) return;
      continue;
    }
    if (header === null) {
      const result = readHeader(row.text);
      if ("reason" in result) {
        yield { line: row.line, reason: result.reason };
        return;
      }
      header = result;
      const remark = whatIsLost(header);
      if (remark !== null) yield { line: row.line, remark };
      continue;
    }
    yield { line: row.line, ...readRow(row.text, header) };
  }
}

interface Header {
  readonly columns: readonly string[];
  readonly separator: string;
}

interface RowText {
  readonly line: number;
  readonly text: string;
}

function readHeader(text: string): Header | { reason: string } {
  for (const separator of [",", ";", "\t"]) {
    const columns = parseRow(text, separator)?.map((name) => name.trim()) ?? [];
    if (columns.some((name) => TEXT_FIELDS.includes(name))) return { columns, separator };
  }
  const columns = parseRow(text, ",")?.join(", ") ?? text;
  const shown = shortened(columns);
  return { reason: `no column holds the text: the header is ${shown}; "text" is needed` };
}

/**
 * Which columns are not known, where title or date may stand in one of them; else other
 * columns are no loss, and null.
 */
function whatIsLost({ columns }: Header): string | null {
  const unknown = columns.filter((name) => name !== "" && !isKnownField(name));
  const accepted = ([["title", TITLE_FIELDS], ["date", DATE_FIELDS]] as const)
    .filter(([, names]) => !names.some((name) => columns.includes(name)))
    .map(([what, names]) => `a ${what} as ${names.slice(0, NAMES_SHOWN).join(", ")}`);
  if (unknown.length === 0 || accepted.length === 0) return null;
  return `Read without what is not known in the header, ${
    shortened(unknown.join(", "))
  }; ` +
    `accepted is ${accepted.join(", and ")}`;
}

function shortened(names: string): string {
  return names.length > LONGEST_SHOWN ? `${names.slice(0, LONGEST_SHOWN)}…` : names;
}

function readRow(
  text: string,
  { columns, separator }: Header,
): { record: Record<string, string> } | { reason: string } {
  const cells = parseRow(text, separator);
  if (cells === null) return { reason: "its quotes are not closed" };
  if (cells.length !== columns.length) {
    return {
      reason: `it has ${cells.length} fields; the header has ${columns.length}`,
    };
  }
  const record: Record<string, string> = {};
  columns.forEach((column, index) => record[column] = cells[index]!);
  return { record };
}

function parseRow(text: string, separator: string): string[] | null {
  try {
    return parse(text, { separator, lazyQuotes: true, fieldsPerRecord: -1 })[0] ?? null;
  } catch {
    return null;
  }
}

type FoundRow = RowText | { readonly line: number; readonly reason: string };

/** Joins lines into rows: a row goes on while a quoted field is open. */
async function* splitRows(
  lines: AsyncIterable<TextLine>,
  separator: () => string | null,
): AsyncGenerator<FoundRow> {
  const row = new OpenRow();
  for await (const line of lines) {
    if ("reason" in line) yield { line: line.number, reason: line.reason };
    else yield* feed(row, [line], separator);
  }
  while (!row.isEmpty) {
    yield { line: row.line, reason: UNCLOSED };
    yield* feed(row, row.giveUp(), separator);
  }
}

function* feed(
  row: OpenRow,
  lines: readonly NumberedText[],
  separator: () => string | null,
): Generator<FoundRow> {
  const waiting = [...lines].reverse();
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    if (row.isEmpty && line.text.trim() === "") continue;
    const state = row.add(line, separator());
    if (state === "closed") yield row.take();
    if (state !== "broken") continue;
    yield { line: row.line, reason: UNCLOSED };
    waiting.push(...row.giveUp().reverse());
  }
}

const UNCLOSED = "a quoted field in it is not closed; its quotes must be paired";

interface NumberedText {
  readonly number: number;
  readonly text: string;
}

/** The lines of a row that is not complete yet. */
class OpenRow {
  #lines: NumberedText[] = [];
  #size = 0;
  #inQuotes = false;

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  get line(): number {
    return this.#lines[0]!.number;
  }

  add(line: NumberedText, separator: string | null): "open" | "closed" | "broken" {
    this.#lines.push(line);
    this.#size += line.text.length + 1;
    const state = scanQuotes(line.text, this.#inQuotes, separator);
    if (state === "broken") return "broken";
    this.#inQuotes = state === "open";
    if (!this.#inQuotes) return "closed";
    const tooLong = this.#lines.length > LONGEST_ROW_LINES || this.#size > LONGEST_ROW;
    return tooLong ? "broken" : "open";
  }

  take(): RowText {
    const row = { line: this.line, text: this.#lines.map(({ text }) => text).join("\n") };
    this.#clear();
    return row;
  }

  /** Empties the row and returns the lines after its first one, to be read again. */
  giveUp(): NumberedText[] {
    const rest = this.#lines.slice(1);
    this.#clear();
    return rest;
  }

  #clear(): void {
    this.#lines = [];
    this.#size = 0;
    this.#inQuotes = false;
  }
}

/**
 * Whether a quoted field is open after the line. A quote opens a field only at its start,
 * and closes it only before a separator or the line's end.
 */
function scanQuotes(
  text: string,
  inQuotes: boolean,
  separator: string | null,
): "open" | "closed" | "broken" {
  const isSeparator = (character: string | undefined) =>
    separator === null
      ? character === "," || character === ";" || character === "\t"
      : character === separator;
  let at = 0;
  for (;;) {
    if (inQuotes) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return "open";
      const next = text[quote + 1];
      at = quote + 1;
      if (next === '"') at++;
      else if (next === undefined || isSeparator(next)) inQuotes = false;
      else return "broken";
      continue;
    }
    const quote = text.indexOf('"', at);
    if (quote < 0) return "closed";
    inQuotes = quote === 0 || isSeparator(text[quote - 1]);
    at = quote + 1;
  }
}
