import { commonDays, EVER, isoDay, monthRange, periodRange } from "../../calendar.ts";
import type {
  Codebook,
  Extraction,
  FigureMention,
  Mention,
  Reference,
  ReferenceSeries,
  Span,
  TimeMention,
} from "../../model.ts";
import { findConversions, type MonthlyRate, monthlyRates } from "../exchange.ts";
import { measureFigures } from "../measures.ts";
import { passageAt } from "../passages.ts";
import { timeFigures } from "../periods.ts";
import { agrees, statedAmounts } from "../series.ts";
import type { Clue, Reading } from "./clues.ts";
import { publicationDays } from "./inversion.ts";

/**
 * How far a day's exchange rate usually is from its month's average at most, as a share.
 * Narrower than what a check still accepts: a date is to be found here, not a fault.
 */
const USUAL_SPREAD = 0.015;

/**
 * Evidence from values that a reference series knows: where "trade last year" was $244.8
 * billion and the series has that value for 2024, the article is from 2025.
 */
export function seriesClues(
  extraction: Extraction,
  reference: Reference,
  codebook: Codebook,
): Clue[] {
  const measures = measureFigures(extraction, codebook);
  const times = timeFigures(extraction, measures);
  return extraction.figures.flatMap((figure, index) => {
    const id = measures[index]?.series;
    const series = reference.series.find((candidate) => candidate.id === id);
    if (series === undefined || figure.kind === "percent") return [];
    if (series.unit !== figure.unit || series.per !== figure.per) return [];
    const at = times[index] ?? null;
    const time = at === null ? null : extraction.times[at]!;
    const readings = seriesReadings(series, figure, time);
    if (readings.length === 0) return [];
    return [{
      kind: "reference-value" as const,
      mention: spanning(extraction, figure, time),
      readings,
    }];
  });
}

function seriesReadings(
  series: ReferenceSeries,
  figure: FigureMention,
  time: TimeMention | null,
): Reading[] {
  const amounts = statedAmounts(figure);
  if (amounts === null || !Number.isFinite(amounts.high - amounts.low)) return [];
  return series.values.flatMap((value) => {
    if (!agrees(amounts, value.value, value.precision)) return [];
    const period = periodRange(value.period);
    if (period === null) return [];
    const known = () =>
      `"${figure.text}" is the value of "${series.name}" for ${value.period} ` +
      `(${value.source})`;
    const days = time === null ? null : publicationDays(time, period);
    if (days === undefined) return [];
    if (days === null || days === EVER) {
      const after = { first: period.last + 1, last: Infinity };
      return [{ days: after, because: () => `${known()}, so this was written later.` }];
    }
    const after = commonDays(days, { first: period.last + 1, last: Infinity });
    if (after === null) return [];
    return [{
      days: after,
      because: () =>
        `${known()}, and "${time!.text}" means that period from ` +
        `${isoDay(after.first)} to ${isoDay(after.last)}.`,
    }];
  });
}

/** Evidence from an amount in two currencies: the months in which the rate was as implied. */
export function exchangeClues(extraction: Extraction, reference: Reference): Clue[] {
  const { figures } = extraction;
  return findConversions(figures).flatMap((conversion) => {
    const from = figures[conversion.from]!;
    const to = figures[conversion.to]!;
    const rates = monthlyRates(reference, from.unit, to.unit);
    const spread = USUAL_SPREAD + conversion.rounding;
    const runs = monthRuns(
      rates,
      ({ rate }) => Math.abs(conversion.rate / rate - 1) <= spread,
    );
    if (runs.length === 0) return [];
    const implied =
      `The two amounts imply ${conversion.rate.toFixed(4)} ${to.unit} for one ` +
      `${from.unit}`;
    const readings = runs.map((run): Reading => ({
      days: {
        first: monthDays(run[0]!.month).first,
        last: monthDays(run.at(-1)!.month).last,
      },
      because: () => `${implied}; the average was ${averages(run)}.`,
    }));
    return [{
      kind: "exchange-rate" as const,
      mention: spanning(extraction, from, to),
      readings: [...readings, ...outside(rates.map(({ month }) => month))],
    }];
  });
}

/** The months that a test accepts, in runs without a gap. */
function monthRuns(
  rates: readonly MonthlyRate[],
  accepts: (rate: MonthlyRate) => boolean,
): MonthlyRate[][] {
  const runs: MonthlyRate[][] = [];
  let open: MonthlyRate[] | null = null;
  for (const rate of rates) {
    if (!accepts(rate)) open = null;
    else if (open !== null) open.push(rate);
    else runs.push(open = [rate]);
  }
  return runs;
}

function averages(run: readonly MonthlyRate[]): string {
  const known = ({ month, rate }: MonthlyRate) => `${rate.toFixed(4)} in ${month}`;
  return run.length === 1 ? known(run[0]!) : `${known(run[0]!)} and ${known(run.at(-1)!)}`;
}

/** Months for which no rate is known cannot be excluded. */
function outside(months: readonly string[]): Reading[] {
  const because = () => "For that time no exchange rates are at hand.";
  const first = monthDays(months[0]!).first - 1;
  const last = monthDays(months.at(-1)!).last + 1;
  return [
    { days: { first: -Infinity, last: first }, because },
    { days: { first: last, last: Infinity }, because },
  ];
}

function monthDays(month: string) {
  return monthRange(Number(month.slice(0, 4)), Number(month.slice(5)));
}

/** From one mention to the other, or the first alone if they stand in different sentences. */
function spanning({ article, sentences }: Extraction, a: Span, b: Span | null): Mention {
  const together = b !== null &&
    passageAt(sentences, a.start) === passageAt(sentences, b.start);
  const start = together ? Math.min(a.start, b.start) : a.start;
  const end = together ? Math.max(a.end, b.end) : a.end;
  return { start, end, text: article.text.slice(start, end) };
}
