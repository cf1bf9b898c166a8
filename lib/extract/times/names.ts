import namesCsv from "../../../data/language/time-names.csv" with { type: "text" };
import { parse } from "@std/csv";
import { Lead } from "../leads.ts";
import { PhraseTable } from "../phrases.ts";
import type { Scope } from "./rule.ts";

/** Names of papers, programmes and wars that hold a word for a time: "USA Today". */
const names = new PhraseTable<true>(
  parse(namesCsv, { skipFirstRow: true }).map((row) => [row.name!, true]),
  { exactCase: true, lead: Lead.Time },
);

/** The token after a name that starts at token `index` and is no time, or `index`. */
export function nameEnd({ tokens, last }: Scope, index: number): number {
  return index + (names.match(tokens, index, last)?.length ?? 0);
}
