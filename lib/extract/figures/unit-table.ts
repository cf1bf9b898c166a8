import prefixesCsv from "../../../data/language/unit-prefixes.csv" with { type: "text" };
import unitsCsv from "../../../data/language/units.csv" with { type: "text" };
import { entries, tableRows } from "./csv-table.ts";
import { pluralOf } from "./plurals.ts";
import { SpelledTable, type Spelling } from "./spelled-table.ts";

/** A unit of measurement, or a rate with a name of its own ("mph"). */
export interface Unit {
  /** Singular British name. */
  readonly name: string;
  readonly per: string | null;
  /** "length", "percent", "time", "temperature" and so on. */
  readonly dimension: string;
  /** What the symbol multiplies by: 1e9 for "bcm", billion cubic metres; else 1. */
  readonly factor: number;
}

/** Symbols of up to this many letters mean different units in capitals and without. */
const CASED_SYMBOL_LENGTH = 1;

function* unitSpellings(): Generator<Spelling<Unit>> {
  const prefixes = tableRows(prefixesCsv);
  for (const row of tableRows(unitsCsv)) {
    const unit = {
      name: row.unit!,
      per: row.per || null,
      dimension: row.dimension!,
      factor: Number(row.factor || 1),
    };
    // "Mile" alone is a length, although "mph" is a rate in miles.
    const own = unit.per === null ? [row.unit!] : [];
    yield* spellings(unit, row.symbols, [...own, ...entries(row.names)]);
    const wanted = (row.prefixes ?? "").split(" ");
    for (const prefix of prefixes) {
      if (!wanted.includes(prefix.symbol!)) continue;
      const names = [row.unit!, ...entries(row.names)].filter((name) =>
        !name.includes(" ")
      );
      const scaled = { ...unit, name: prefix.name! + row.unit! };
      const symbols = entries(row.symbols).filter((symbol) => symbol.length <= 2)
        .map((symbol) => prefix.symbol! + symbol);
      yield* spellings(scaled, symbols.join("|"), names.map((name) => prefix.name + name));
    }
  }
}

function* spellings(
  unit: Unit,
  symbols: string | undefined,
  names: readonly string[],
): Generator<Spelling<Unit>> {
  for (const written of entries(symbols)) {
    yield { written, value: unit, exact: written.length <= CASED_SYMBOL_LENGTH };
  }
  for (const name of names) {
    yield { written: name, value: unit, exact: false };
    yield { written: pluralOf(name), value: unit, exact: false };
  }
}

/** Units by symbol and by name in the singular and the plural. */
export const unitTable = new SpelledTable<Unit>(unitSpellings());
