import { dayNumber, dayParts, isoDay } from "../../calendar.ts";
import type { StanceLabel } from "../../model.ts";
import type { StancePoint } from "./stance-pairs.ts";
import type { DayDomain } from "./time-axis.ts";

/** Sentences of one period and one label, drawn as one mark. */
export interface StanceMark {
  readonly label: StanceLabel;
  /** The mean of their days, `YYYY-MM-DD`. */
  readonly day: string;
  /** The mean of their scores. */
  readonly score: number;
  /** The sentences, the strongest first. */
  readonly points: readonly StancePoint[];
}

/** A part of the year in which sentences share a mark. */
export type StancePeriod = "month" | "quarter" | "year" | "decade";

const MONTHS: Readonly<Record<StancePeriod, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};

const PERIODS: readonly StancePeriod[] = ["month", "quarter", "year", "decade"];

/**
 * The shortest period whose marks have room side by side in every panel.
 *
 * @param panels The points of each panel.
 * @param gap Part of the domain that the marks of two periods stand apart at least.
 */
export function stancePeriod(
  panels: readonly (readonly StancePoint[])[],
  { first, last }: DayDomain,
  gap: number,
): StancePeriod {
  const least = gap * (last - first);
  return PERIODS.find((period) =>
    panels.every((points) => {
      const days = [...byPeriod(points, period).values()]
        .map((inPeriod) => dayNumber(meanOf(inPeriod).day)).sort((a, b) => a - b);
      return days.every((day, index) => index === 0 || day - days[index - 1]! >= least);
    })
  ) ?? "decade";
}

/** A mark for each period and label, in order of time. */
export function stanceMarks(
  points: readonly StancePoint[],
  period: StancePeriod,
): StanceMark[] {
  return [...byPeriod(points, period).values()].flatMap((inPeriod) =>
    [...Map.groupBy(inPeriod, ({ stance }) => stance.label)].map(([label, alike]) => ({
      label,
      ...meanOf(alike),
      points: alike.toSorted((a, b) => Math.abs(b.stance.score) - Math.abs(a.stance.score)),
    }))
  );
}

function byPeriod(
  points: readonly StancePoint[],
  period: StancePeriod,
): Map<number, StancePoint[]> {
  return Map.groupBy(points, ({ day }) => {
    const { year, month } = dayParts(dayNumber(day));
    return Math.floor((12 * year + month - 1) / MONTHS[period]);
  });
}

function meanOf(points: readonly StancePoint[]): Pick<StanceMark, "day" | "score"> {
  const mean = (value: (point: StancePoint) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  return {
    day: isoDay(Math.round(mean(({ day }) => dayNumber(day)))),
    score: mean(({ stance }) => stance.score),
  };
}
