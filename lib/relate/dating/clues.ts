import { commonDays, type DayRange, EVER, intervalOf } from "../../calendar.ts";
import type { DateEvidence, Mention } from "../../model.ts";

/** Days on which the article may have been published, if the evidence is read this way. */
export interface Reading {
  readonly days: DayRange;
  /** One sentence for the reader; most readings are set aside and need none. */
  because(): string;
}

/**
 * Evidence before it meets other evidence: words and the ways to read them, of which one is
 * right if the evidence is.
 */
export interface Clue {
  readonly kind: DateEvidence["kind"];
  readonly mention: Mention;
  readonly readings: readonly Reading[];
  /**
   * True if the clue may have nothing to say, as where the event may be another one of its
   * kind, which no list holds: then it is left out and does not conflict.
   */
  readonly dispensable?: boolean;
  /**
   * True if the clue is a habit of news, which has its exceptions: set aside, it is flagged
   * as any other one, but makes no conflict of the whole.
   */
  readonly habit?: boolean;
}

/** What all clues together leave possible. */
export interface Narrowed {
  /** Disjoint ranges in order; never empty. */
  readonly days: readonly DayRange[];
  readonly evidence: readonly DateEvidence[];
  /** True if some of the evidence, habits apart, excludes other evidence. */
  readonly conflict: boolean;
}

/**
 * Puts clues together, the most trusted first: the days that one reading of each leaves. A
 * clue that would leave no day conflicts with those before it and is set aside, or left out
 * if it is dispensable. So another clue can only narrow the days, be flagged, or change
 * nothing.
 */
export function narrow(clues: readonly Clue[], within: DayRange = EVER): Narrowed {
  let days: readonly DayRange[] = [within];
  const aside = new Set<Clue>();
  for (const clue of clues) {
    const left = common(days, clue.readings.map((reading) => reading.days));
    if (left.length === 0) aside.add(clue);
    else days = left;
  }
  const kept = clues.filter((clue) => !(aside.has(clue) && clue.dispensable === true));
  const evidence = kept.map((clue) => describe(clue, days, aside.has(clue)));
  return { days, evidence, conflict: kept.some((clue) => aside.has(clue) && !clue.habit) };
}

/** True if a clue leaves out some of the days, or all of them. */
export function excludesSome(clue: Clue, days: readonly DayRange[]): boolean {
  const left = common(days, clue.readings.map((reading) => reading.days));
  return left.length !== days.length ||
    left.some(({ first, last }, at) =>
      first !== days[at]!.first || last !== days[at]!.last
    );
}

/** The smallest range that holds all of the days. */
export function hull(days: readonly DayRange[]): DayRange {
  return {
    first: Math.min(...days.map(({ first }) => first)),
    last: Math.max(...days.map(({ last }) => last)),
  };
}

function describe(clue: Clue, days: readonly DayRange[], aside: boolean): DateEvidence {
  const possible = clue.readings.filter((reading) =>
    days.some((range) => commonDays(range, reading.days) !== null)
  );
  const readings = aside || possible.length === 0 ? clue.readings : possible;
  const { start, end, text } = clue.mention;
  return {
    kind: clue.kind,
    span: { start, end },
    text,
    implies: intervalOf(hull(readings.map((reading) => reading.days))),
    because: readings[0]!.because(),
    ...(aside ? { conflicts: true } : {}),
  };
}

/** The days in both of two sets of ranges, as disjoint ranges in order. */
function common(a: readonly DayRange[], b: readonly DayRange[]): DayRange[] {
  const met = a.flatMap((one) => b.flatMap((other) => commonDays(one, other) ?? [])).sort((
    one,
    other,
  ) => one.first - other.first);
  const joined: DayRange[] = [];
  for (const range of met) {
    const last = joined.at(-1);
    if (last !== undefined && range.first <= last.last + 1) {
      joined[joined.length - 1] = {
        first: last.first,
        last: Math.max(last.last, range.last),
      };
    } else joined.push(range);
  }
  return joined;
}
