import { parse } from "@std/csv";
import { dayNumber, periodRange } from "../calendar.ts";
import { DatelineError } from "../errors.ts";
import type {
  ExchangeRate,
  Reference,
  ReferenceEvent,
  ReferenceSeries,
  ReferenceValue,
} from "../model.ts";

/** The folder of reference data that comes with the kit. */
const REFERENCE_DIRECTORY = new URL("../../data/reference/", import.meta.url);

/**
 * Reads official series, exchange rates and dated events from a folder of CSV files:
 * `series.csv`, `series-values.csv`, `exchange-rates.csv`, `events.csv` and
 * `event-kinds.csv`. `data/README.md` describes their columns. A series is added by adding
 * rows.
 *
 * @param directory The folder; by default the one that comes with the kit.
 * @throws {DatelineError} If a file cannot be read, a column is missing, or a cell is not
 * what its column takes; the message names the file, row, column and value.
 */
export async function loadReference(
  directory: string | URL = REFERENCE_DIRECTORY,
): Promise<Reference> {
  const [series, values, rates, events, kinds] = await Promise.all([
    readTable(directory, "series.csv", ["id", "name", "unit", "per", "scale"]),
    readTable(directory, "series-values.csv", [
      "series",
      "period",
      "value",
      "growth",
      "source",
    ]),
    readTable(directory, "exchange-rates.csv", ["month", "currency", "per_usd", "source"]),
    readTable(directory, "events.csv", [
      "id",
      "name",
      "date",
      "end_date",
      "kind",
      "places",
      "source",
    ]),
    readTable(directory, "event-kinds.csv", ["kind", "words"]),
  ]);
  return {
    series: joinSeries(series, values),
    exchangeRates: rates.map(exchangeRate),
    events: joinEvents(events, kinds),
  };
}

/** A row of a table, with what is needed to say where a fault is. */
class Row {
  constructor(
    private readonly file: string,
    /** As a text editor counts, the header being line 1, if no cell spans lines. */
    private readonly number: number,
    private readonly cells: Readonly<Record<string, string | undefined>>,
  ) {}

  text(column: string): string {
    return this.optional(column) ?? this.fail(column, "some text");
  }

  optional(column: string): string | null {
    const value = (this.cells[column] ?? "").trim();
    return value === "" ? null : value;
  }

  number_(column: string): number {
    const value = Number(this.text(column));
    if (!Number.isFinite(value)) this.fail(column, "a number such as 244.81");
    return value;
  }

  fail(column: string, accepted: string): never {
    const value = this.cells[column] ?? "";
    throw new DatelineError(
      `Cannot read ${this.file}, row ${this.number}, column ${column}: ` +
        `expected ${accepted}, found "${value}"`,
    );
  }
}

async function readTable(
  directory: string | URL,
  name: string,
  columns: readonly string[],
): Promise<Row[]> {
  const path = typeof directory === "string"
    ? `${directory.replace(/\/$/, "")}/${name}`
    : new URL(name, directory.href.endsWith("/") ? directory : `${directory.href}/`);
  const file = typeof path === "string" ? path : decodeURIComponent(path.pathname);
  let text: string;
  try {
    text = await Deno.readTextFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(`Cannot read reference data from ${file}: ${reason}`);
  }
  return parseTable(file, text, columns);
}

function parseTable(file: string, text: string, columns: readonly string[]): Row[] {
  let records: string[][];
  try {
    records = parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(`Cannot read ${file} as CSV: ${reason}`);
  }
  const header = records[0]?.map((name) => name.trim()) ?? [];
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new DatelineError(
      `Cannot read ${file}: column ${missing.join(", ")} is missing; ` +
        `the first row must name ${columns.join(", ")} and names ${
          header.join(", ") || "nothing"
        }`,
    );
  }
  return records.slice(1).map((record, index) => {
    if (record.length !== header.length) {
      throw new DatelineError(
        `Cannot read ${file}, row ${index + 2}: expected ${header.length} cells, ` +
          `found ${record.length}`,
      );
    }
    const cells = Object.fromEntries(header.map((name, at) => [name, record[at]]));
    return new Row(file, index + 2, cells);
  });
}

