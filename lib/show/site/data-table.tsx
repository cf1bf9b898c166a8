import type { ComponentChildren, JSX } from "preact";
import { articleSlug } from "../evidence-links.ts";
import { type ColumnClass, columnClass } from "./column-layout.ts";
import { OutsideLink, webAddress } from "./outside-link.tsx";
import { sortedBy } from "../table-order.ts";
import type { Cell as Value, Field, Row as Values } from "../table.ts";
import type { TableResource } from "./table-resource.ts";
import { visibleText } from "./visible-text.ts";
import { countOf, formatFull } from "./wording.ts";

/** Longer tables show this many rows from each end. */
const ROWS_PER_END = 100;
/** Longer texts are folded. */
const LONGEST_TEXT = 240;

/** Where a relative address in a cell leads from this page, or null if nowhere. */
export type ResolveLink = (href: string) => string | null;

/**
 * A table in a box of its own that scrolls; numbers to the right, long text folded. Hidden
 * columns stand in the CSV file only.
 */
export function DataTable({ table, label, resolve }: {
  table: TableResource;
  label: string;
  resolve: ResolveLink;
}): JSX.Element {
  const fields = table.fields.filter(({ hidden }) => hidden !== true);
  const { rows } = table;
  const isLong = rows.length > 2 * ROWS_PER_END;
  const head = isLong ? rows.slice(0, ROWS_PER_END) : rows;
  const tail = isLong ? rows.slice(-ROWS_PER_END) : [];
  const classes = fields.map((field) => columnClass(field, rows));
  const sorted = sortedBy({ fields, rows });
  const row = (row: Values) => (
    <Row row={row} fields={fields} classes={classes} resolve={resolve} />
  );
  return (
    <div class="table-box" role="region" aria-label={visibleText(label)} tabIndex={0}>
      <table>
        {table.title !== "" && <caption>{visibleText(table.title)}</caption>}
        <thead>
          <tr>
            {fields.map((field, index) => (
              <th
                scope="col"
                class={classes[index]}
                title={hint(field)}
                aria-sort={field.name === sorted?.name ? sorted.order : undefined}
              >
                {visibleText(field.title)}
                {field.unit && ` (${visibleText(field.unit)})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr class="omitted">
              <td colSpan={fields.length}>No rows</td>
            </tr>
          )}
          {head.map(row)}
          {isLong && (
            <tr class="omitted">
              <td colSpan={fields.length}>
                … {countOf(rows.length - 2 * ROWS_PER_END, "more row")} in the CSV file …
              </td>
            </tr>
          )}
          {tail.map(row)}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, fields, classes, resolve }: {
  row: Values;
  fields: readonly Field[];
  classes: readonly ColumnClass[];
  resolve: ResolveLink;
}): JSX.Element {
  return (
    <tr>
      {fields.map((field, index) => (
        <td class={classes[index]}>
          <Cell value={row[field.name] ?? null} resolve={resolve} />
        </td>
      ))}
    </tr>
  );
}

function Cell(
  { value, resolve }: { value: Value; resolve: ResolveLink },
): JSX.Element {
  if (value === null || value === "") {
    return <abbr class="missing" title="no value">–</abbr>;
  }
  if (typeof value === "number") return <>{formatFull(value)}</>;
  if (typeof value === "boolean") return <>{value ? "yes" : "no"}</>;
  return <Linked text={value} resolve={resolve} />;
}

function Linked({ text, resolve }: { text: string; resolve: ResolveLink }): JSX.Element {
  if (webAddress(text) !== null) {
    return (
      <OutsideLink href={text}>
        {visibleText(text.replace(/^https?:\/\//i, ""))}
      </OutsideLink>
    );
  }
  if (text.startsWith("../")) {
    const address = resolve(text);
    if (address !== null) return <a href={address}>show</a>;
  }
  // The id of an article leads to its page.
  const article = resolve(`../articles/${articleSlug(text)}.html`);
  if (article !== null) return <a href={article}>{visibleText(text)}</a>;
  return <Folded text={visibleText(text)} />;
}

function Folded({ text }: { text: string }): JSX.Element {
  const words: ComponentChildren = <bdi>{text}</bdi>;
  if (text.length <= LONGEST_TEXT) return <>{words}</>;
  return (
    <details class="long">
      <summary>
        <bdi>{text.slice(0, LONGEST_TEXT - 20)} …</bdi>
      </summary>
      {words}
    </details>
  );
}

function hint({ description }: Field): string | undefined {
  return description === "" ? undefined : visibleText(description);
}
