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

/** Signs and names that several currencies share, with the one that custom means by each. */
const customs = new Map(
  rows.flatMap((row) => entries(row.custom).map((name) => [name, row.code!] as const)),
);

/** By the code that custom means: the codes that share its sign or its name. */
const rivals = new Map<string, ReadonlySet<string>>();
for (const [name, code] of customs) {
  const sharing = rows.filter((row) =>
    row.code !== code &&
    (entries(row.nouns).includes(name) || (name === "¥" && row.code === "CNY"))
  );
  const known = rivals.get(code) ?? [];
  rivals.set(code, new Set([...known, ...sharing.map((row) => row.code!)]));
}

const domains = new Map(
  rows.filter((row) => row.domain !== "").map((row) => [row.domain!, row.code!]),
);

/** The codes for which a sign or name that custom reads as `code` can stand as well. */
export function rivalCurrencies(code: string): readonly string[] {
  return [...rivals.get(code) ?? []];
}

/** The currency of the country with this top-level domain, if it shares its sign. */
export function currencyOfDomain(domain: string): string | undefined {
  return domains.get(domain);
}

function* signs(column: "before" | "after"): Generator<Spelling<Currency>> {
  for (const row of [...rows, ...subunits]) {
    for (const written of entries(row[column])) {
      const code = row.code ?? row.subunit!;
      const exact = !/^[A-Za-z.]+\$$/.test(written);
      yield { written, value: { code, ambiguous: customs.has(written) }, exact };
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
    for (const name of entries(row.bare)) {
      const ambiguous = customs.get(name.replace(/s$/, "")) === row.code;
      yield* numbers(name, { code: row.code!, ambiguous });
    }
  }
  for (const [name, code] of customs) {
    if (name.length > 1) yield* numbers(name, { code, ambiguous: true });
  }
  for (const row of subunits) {
    for (const written of [row.subunit!, ...entries(row.names)]) {
      yield { written, value: { code: row.subunit!, ambiguous: false }, exact: false };
    }
  }
}

/** A name in the singular and the plural. */
function* numbers(name: string, value: Currency): Generator<Spelling<Currency>> {
  yield { written: name, value, exact: false };
  if (!name.endsWith("$")) yield { written: pluralOf(name), value, exact: false };
}

/** Signs, codes and abbreviations that stand before the number. */
export const currencySignsBefore = new SpelledTable<Currency>(signs("before"));

/** Signs, codes and names that stand after the number. */
export const currencyNames = new SpelledTable<Currency>([...signs("after"), ...names()]);
