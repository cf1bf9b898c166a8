import type {
  Analysis,
  AnalyzedArticle,
  ExchangeRate,
  Figure,
  Reference,
} from "../../model.ts";

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
          ...bounds,
          rates,
          fits: rates.filter(({ perUsd }) =>
            bounds.least <= perUsd && perUsd <= bounds.most
          ),
        }];
      })
    )
  );
}

/** Both amounts are rounded to their last stated digit, which leaves the rate some room. */
function rateBounds(
  dollars: Figure,
  other: Figure,
): { least: number; most: number } | null {
  if (dollars.value === null || other.value === null) return null;
  const slack = (dollars.precision ?? 0) / 2;
  const otherSlack = (other.precision ?? 0) / 2;
  if (dollars.value <= slack) return null;
  return {
    least: (other.value - otherSlack) / (dollars.value + slack),
    most: (other.value + otherSlack) / (dollars.value - slack),
  };
}
