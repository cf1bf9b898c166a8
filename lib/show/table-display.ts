import type { MimeBundle } from "../model.ts";
import { tableResource } from "./data-package.ts";
import { escapeMarkup, isSafeHref } from "./markup.ts";
import { countOf, formatCount, formatFull } from "./number-format.ts";
import { sortedBy } from "./table-order.ts";
import type { Cell, Field, Row, TableParts } from "./table.ts";

const LONGEST_TABLE = 20;
const FIRST_ROWS = 12;
const LAST_ROWS = 4;
const LONGEST_TEXT = 120;
const RULE = "1px solid rgba(128,128,128,.35)";

const TABLE_STYLE = "border-collapse:collapse;font-size:13px;line-height:1.35";
const CAPTION_STYLE = "caption-side:top;text-align:left;font-weight:600;padding:4px 0";
const CELL_STYLE = "padding:4px 10px 4px 0;vertical-align:top;max-width:34em";
const BODY_STYLE = `${CELL_STYLE};border-bottom:${RULE}`;
const HEADING_STYLE = "padding:4px 10px 4px 0;vertical-align:bottom;max-width:34em;" +
  "border-bottom:1px solid currentColor";
const NUMBER_STYLE = ";white-space:nowrap;font-variant-numeric:tabular-nums";

/** The forms in which Jupyter and the site show a table. */
export function tableBundle(table: TableParts): MimeBundle {
  return {
    "text/html": tableHtml(table),
    "text/plain": tableText(table),
    "application/vnd.dataresource+json": tableResource(table),
  };
}

/**
 * The table as HTML: numbers to the right with their unit in the heading, an arrow at the
 * column that its rows are sorted by, long text folded, and of a long table the first and
 * last rows with the count.
 */
export function tableHtml(whole: TableParts): string {
  const table = { ...whole, fields: whole.fields.filter(({ hidden }) => hidden !== true) };
  const { first, last, left } = shownRows(table.rows);
  const sorted = sortedBy(table);
  const body = first.map((row) => rowHtml(table.fields, row));
  if (left > 0) {
    const words = `… ${formatCount(left)} of ${
      formatCount(table.rows.length)
    } rows not shown`;
    body.push(
      `<tr><td colspan="${table.fields.length}" style="${CELL_STYLE}"><em>${words}</em></td></tr>`,
    );
  }
  body.push(...last.map((row) => rowHtml(table.fields, row)));
  return `<div style="overflow-x:auto"><table class="dateline-table" style="${TABLE_STYLE}">` +
    `<caption style="${CAPTION_STYLE}">${escapeMarkup(table.title)}` +
    `<span style="font-weight:400"> · ${
      countOf(table.rows.length, "row")
    }</span></caption>` +
    `<thead><tr>${
      table.fields.map((field) =>
        headingHtml(field, field.name === sorted?.name ? sorted.order : null)
      ).join("")
    }</tr></thead>` +
    `<tbody>${body.join("") || emptyHtml(table)}</tbody></table></div>`;
}

function shownRows(rows: readonly Row[]): { first: Row[]; last: Row[]; left: number } {
  if (rows.length <= LONGEST_TABLE) return { first: [...rows], last: [], left: 0 };
  return {
    first: rows.slice(0, FIRST_ROWS),
    last: rows.slice(-LAST_ROWS),
    left: rows.length - FIRST_ROWS - LAST_ROWS,
  };
}

function emptyHtml(table: TableParts): string {
  return `<tr><td colspan="${table.fields.length}" style="${CELL_STYLE}"><em>No rows</em></td></tr>`;
}

const ARROWS = { ascending: " ▲", descending: " ▼" } as const;

function headingHtml(field: Field, order: keyof typeof ARROWS | null): string {
  const unit = field.unit === undefined ? "" : ` (${field.unit})`;
  const sort = order === null ? "" : ` aria-sort="${order}"`;
  const arrow = order === null ? "" : `<span aria-hidden="true">${ARROWS[order]}</span>`;
  return `<th scope="col"${sort} style="${HEADING_STYLE};text-align:${alignment(field)}" ` +
    `title="${escapeMarkup(field.description)}">${
      escapeMarkup(field.title + unit)
    }${arrow}</th>`;
}

function rowHtml(fields: readonly Field[], row: Row): string {
  return `<tr>${
    fields.map((field) => cellHtml(field, row[field.name] ?? null)).join("")
  }</tr>`;
}

function cellHtml(field: Field, cell: Cell): string {
  const text = cellText(cell);
  const width = alignment(field) === "right" ? NUMBER_STYLE : widthStyle(text);
  const style = `${BODY_STYLE};text-align:${alignment(field)}${width}`;
  if (field.link !== undefined && isSafeHref(text)) {
    const link = `<a href="${escapeMarkup(text)}">${escapeMarkup(field.link)}</a>`;
    return `<td style="${BODY_STYLE}">${link}</td>`;
  }
  if (text.length <= LONGEST_TEXT) return `<td style="${style}">${escapeMarkup(text)}</td>`;
  const { head, rest } = folded(text);
  return `<td style="${style}"><details><summary>${escapeMarkup(head)}…</summary>` +
    `${escapeMarkup(`…${rest}`)}</details></td>`;
}

/** Room for lines long enough to read; a wide table scrolls rather than squeeze them. */
function widthStyle({ length }: string): string {
  return length > 60 ? ";min-width:22em" : length > 24 ? ";min-width:11em" : "";
}

function alignment(field: Field): "left" | "right" {
  return field.type === "number" || field.type === "integer" ? "right" : "left";
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return formatFull(cell);
  return String(cell);
}

/** A long text in what is seen and what unfolds behind it, parted between words. */
function folded(text: string): { head: string; rest: string } {
  const space = text.lastIndexOf(" ", LONGEST_TEXT - 1);
  const end = space > LONGEST_TEXT / 2 ? space : LONGEST_TEXT - 1;
  return { head: text.slice(0, end), rest: text.slice(end).trimStart() };
}

const PLAIN_WIDTH = 28;

/** The table in fixed-width columns, for terminals and for diffs of notebooks. */
export function tableText(whole: TableParts): string {
  const fields = whole.fields.filter(({ hidden, link }) =>
    hidden !== true && link === undefined
  );
  const table = { ...whole, fields };
  const { first, last, left } = shownRows(table.rows);
  const lines = [...first, ...last].map((row) =>
    table.fields.map((field) => plain(cellText(row[field.name] ?? null)))
  );
  const headings = table.fields.map((field) => plain(field.name));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...lines.map((line) => (line[column] ?? "").length))
  );
  const format = (line: readonly string[]) =>
    line.map((text, column) => {
      const width = widths[column] ?? 0;
      const field = table.fields[column];
      return field !== undefined && alignment(field) === "right"
        ? text.padStart(width)
        : text.padEnd(width);
    }).join("  ").trimEnd();
  const output = [table.title, "", format(headings), ...lines.map(format)];
  if (left > 0) {
    output.splice(3 + FIRST_ROWS, 0, `… ${left} of ${table.rows.length} rows not shown`);
  }
  return output.join("\n");
}

function plain(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= PLAIN_WIDTH ? line : `${line.slice(0, PLAIN_WIDTH - 1)}…`;
}
