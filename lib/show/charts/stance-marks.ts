import { dayNumber, isoDay } from "../../calendar.ts";
import { utcDate } from "../day-format.ts";
import type { StancePoint } from "./stance-pairs.ts";
import type { DayDomain } from "./time-axis.ts";

/** Where a panel's marks go, in pixels. */
export interface Panel {
  /** Height of score 0. */
  readonly middle: number;
  /** Pixels from score 0 to score 1. */
  readonly reach: number;
  /** Width of the time axis. */
  readonly width: number;
  readonly domain: DayDomain;
}

/** A sentence's mark. */
export interface StanceMark {
  readonly point: StancePoint;
  readonly y: number;
  /** Pixels to the side of its date, so that it does not cover another mark. */
  readonly shift: number;
  /** Radius in pixels. */
  readonly radius: number;
  readonly crowded: boolean;
}

/** The mean score about some date. */
export interface StanceMean {
  readonly date: Date;
  readonly y: number;
}

/** Of more sentences of a pair than this, some are left out. */
export const MOST_MARKS = 240;
// Of more, marks are small and stay at their dates, and the mean leads the eye.
const MOST_SPREAD = 60;
const MOST_LARGE = 12;
const RADIUS = { large: 4.2, small: 3, crowded: 2.2 };
// Where a mark may go, in mark sizes from its date, the nearest place first.
const SIDEWAYS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5];

/** Height of a score. */
export function scoreHeight({ middle, reach }: Panel, score: number): number {
  return middle - score * reach;
}

/** Marks of a pair in order of their days, moved aside until none covers another. */
export function stanceMarks(points: readonly StancePoint[], panel: Panel): StanceMark[] {
  const crowded = isCrowded(points);
  const step = Math.max(1, points.length / MOST_MARKS);
  const drawn = points.filter((_, i) =>
    Math.floor(i / step) !== Math.floor((i - 1) / step)
  );
  const radius = crowded
    ? RADIUS.crowded
    : points.length > MOST_LARGE
    ? RADIUS.small
    : RADIUS.large;
  // A mark and the air around it.
  const size = radius * 2.4;
  const taken: { x: number; y: number }[] = [];
  return drawn.map((point) => {
    const y = scoreHeight(panel, point.stance.score);
    if (crowded) return { point, y, radius, crowded, shift: 0 };
    const x = dayToPixels(point.day, panel);
    const place = SIDEWAYS.find((side) =>
      taken.every((mark) =>
        Math.abs(mark.x - x - side * size) >= size ||
        Math.abs(mark.y - y) >= size
      )
    ) ?? 0;
    const shift = place * size;
    taken.push({ x: x + shift, y });
    return { point, y, radius, crowded, shift };
  });
}

function dayToPixels(day: string, { width, domain: { first, last } }: Panel): number {
  return (width * (dayNumber(day) - first)) / Math.max(1, last - first);
}

function isCrowded(points: readonly StancePoint[]): boolean {
  return points.length > MOST_SPREAD;
}

/** Mean scores of days or, where a pair is crowded, of thirtieths of the time shown. */
export function stanceMeans(points: readonly StancePoint[], panel: Panel): StanceMean[] {
  const { first, last } = panel.domain;
  const length = isCrowded(points) ? (last - first) / 30 : 1;
  const bins = new Map<number, { days: number; score: number; count: number }>();
  for (const { day, stance } of points) {
    const number = dayNumber(day);
    const key = Math.floor((number - first) / length);
    const bin = bins.get(key) ?? { days: 0, score: 0, count: 0 };
    bin.days += number;
    bin.score += stance.score;
    bin.count++;
    bins.set(key, bin);
  }
  return [...bins.values()].map(({ days, score, count }) => ({
    date: utcDate(isoDay(Math.round(days / count))),
    y: scoreHeight(panel, score / count),
  }));
}
