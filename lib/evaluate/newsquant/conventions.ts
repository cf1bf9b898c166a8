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
  ["foot-pound", "foot pound-force"],
  ["parts per billion", "parts-per-billion"],
  ["parts per million", "parts-per-million"],
  ["time", "count"],
  ["generation", "generation wireless"],
  ["micron", "micrometre"],
  ["parts per trillion", "parts-per-trillion"],
  ["permille", "per mille"],
  ["atmosphere", "standard atmosphere"],
  ["millimetre of mercury", "millimeter of mercury"],
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
  ["SGD", "singapore dollar"],
  ["RUB", "russian ruble"],
  ["BYN", "belarusian ruble"],
  ["PLN", "polish złoty"],
  ["SEK", "swedish krone"],
  ["AED", "united arab emirates dirham"],
  ["KZT", "kazakhstani tenge"],
]);

/** Words that NewsQuant leaves out of a counted phrase. */
const LEFT_OUT = new Set(["of", "and", "the", "a", "an", "'s", "’s", "combined"]);

/** Dateline's figures in NewsQuant's terms. */
export function toNewsquant(
  text: string,
  figures: readonly FigureMention[],
): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (!isAnnotated(figure)) continue;
    const next = figures[i + 1];
    if (next !== undefined && isFromTo(text, figure, next)) {
      found.push(change(figure, next, unitName(text, next)));
      i++;
      continue;
    }
    found.push({
      change: changeOf(text, figure),
      low: figure.low ?? figure.value!,
      high: figure.high ?? figure.value!,
      unit: unitName(text, figure),
    });
  }
  return found;
}

/** "Fell from $5 to $4" is one range there, with the direction of the change. */
function isFromTo(text: string, base: FigureMention, target: FigureMention): boolean {
  return base.value !== null && target.value !== null &&
    /^\s+to\s+$/.test(text.slice(base.end, target.start)) &&
    /\bfrom\s+$/i.test(text.slice(Math.max(0, base.start - 6), base.start));
}

function change(base: FigureMention, target: FigureMention, unit: string): FoundQuantity {
  const from = base.value ?? 0;
  const to = target.value ?? 0;
  return {
    change: from < to ? "up" : "down",
    low: Math.min(from, to),
    high: Math.max(from, to),
    unit,
  };
}

/** NewsQuant does not annotate "doubled" nor "a two-month contract". */
function isAnnotated(figure: FigureMention): boolean {
  if (figure.rule === "multiple-verb") return false;
  return figure.kind !== "duration" || !/^[A-Za-z]+-[A-Za-z]/.test(figure.text);
}

/** One mark stands for bound and trend; a trend hides all bounds but "over". */
function changeOf(text: string, figure: FigureMention): Change {
  // "As many as 14" is no bound there.
  const plain = /\bas (?:many|much|few|little) as\s+$/i
    .test(text.slice(Math.max(0, figure.start - 16), figure.start));
  // "Over five weeks" is a bound there even where it says how long something lasts.
  const over = /\bover\s+$/i.test(text.slice(Math.max(0, figure.start - 6), figure.start));
  if ((figure.bound === "over" || over) && !plain) return ">";
  // A trend told by a noun ("a 25% drop") is not marked there.
  if (figure.trend !== "none" && figure.trendBy !== "noun") return figure.trend;
  if (plain) return "=";
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
    : figure.rule === "share"
    ? `% ${countedName(text, figure)}`
    : kind === "count"
    ? countedName(text, figure)
    : unit === "pound-foot" && /lb/.test(figure.text)
    ? "foot pound-force"
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
  // The symbol "p" stands for points there, whatever it measures.
  if (unit === "penny" && /p$/.test(text)) return "point";
  if (unit === "INR" && /\b(?:rs|rupees?)\b/i.test(text) && !/indian/i.test(text)) {
    return "rupee";
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
  const before = /\b(top|record)\s+$/i.exec(
    text.slice(Math.max(0, figure.start - 8), figure.start),
  );
  return [
    ...(before === null ? [] : [before[1]!]),
    ...phrase.split(/\s+/).filter((word) => !LEFT_OUT.has(word.toLowerCase()))
      .map(singularOf),
  ].join(" ");
}
