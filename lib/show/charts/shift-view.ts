import { dayNumber } from "../../calendar.ts";
import type { ShiftPoint, ShiftSeries } from "../../model.ts";

/** A point is drawn if so much of an independent article falls in it. */
const LEAST_DRAWN = 0.5;
/** Part of the sentences on each side that do not decide what is in view. */
const TAIL = 0.05;

/**
 * Tells for each series the points to draw: without the far ends of uncertain dates, of
 * which next to nothing falls in a period, and without what lies so far from nine of ten
 * sentences (a year of the last century) that these would be drawn in a heap.
 */
export function pointsInView(
  series: readonly ShiftSeries[],
): (one: ShiftSeries) => ShiftPoint[] {
  const { first, last } = view(series.flatMap(({ points }) => points));
  const isInView = (point: ShiftPoint) =>
    dayNumber(point.last) >= first && dayNumber(point.first) <= last;
  return ({ points }) => {
    const near = points.filter(isInView);
    const drawn = near.filter(({ sources }) => sources >= LEAST_DRAWN);
    if (drawn.length > 0) return drawn;
    const likeliest = points.toSorted((a, b) => b.sources - a.sources);
    return likeliest.slice(0, 1);
  };
}

function view(points: readonly ShiftPoint[]): { first: number; last: number } {
  const sorted = points.toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const all = sorted.reduce((sum, { sentences }) => sum + sentences, 0);
  let before = 0;
  let first = Infinity;
  let last = -Infinity;
  for (const point of sorted) {
    if (before <= (1 - TAIL) * all) last = dayNumber(point.last);
    before += point.sentences;
    if (before >= TAIL * all) first = Math.min(first, dayNumber(point.first));
  }
  const room = (last - first) / 2;
  return { first: first - room, last: last + room };
}
