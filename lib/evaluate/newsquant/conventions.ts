import currenciesCsv from "../../../data/language/currencies.csv" with { type: "text" };
import { parse } from "@std/csv";
import { singularOf } from "../../extract/figures/plurals.ts";
import type { FigureMention } from "../../model.ts";
import type { Change, FoundQuantity } from "./expected.ts";

/** Units that NewsQuant calls by another name than Dateline does. */
const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ["percent", "percentage"],
  ["tonne", "metric ton"],
  ["pound", "pound-mass"],
  ["watt hour", "watt hour"],
  ["foot-pound", "foot pound-force"],
  ["parts per billion", "parts-per-billion"],
  ["parts per million", "parts-per-million"],
  ["basis point", "basis point"],
  ["time", "count"],
  ["micron", "micrometre"],
]);

/** Rates with a name of their own. */
const RATE_NAMES: ReadonlyMap<string, string> = new Map([
  ["revolution per minute", "revolutions per minute"],
]);

const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...parse(currenciesCsv, { skipFirstRow: true }).map((row) =>
    [
      row.code!,
      `${row.adjectives!.split("|")[0]} ${row.nouns!.split("|")[0]}`.trim().toLowerCase(),
    ] as const
  ),
  ["USD", "dollar"],
  ["EUR", "euro"],
  ["GBP", "pound sterling"],
  ["ILS", "shekel"],
]);

/** Words that NewsQuant leaves out of a counted phrase. */
const LEFT_OUT = new Set(["of", "and", "the", "a", "an", "'s", "’s", "combined"]);

/** Dateline's figures in NewsQuant's terms. */
export function toNewsquant(
  text: string,
  figures: readonly FigureMention[],
): FoundQuantity[] {
  return figures.filter(isAnnotated).map((figure) => ({
    change: changeOf(figure),
    low: figure.low ?? figure.value!,
    high: figure.high ?? figure.value!,
    unit: unitName(text, figure),
  }));
}

/** NewsQuant does not annotate "doubled" nor "a two-month contract". */
function isAnnotated(figure: FigureMention): boolean {
  if (figure.rule === "multiple-verb") return false;
  return figure.kind !== "duration" || !/^[A-Za-z]+-[A-Za-z]/.test(figure.text);
}

/** One mark stands for bound and trend; a trend hides all bounds but "over". */
function changeOf(figure: FigureMention): Change {
  if (figure.bound === "over") return ">";
  if (figure.trend !== "none") return figure.trend;
  if (figure.bound === "under") return "<";
  return figure.bound === "about" ? "~" : "=";
}

function unitName(text: string, figure: FigureMention): string {
  const { kind, unit, per } = figure;
  const name = kind === "money"
    ? currencyName(figure)
    : kind === "age"
    ? "year of age"
    : kind === "multiple"
    ? "count"
    : kind === "count"
    ? countedName(text, figure)
    : unit === "barrel" && figure.about?.text === "oil" && per === null
    ? "barrel of oil"
    : unit === null
    ? "-"
    : UNIT_NAMES.get(unit) ?? unit;
  if (per === null) return name.toLowerCase();
  const rate = `${name} per ${per}`.toLowerCase();
  return RATE_NAMES.get(rate) ?? rate;
}

/** A bare "$" is always a dollar there, whichever one it is. */
function currencyName({ text, unit }: FigureMention): string {
  if (unit !== null && /(^|[^A-Za-z])\$/.test(text) && !/[A-Z] ?\$|\$[A-Z]/.test(text)) {
    return "dollar";
  }
  return CURRENCY_NAMES.get(unit ?? "") ?? unit ?? "-";
}

/** The modifiers with the singular head: "public housing property". */
function countedName(text: string, figure: FigureMention): string {
  const { about, unit } = figure;
  if (unit === "person") return "people";
  if (unit === "time") return "count";
  if (about === null) return unit ?? "-";
  const phrase = text.slice(about.start, about.end);
  return phrase.split(/\s+/).filter((word) => !LEFT_OUT.has(word.toLowerCase()))
    .map(singularOf).join(" ");
}
