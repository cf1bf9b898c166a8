import type {
  Analysis,
  AnalyzedArticle,
  ExchangeRate,
  Figure,
  Reference,
} from "../../model.ts";
import { RATE_SPREAD } from "../../relate/exchange.ts";

/** An amount given in US dollars and in a second currency. */
export interface Conversion {
  readonly article: AnalyzedArticle;
  /** Indexes into the article's figures. */
  readonly dollars: number;
  readonly other: number;
  readonly currency: string;
  /** The words of both amounts. */
  readonly words: string;
  /** Units of the currency per dollar that the rounded amounts allow. */
  readonly least: number;
  readonly most: number;
  /** The currency's monthly mean rates, in order. */
  readonly rates: readonly ExchangeRate[];
  /** The reference's months whose mean rate lies in between, in order. */
  readonly fits: readonly ExchangeRate[];
  /** How the amounts compare with the mean rate in the month of publication, if known. */
  readonly atPublication: RateComparison | null;
}

/** Amounts in two currencies beside the mean rate of one month. */
export interface RateComparison {
  readonly month: string;
  /** Share by which the amounts' rate is above the mean, or below it if negative. */
  readonly off: number;
  /** True if the mean lies in the band that rounding allows. */
  readonly inBand: boolean;
  /** True if it is as near as a day's rate may be to its month's mean, as checks take it. */
  readonly agrees: boolean;
}

/** Every amount that an article gives in dollars and in another currency with known rates. */
export function conversionsOf(
  analysis: Analysis,
  { exchangeRates }: Reference,
): Conversion[] {
  const byCurrency = new Map<string, ExchangeRate[]>();
  for (const rate of exchangeRates) {
    const rates = byCurrency.get(rate.currency) ?? [];
    rates.push(rate);
    byCurrency.set(rate.currency, rates);
  }
  return analysis.articles.flatMap((article) =>
    article.figures.flatMap((figure, dollars) =>
      figure.unit !== "USD" ? [] : figure.links.flatMap(({ role, figure: other }) => {
        const second = article.figures[other];
        const rates = byCurrency.get(second?.unit ?? "");
        const bounds = second === undefined ? null : rateBounds(figure, second);
        if (role !== "equivalent" || second === undefined) return [];
        if (rates === undefined || bounds === null) return [];
        return [{
          article,
          dollars,
          other,
          currency: second.unit ?? "",
          words: `${figure.text} (${second.text})`,
          least: bounds.least,
          most: bounds.most,
          rates,
          fits: rates.filter(({ perUsd }) =>
            bounds.least <= perUsd && perUsd <= bounds.most
          ),
          atPublication: compareRate(bounds, rates, article.published.best),
        }];
      })
    )
  );
}

interface RateBounds {
  readonly least: number;
  readonly most: number;
  /** The rate of the amounts as they are written. */
  readonly written: number;
  /** How far rounding can have moved it, as a share of it. */
  readonly rounding: number;
}

function compareRate(
  { least, most, written, rounding }: RateBounds,
  rates: readonly ExchangeRate[],
  day: string | null,
): RateComparison | null {
  const month = day?.slice(0, 7);
  const known = rates.find((rate) => rate.month === month);
  if (known === undefined) return null;
  const off = written / known.perUsd - 1;
  return {
    month: known.month,
    off,
    inBand: least <= known.perUsd && known.perUsd <= most,
    agrees: Math.abs(off) <= RATE_SPREAD + rounding,
  };
}

/** Both amounts are rounded to their last stated digit, which leaves the rate some room. */
function rateBounds(dollars: Figure, other: Figure): RateBounds | null {
  if (dollars.value === null || other.value === null) return null;
  const slack = (dollars.precision ?? 0) / 2;
  const otherSlack = (other.precision ?? 0) / 2;
  if (dollars.value <= slack || other.value <= 0) return null;
  return {
    least: (other.value - otherSlack) / (dollars.value + slack),
    most: (other.value + otherSlack) / (dollars.value - slack),
    written: other.value / dollars.value,
    rounding: slack / dollars.value + otherSlack / other.value,
  };
}
