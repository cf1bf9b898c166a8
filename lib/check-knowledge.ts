/** What codebook, language tables and reference data must agree on. */
import { fileURLToPath } from "node:url";
import currenciesCsv from "../data/language/currencies.csv" with { type: "text" };
import { DatelineError } from "./errors.ts";
import { prepareCodebook } from "./extract/codebook-tables.ts";
import { tableRows } from "./extract/figures/csv-table.ts";
import { currencyNames } from "./extract/figures/currency-table.ts";
import { singularOf } from "./extract/figures/plurals.ts";
import { unitTable } from "./extract/figures/unit-table.ts";
import { tokenize } from "./extract/tokens.ts";
import type { Codebook, CodebookMeasure, Reference } from "./model.ts";

const CODES = new Set(tableRows(currenciesCsv).map(({ code }) => code!));
const FAULT = "Cannot read the codebook: ";

/**
 * Throws if a pattern of the codebook cannot be read, or if no figure could ever have the
 * unit of a measure.
 *
 * @param folder Where the codebook was read from, for the message.
 * @throws {DatelineError} The message names the file with its folder, row, column and value,
 * and what is accepted.
 */
export function checkCodebook(codebook: Codebook, folder: string | URL): void {
  try {
    prepareCodebook(codebook);
  } catch (error) {
    if (!(error instanceof DatelineError) || !error.message.startsWith(FAULT)) throw error;
    const place = fileIn(folder, error.message.slice(FAULT.length));
    throw new DatelineError(`${FAULT}${place}`, { cause: error });
  }
  for (const [index, measure] of codebook.measures.entries()) {
    const accepted = acceptedUnit(measure);
    if (accepted !== null) fail(folder, index, "unit", measure.unit, accepted);
  }
}

/**
 * Throws if a measure names an official series that the reference data do not have.
 *
 * @throws {DatelineError} As `checkCodebook` does.
 */
export function checkSeries(
  codebook: Codebook,
  { series }: Reference,
  folders: { readonly codebook: string | URL; readonly reference: string | URL },
): void {
  const ids = series.map(({ id }) => id);
  for (const [index, measure] of codebook.measures.entries()) {
    if (measure.series === null || ids.includes(measure.series)) continue;
    const known = ids.length === 0 ? "no id yet" : ids.join(", ");
    const accepted = `nothing or an id of ${fileIn(folders.reference, "series.csv")} ` +
      `(${known})`;
    fail(folders.codebook, index, "series", measure.series, accepted);
  }
}

/** What may stand for the unit of a measure, or null if what stands there may. */
function acceptedUnit({ unit }: CodebookMeasure): string | null {
  if (CODES.has(unit)) return null;
  const meant = spelledUnit(unit);
  if (meant === unit) return null;
  if (meant !== null) return `${meant}, as this unit is called`;
  const singular = singularOf(unit);
  // Whatever can be counted is a unit, so that no list can hold them all.
  if (/^\p{Ll}+(?:[ -]\p{Ll}+)*$/u.test(unit) && singular === unit) return null;
  return singular !== unit && /^\p{Ll}/u.test(unit)
    ? `${singular}, the singular of what is counted`
    : "an ISO 4217 code such as EUR, percent, the singular name of a unit such as barrel, " +
      "or of what is counted, such as tank";
}

/** The name of the unit, or the code of the currency, that the words spell; else null. */
function spelledUnit(words: string): string | null {
  const tokens = tokenize(words);
  const unit = unitTable.match(tokens, 0, tokens.count);
  if (unit?.length === tokens.count) return unit.value.name;
  const currency = currencyNames.match(tokens, 0, tokens.count);
  return currency?.length === tokens.count ? currency.value.code : null;
}

function fail(
  folder: string | URL,
  index: number,
  column: string,
  value: string,
  accepted: string,
): never {
  throw new DatelineError(
    `${FAULT}${fileIn(folder, "measures.csv")}, row ${index + 2}, column "${column}" is ` +
      `${JSON.stringify(value)}; accepted is ${accepted}`,
  );
}

function fileIn(folder: string | URL, file: string): string {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder;
  return `${path.replace(/\/+$/, "")}/${file}`;
}
