import type { ExchangeRate, FigureMention, Reference } from "../model.ts";

/** How far a rate may be from the month's average and still be the rate of a day in it. */
export const RATE_SPREAD = 0.03;

/** Units of one currency for one of another, month by month. */
export interface MonthlyRate {
  readonly month: string;
  readonly rate: number;
  readonly source: string;
}

/** Two amounts of money that an article gives as the same: "$240bn (£190bn)". */
export interface Conversion {
  /** Index of the amount that is given in another currency too. */
  readonly from: number;
  readonly to: number;
  /** Units of the second currency for one of the first. */
  readonly rate: number;
  /** How far rounding can have moved the rate, as a share of it. */
  readonly rounding: number;
}

/** The pairs of figures that state one amount in two currencies. */
export function findConversions(figures: readonly FigureMention[]): Conversion[] {
  const found: Conversion[] = [];
  for (const [to, figure] of figures.entries()) {
    for (const link of figure.links) {
      const other = figures[link.figure];
      if (link.role !== "equivalent" || other === undefined || link.figure >= to) continue;
      const conversion = conversionOf(figures, link.figure, to);
      if (conversion !== null) found.push(conversion);
    }
  }
  return found;
}

function conversionOf(
  figures: readonly FigureMention[],
  from: number,
  to: number,
): Conversion | null {
  const a = figures[from]!;
  const b = figures[to]!;
  if (a.kind !== "money" || b.kind !== "money" || a.unit === b.unit) return null;
  if (a.value === null || b.value === null || a.value <= 0 || b.value <= 0) return null;
  const share = (figure: FigureMention, value: number) =>
    (figure.precision ?? 0) / 2 / value;
  return {
    from,
    to,
    rate: b.value / a.value,
    rounding: share(a, a.value) + share(b, b.value),
  };
}

/** Units of `to` for one of `from` in each month for which both are known, in order. */
export function monthlyRates(
  reference: Reference,
  from: string | null,
  to: string | null,
): readonly MonthlyRate[] {
  const known = pairIndexes.get(reference) ?? new Map<string, readonly MonthlyRate[]>();
  pairIndexes.set(reference, known);
  const pair = `${from}/${to}`;
  const rates = known.get(pair) ?? pairRates(reference, from, to);
  known.set(pair, rates);
  return rates;
}

const pairIndexes = new WeakMap<Reference, Map<string, readonly MonthlyRate[]>>();

function pairRates(
  reference: Reference,
  from: string | null,
  to: string | null,
): MonthlyRate[] {
  const byMonth = ratesByMonth(reference);
  return [...byMonth].flatMap(([month, rates]) => {
    const a = from === "USD" ? 1 : rates.get(from ?? "")?.perUsd;
    const b = to === "USD" ? 1 : rates.get(to ?? "")?.perUsd;
    if (a === undefined || b === undefined) return [];
    const source = (rates.get(to ?? "") ?? rates.get(from ?? ""))!.source;
    return [{ month, rate: b / a, source }];
  });
}

const monthIndexes = new WeakMap<
  Reference,
  ReadonlyMap<string, ReadonlyMap<string, ExchangeRate>>
>();

function ratesByMonth(
  reference: Reference,
): ReadonlyMap<string, ReadonlyMap<string, ExchangeRate>> {
  const known = monthIndexes.get(reference);
  if (known !== undefined) return known;
  const byMonth = new Map<string, Map<string, ExchangeRate>>();
  const inOrder = [...reference.exchangeRates].sort((a, b) => a.month < b.month ? -1 : 1);
  for (const rate of inOrder) {
    const rates = byMonth.get(rate.month);
    if (rates === undefined) byMonth.set(rate.month, new Map([[rate.currency, rate]]));
    else rates.set(rate.currency, rate);
  }
  monthIndexes.set(reference, byMonth);
  return byMonth;
}