function joinSeries(series: readonly Row[], values: readonly Row[]): ReferenceSeries[] {
  const scales = new Map<string, number>();
  const bySeries = new Map<string, ReferenceValue[]>();
  for (const row of series) {
    const id = row.text("id");
    if (bySeries.has(id)) row.fail("id", "an id that no other row has");
    const scale = row.number_("scale");
    if (scale <= 0) row.fail("scale", "a positive number such as 1000000000");
    scales.set(id, scale);
    bySeries.set(id, []);
  }
  for (const row of values) {
    const id = row.text("series");
    const members = bySeries.get(id) ??
      row.fail("series", `an id of series.csv (${[...bySeries.keys()].join(", ")})`);
    const value = referenceValue(row, id, scales.get(id)!);
    if (members.some(({ period }) => period === value.period)) {
      row.fail("period", `a period that no other row of ${id} has`);
    }
    members.push(value);
  }
  return series.map((row) => ({
    id: row.text("id"),
    name: row.text("name"),
    unit: row.text("unit"),
    per: row.optional("per"),
    values: bySeries.get(row.text("id"))!,
  }));
}

function referenceValue(row: Row, series: string, scale: number): ReferenceValue {
  const period = row.text("period");
  if (periodRange(period) === null) {
    row.fail("period", "an EDTF period such as 2024 or 2024-01/2024-07");
  }
  row.number_("value");
  const written = row.text("value");
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  return {
    series,
    period,
    // Through the decimal notation, so that 244.81 billion is a whole number of dollars.
    value: scaled(written, scale),
    precision: scaled(`1e-${decimals}`, scale),
    growth: row.optional("growth") === null ? null : row.number_("growth"),
    source: row.text("source"),
  };
}

function scaled(written: string, scale: number): number {
  const exponent = Math.round(Math.log10(scale));
  if (10 ** exponent !== scale) return Number(written) * scale;
  const [mantissa, power = "0"] = written.split("e");
  return Number(`${mantissa}e${Number(power) + exponent}`);
}

function exchangeRate(row: Row): ExchangeRate {
  const month = row.text("month");
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) row.fail("month", "a month such as 2024-05");
  const currency = row.text("currency");
  if (!/^[A-Z]{3}$/.test(currency)) row.fail("currency", "an ISO 4217 code such as GBP");
  const perUsd = row.number_("per_usd");
  if (perUsd <= 0) row.fail("per_usd", "a positive number of units per US dollar");
  return { month, currency, perUsd, source: row.text("source") };
}

function joinEvents(events: readonly Row[], kinds: readonly Row[]): ReferenceEvent[] {
  const words = new Map<string, readonly (readonly string[])[]>();
  for (const row of kinds) words.set(row.text("kind"), wordGroups(row));
  const ids = new Set<string>();
  return events.map((row) => {
    const id = row.text("id");
    if (ids.has(id)) row.fail("id", "an id that no other row has");
    ids.add(id);
    const kind = row.text("kind");
    const groups = words.get(kind) ?? row.fail("kind", "a kind of event-kinds.csv");
    const date = day(row, "date");
    const endDate = row.optional("end_date") === null ? date : day(row, "end_date");
    if (endDate < date) row.fail("end_date", `a day not before ${date}`);
    return {
      id,
      name: row.text("name"),
      date,
      endDate,
      words: groups,
      kind,
      places: alternatives(row.optional("places") ?? ""),
      source: row.text("source"),
    };
  });
}

function day(row: Row, column: string): string {
  const value = row.text(column);
  if (Number.isNaN(dayNumber(value))) row.fail(column, "a day such as 2024-05-16");
  return value;
}

/** `Putin;Valdai|Sochi` is two groups, the second with two alternatives. */
function wordGroups(row: Row): string[][] {
  const groups = row.text("words").split(";").map(alternatives);
  if (groups.some((group) => group.length === 0)) {
    row.fail("words", "groups such as Putin;Valdai|Sochi, none of them empty");
  }
  return groups;
}

function alternatives(cell: string): string[] {
  return cell.split("|").map((word) => word.trim()).filter((word) => word !== "");
}
