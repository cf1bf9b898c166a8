import { periodRange } from "../calendar.ts";
import type {
  ExchangeRate,
  OfficeTerm,
  RankGroup,
  Reference,
  ReferenceEvent,
  ReferenceSeries,
  ReferenceValue,
} from "../model.ts";
import { alternatives, readTable, type ReferenceRow } from "./reference-table.ts";

/** The folder of reference data that comes with the kit. */
const REFERENCE_DIRECTORY = new URL("../../data/reference/", import.meta.url);

/**
 * Reads official series, exchange rates, dated events and terms of office from a folder of CSV files:
 * `series.csv`, `series-values.csv`, `exchange-rates.csv`, `events.csv`,
 * `event-kinds.csv` and, where there are, `offices.csv` and
 * `rank-groups.csv`. `data/reference/README.md`
 * describes their columns. A series is added by adding rows.
 *
 * @param directory The folder; by default the one that comes with the kit.
 * @throws {DatelineError} If a file cannot be read, a column is missing, or a cell is not
 * what its column takes; the message names the file, row, column and value.
 */
export async function loadReference(
  directory: string | URL = REFERENCE_DIRECTORY,
): Promise<Reference> {
  const [series, values, rates, events, kinds, offices, groups] = await Promise.all([
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
    readTable(
      directory,
      "offices.csv",
      ["office", "titles", "names", "from", "to", "source"],
      { optional: true },
    ),
    readTable(directory, "rank-groups.csv", ["id", "name", "depth", "words"], {
      optional: true,
    }),
  ]);
  const rankGroups = groups.map(rankGroup);
  return {
    series: joinSeries(series, values, rankGroups),
    exchangeRates: rates.map(exchangeRate),
    events: joinEvents(events, kinds),
    offices: offices.map(officeTerm),
    rankGroups,
  };
}

function joinSeries(
  series: readonly ReferenceRow[],
  values: readonly ReferenceRow[],
  groups: readonly RankGroup[],
): ReferenceSeries[] {
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
    rankGroup: rankGroupOf(row, groups),
  }));
}

function rankGroupOf(row: ReferenceRow, groups: readonly RankGroup[]): string | null {
  const id = row.optional("rank_group");
  if (id === null || groups.some((group) => group.id === id)) return id;
  const known = groups.map((group) => group.id).join(", ") || "none";
  return row.fail("rank_group", `nothing or an id of rank-groups.csv (${known})`);
}

function rankGroup(row: ReferenceRow): RankGroup {
  const depth = row.number_("depth");
  if (!Number.isInteger(depth) || depth < 1) row.fail("depth", "a whole number from 1");
  return { id: row.text("id"), name: row.text("name"), depth, words: names(row, "words") };
}

function referenceValue(row: ReferenceRow, series: string, scale: number): ReferenceValue {
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

function exchangeRate(row: ReferenceRow): ExchangeRate {
  const month = row.text("month");
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) row.fail("month", "a month such as 2024-05");
  const currency = row.text("currency");
  if (!/^[A-Z]{3}$/.test(currency)) row.fail("currency", "an ISO 4217 code such as GBP");
  const perUsd = row.number_("per_usd");
  if (perUsd <= 0) row.fail("per_usd", "a positive number of units per US dollar");
  return { month, currency, perUsd, source: row.text("source") };
}

function joinEvents(
  events: readonly ReferenceRow[],
  kinds: readonly ReferenceRow[],
): ReferenceEvent[] {
  const words = new Map<string, readonly (readonly string[])[]>();
  for (const row of kinds) words.set(row.text("kind"), wordGroups(row));
  const ids = new Set<string>();
  return events.map((row) => {
    const id = row.text("id");
    if (ids.has(id)) row.fail("id", "an id that no other row has");
    ids.add(id);
    const kind = row.text("kind");
    const groups = words.get(kind) ?? row.fail("kind", "a kind of event-kinds.csv");
    const date = row.day("date");
    const endDate = row.optional("end_date") === null ? date : row.day("end_date");
    if (endDate < date) row.fail("end_date", `a day not before ${date}`);
    return {
      id,
      name: row.text("name"),
      date,
      endDate,
      words: groups,
      kind,
      places: row.list("places"),
      source: row.text("source"),
    };
  });
}

/** `Putin;Valdai|Sochi` is two groups, the second with two alternatives. */
function wordGroups(row: ReferenceRow): string[][] {
  const groups = row.text("words").split(";").map(alternatives);
  if (groups.some((group) => group.length === 0)) {
    row.fail("words", "groups such as Putin;Valdai|Sochi, none of them empty");
  }
  return groups;
}

function officeTerm(row: ReferenceRow): OfficeTerm {
  const from = row.day("from");
  const to = row.optional("to") === null ? null : row.day("to");
  if (to !== null && to < from) row.fail("to", `a day not before ${from}`);
  return {
    office: row.text("office"),
    titles: names(row, "titles"),
    names: names(row, "names"),
    from,
    to,
    source: row.text("source"),
  };
}

function names(row: ReferenceRow, column: string): string[] {
  const found = row.list(column);
  if (found.length === 0) row.fail(column, "one or more names with a bar between them");
  return found;
}
