import { dayNumber, isoDay, monthRange, rangeOf } from "../../calendar.ts";
import type { AnalyzedArticle, Check, Published, Reference } from "../../model.ts";
import {
  type Conversion,
  findConversions,
  type MonthlyRate,
  monthlyRates,
  RATE_SPREAD,
} from "../exchange.ts";

/**
 * Holds amounts in two currencies against the exchange rate of the months in which the
 * article can have been published. The rate of a day lies between the averages of two
 * months that follow each other, or near the average of one.
 */
export function conversionChecks(article: AnalyzedArticle, reference: Reference): Check[] {
  return findConversions(article.figures).map((conversion) =>
    conversionCheck(article, conversion, reference)
  );
}

function conversionCheck(
  { article, figures, published }: AnalyzedArticle,
  conversion: Conversion,
  reference: Reference,
): Check {
  const from = figures[conversion.from]!;
  const to = figures[conversion.to]!;
  const months = monthsOf(published);
  const rates = monthlyRates(reference, from.unit, to.unit).filter(({ month }) =>
    months !== null && month >= months.first && month <= months.last
  );
  const pair = `${to.unit} for one ${from.unit}`;
  const claim = {
    article: article.id,
    figure: conversion.to,
    claim: "conversion" as const,
    measure: to.measure ?? from.measure ?? "exchange-rate",
  };
  const means = passedBetween(rates, conversion.rate) ?? nearest(rates, conversion.rate);
  const [known] = means;
  if (known === undefined) {
    const period = months === null ? null : spanText(months.first, months.last);
    return {
      ...claim,
      period,
      outcome: "no-reference",
      reference: null,
      referenceSource: null,
      because: `No rate of ${pair} is at hand for ${period ?? "an unknown month"}.`,
    };
  }
  const off = offBy(known, conversion.rate);
  const agreed = means.length > 1 || off <= RATE_SPREAD + conversion.rounding;
  const first = means.reduce((a, b) => a.month < b.month ? a : b);
  const last = means.reduce((a, b) => a.month > b.month ? a : b);
  return {
    ...claim,
    period: spanText(first.month, last.month),
    outcome: agreed ? "agrees" : "differs",
    reference: known.rate * from.value!,
    referenceSource: known.source,
    because:
      `"${from.text}" and "${to.text}" imply ${conversion.rate.toFixed(4)} ${pair}; ` +
      (means.length > 1
        ? `the rate passed between the two monthly averages, ${first.rate.toFixed(4)} in ` +
          `${first.month} and ${last.rate.toFixed(4)} in ${last.month}.`
        : `the average of ${known.month} was ${known.rate.toFixed(4)}` +
          `${agreed ? "" : `, which is ${(off * 100).toFixed(1)} percent off`}.`),
  };
}

interface Months {
  readonly first: string;
  readonly last: string;
}

/** The months in which an article can have been published; null if they are not known. */
function monthsOf({ earliest, latest, implied, best }: Published): Months | null {
  if (best === null) return null;
  // Where the text contradicts a stated date, the best day need not lie in its interval.
  const day = dayNumber(best);
  for (const interval of [{ earliest, latest }, implied]) {
    if (interval?.earliest == null || interval.latest == null) continue;
    const { first, last } = rangeOf(interval);
    if (first > day || last < day) continue;
    return { first: isoDay(first).slice(0, 7), last: isoDay(last).slice(0, 7) };
  }
  return { first: best.slice(0, 7), last: best.slice(0, 7) };
}

/** The two months in a row between whose averages a rate lies, the nearer first. */
function passedBetween(
  rates: readonly MonthlyRate[],
  rate: number,
): readonly MonthlyRate[] | null {
  for (let at = 1; at < rates.length; at++) {
    const two = [rates[at - 1]!, rates[at]!];
    const [low, high] = two.map((one) => one.rate).sort((a, b) => a - b);
    if (!followsOn(two[0]!, two[1]!) || rate < low! || rate > high!) continue;
    return two.sort((a, b) => offBy(a, rate) - offBy(b, rate));
  }
  return null;
}

function followsOn(a: MonthlyRate, b: MonthlyRate): boolean {
  const [year, month] = a.month.split("-").map(Number);
  return isoDay(monthRange(year!, month!).last + 1).startsWith(b.month);
}

function nearest(rates: readonly MonthlyRate[], rate: number): readonly MonthlyRate[] {
  return [...rates].sort((a, b) => offBy(a, rate) - offBy(b, rate)).slice(0, 1);
}

function offBy(known: MonthlyRate, rate: number): number {
  return Math.abs(rate / known.rate - 1);
}

/** Months as EDTF. */
function spanText(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}
