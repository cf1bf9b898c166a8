import type { AnalyzedArticle, Check, Reference } from "../../model.ts";
import { type Conversion, findConversions, monthlyRates } from "../exchange.ts";

/** How far a rate may be from the month's average and still be the rate of a day in it. */
const SPREAD = 0.03;

/** Holds amounts in two currencies against the exchange rate of the month of publication. */
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
  const rates = monthlyRates(reference, from.unit, to.unit);
  const month = published.best?.slice(0, 7) ?? null;
  const known = rates.find((rate) => rate.month === month);
  const pair = `${to.unit} for one ${from.unit}`;
  const claim = {
    article: article.id,
    figure: conversion.to,
    claim: "conversion" as const,
    measure: to.measure ?? from.measure ?? "exchange-rate",
    period: month,
  };
  if (known === undefined) {
    return {
      ...claim,
      outcome: "no-reference",
      reference: null,
      referenceSource: null,
      because: `No rate of ${pair} is at hand for ${month ?? "an unknown month"}.`,
    };
  }
  const off = Math.abs(conversion.rate / known.rate - 1);
  const agreed = off <= SPREAD + conversion.rounding;
  return {
    ...claim,
    outcome: agreed ? "agrees" : "differs",
    reference: known.rate * from.value!,
    referenceSource: known.source,
    because:
      `"${from.text}" and "${to.text}" imply ${conversion.rate.toFixed(4)} ${pair}; ` +
      `the average of ${known.month} was ${known.rate.toFixed(4)}` +
      `${agreed ? "" : `, which is ${(off * 100).toFixed(1)} percent off`}.`,
  };
}
