import currenciesCsv from "../../../data/language/currencies.csv" with { type: "text" };
import subunitsCsv from "../../../data/language/currency-subunits.csv" with {
  type: "text",
};
import { entries, tableRows } from "./csv-table.ts";
import { pluralOf } from "./plurals.ts";
import { SpelledTable, type Spelling } from "./spelled-table.ts";

export interface Currency {
  /** ISO 4217 code, or the singular name of a subunit ("cent"). */
  readonly code: string;
  /** True where the words alone do not say which currency ("$", "pounds", "crowns"). */
  readonly ambiguous: boolean;
}

const rows = tableRows(currenciesCsv);
const subunits = tableRows(subunitsCsv);

/** Names that many currencies share, with the one meant where nothing else is said. */
const SHARED_NAMES: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["dollar", "USD"],
  ["pound", "GBP"],
  ["peso", "MXN"],
  ["rupee", "INR"],
  ["franc", "CHF"],
  ["lira", "TRY"],
  ["dinar", "DZD"],
  ["krone", "DKK"],
  ["kroner", "DKK"],
  ["crown", "CZK"],
  ["krona", "SEK"],
  ["kronor", "SEK"],
  ["¥", "JPY"],
]);

function* signs(column: "before" | "after"): Generator<Spelling<Currency>> {
  for (const row of [...rows, ...subunits]) {
    for (const written of entries(row[column])) {
      const code = row.code ?? row.subunit!;
      const ambiguous = SHARED_NAMES.has(written);
      yield { written, value: { code, ambiguous }, exact: true };
    }
  }
}

function* names(): Generator<Spelling<Currency>> {
  for (const row of rows) {
    const plain = { code: row.code!, ambiguous: false };
    for (const noun of entries(row.nouns)) {
      for (const adjective of entries(row.adjectives)) {
        yield* numbers(`${adjective} ${noun}`, plain);
      }
    }
    for (const written of entries(row.bare)) {
      const ambiguous = SHARED_NAMES.get(written.replace(/s$/, "")) === row.code;
      yield* numbers(written, { code: row.code!, ambiguous });
    }
  }
  for (const [name, code] of SHARED_NAMES) {
    if (name.length > 1) yield* numbers(name, { code, ambiguous: true });
  }
  for (const row of subunits) {
    for (const written of [row.subunit!, ...entries(row.names)]) {
      yield { written, value: { code: row.subunit!, ambiguous: false }, exact: false };
    }
  }
}

function* numbers(name: string, value: Currency): Generator<Spelling<Currency>> {
  yield { written: name, value, exact: false };
  if (name.endsWith("$")) return;
  yield { written: pluralOf(name), value, exact: false };
}

/** Signs, codes and abbreviations that stand before the number. */
export const currencySignsBefore = new SpelledTable<Currency>(signs("before"));

/** Signs, codes and names that stand after the number. */
export const currencyNames = new SpelledTable<Currency>([...signs("after"), ...names()]);
