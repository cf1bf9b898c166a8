import type { FigureLink, FigureMention, Mention, TimeMention } from "../model.ts";
import type { Document } from "./document.ts";
import { AboutReader } from "./figures/abouts.ts";
import { continueAges, readAge } from "./figures/ages.ts";
import { readCues } from "./figures/cues.ts";
import { resolveCurrencies } from "./figures/currencies.ts";
import { isIncidental } from "./figures/incidental.ts";
import { inheritUnits } from "./figures/inherited-units.ts";
import { linkFigures } from "./figures/links.ts";
import type { Quantity, TokenRange } from "./figures/quantity.ts";
import { readQuantities } from "./figures/reader.ts";
import { shareUnits } from "./figures/shared-units.ts";
import { isInTime } from "./figures/times.ts";
import { settleShare } from "./figures/shares.ts";
import type { Tokens } from "./tokens.ts";

export interface FigureOptions {
  /**
   * Also give numbers that pick out or refer back and state no amount: "one of the
   * students", "the two sides".
   *
   * @default {false}
   */
  readonly incidental?: boolean;
}

/**
 * Finds the quantities of an article: money, percentages, measures, counts, rates, ages,
 * durations. They come sorted and do not overlap.
 *
 * @example
 * ```ts
 * import { findFigures } from "./figures.ts";
 * import { openDocument } from "./document.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const text = "They import 2.17 million barrels a day, up 5 percent.";
 * const article = {
 *   ...{ id: "a", file: null, sha256: null, title: null, byline: null, outlet: null },
 *   ...{ url: null, language: "en", published: null, statedDates: [], zones: [], text },
 * };
 * const figures = findFigures(openDocument(article), []);
 * deepStrictEqual(
 *   figures.map(({ value, unit, per, trend }) => [value, unit, per, trend]),
 *   [[2170000, "barrel", "day", "none"], [5, "percent", null, "up"]],
 * );
 * ```
 *
 * @param times The article's time expressions; dates, years and clock times are no figures.
 */
export function findFigures(
  document: Document,
  times: readonly TimeMention[],
  options: FigureOptions = {},
): FigureMention[] {
  const { stated } = collect(document, times, options.incidental === true);
  return settle(document, stated);
}

/** The figures of an article beside its incidental numbers; see {@link findFigures}. */
export function findFiguresApart(
  document: Document,
  times: readonly TimeMention[],
): { readonly figures: FigureMention[]; readonly incidental: FigureMention[] } {
  const { stated, incidental } = collect(document, times, false);
  return {
    figures: settle(document, stated),
    incidental: incidental.map((quantity) => toFigure(document.tokens, quantity, [])),
  };
}

function settle(document: Document, quantities: Quantity[]): FigureMention[] {
  const links = linkFigures(document.tokens, quantities);
  // Currencies are settled over the whole article, since one passage names what another
  // abbreviates, and after the links, since a sum in brackets is in another currency.
  resolveCurrencies(document.article, document.tokens, quantities, links);
  return quantities.map((quantity, i) => toFigure(document.tokens, quantity, links[i]!));
}

interface Collected {
  readonly stated: Quantity[];
  /** What states no amount, in text order as well. */
  readonly incidental: Quantity[];
}

/** @param all Takes incidental numbers for stated ones. */
function collect(
  document: Document,
  times: readonly TimeMention[],
  all: boolean,
): Collected {
  const { tokens } = document;
  const collected: Quantity[] = [];
  const incidental: Quantity[] = [];
  let time = 0;
  const timeStarts = new Set(times.map(({ start }) => start));
  const isTime = (at: number) => timeStarts.has(tokens.start[at]!);
  for (let index = 0; index < document.sentences.length; index++) {
    const { first, last } = document.sentences[index]!;
    const quantities = readQuantities(tokens, { first, last, sentence: index });
    if (quantities.length === 0) continue;
    // Units are shared before cues are read, since some trends depend on the unit.
    shareUnits(tokens, quantities);
    readContext(tokens, quantities, first, last);
    const figures = quantities.filter((quantity) => {
      const start = tokens.start[quantity.first]!;
      while (time < times.length && times[time]!.end <= start) time++;
      if (isInTime(tokens, quantity, times, time)) return false;
      if (all || !isIncidental(tokens, quantity, first)) return true;
      quantity.about = quantity.counted;
      incidental.push(quantity);
      return false;
    });
    // Bare numbers that are dates or ages are gone or settled before the rest inherit.
    inheritUnits(tokens, figures);
    const abouts = new AboutReader(tokens, first, last, isTime);
    for (const quantity of figures) {
      quantity.about = abouts.read(quantity);
      settleShare(quantity);
      collected.push(quantity);
    }
  }
  return { stated: collected, incidental };
}

/** Reads bounds, trends and ages from the words around each quantity of a sentence. */
function readContext(
  tokens: Tokens,
  quantities: readonly Quantity[],
  first: number,
  last: number,
): void {
  let previous: Quantity | null = null;
  for (const quantity of quantities) {
    const floor: number = previous?.last ?? first;
    readCues(tokens, quantity, floor);
    // Ages come after cues, whose words may stand between "aged" and the number.
    readAge(tokens, quantity, floor, last);
    if (previous?.kind === "age") continueAges(tokens, previous, quantity);
    previous = quantity;
  }
}

function toFigure(
  tokens: Tokens,
  quantity: Quantity,
  links: readonly FigureLink[],
): FigureMention {
  const { kind, value, low, high, unitReason, per, bound, trend, rule } = quantity;
  const { trendBy, precision } = quantity;
  const { start, end, text } = mention(tokens, quantity);
  const unit = kind === "multiple" ? null : quantity.unit;
  const about = quantity.about === null ? null : mention(tokens, quantity.about);
  if (trendBy !== null) {
    const said = { start, end, text, rule, kind, value, low, high, unit, unitReason, per };
    return { ...said, bound, trend, trendBy, precision, about, links };
  }
  // Spelled out, since most are such: copying properties costs more than all the rest.
  return {
    start,
    end,
    text,
    rule,
    kind,
    value,
    low,
    high,
    unit,
    unitReason,
    per,
    bound,
    trend,
    precision,
    about,
    links,
  };
}

function mention(tokens: Tokens, range: TokenRange): Mention {
  const start = tokens.start[range.first]!;
  const end = tokens.end[range.last - 1]!;
  return { start, end, text: tokens.text.slice(start, end) };
}
