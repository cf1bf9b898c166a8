import type { TimeMeaning, TimeMention } from "../../model.ts";
import { shiftedDay } from "./shift.ts";
import { valueDays } from "./value-days.ts";

/** A date that the story has named. */
interface Told {
  readonly value: string;
  readonly end: number;
}

/** How far back, in characters, "a year ago" looks for the quarter that it compares. */
const COMPARISON_REACH = 400;

const DAY = /^\d{4}-\d\d-\d\d/;
const QUARTER = /^\d{4}-Q\d$/;

/**
 * The dates that a story has named so far, for what counts from them: "the next day",
 * "a month later", "that year", "the quarter".
 */
export class Story {
  private last: Told | null = null;
  private lastDay: string | null = null;
  private lastQuarter: string | null = null;

  /** @param publication Day number, or null if it is not known. */
  constructor(private readonly publication: number | null) {}

  /** Day number of the day from which a time counts, or null if it is not known. */
  anchorOf(time: TimeMention): number | null {
    if (time.anchor !== "preceding") return this.publication;
    const root = rootOf(time.meaning);
    // "The quarter", "the year-earlier quarter": the one that the story reports on.
    if (root.form === "shift" && root.unit === "quarter" && root.count % 4 === 0) {
      return this.quarter();
    }
    // "The next day" goes on from a day, not from a year that was mentioned in between.
    const byDay = root.form !== "shift" || root.unit === "day" || root.unit === "week";
    const value = byDay ? this.lastDay : this.last?.value ?? null;
    return value === null ? this.publication : valueDays(value)!.first;
  }

  /** Takes in a date from which the story may go on to count. */
  tell(time: TimeMention, value: string): void {
    if (time.type !== "DATE" && time.type !== "TIME") return;
    const root = rootOf(time.meaning);
    // "Today" does not move the story, and "a year earlier" only compares.
    if (root.form === "shift" && root.count === 0) return;
    if (compares(time, root, value) || valueDays(value) === null) return;
    this.last = { value, end: time.end };
    if (DAY.test(value)) this.lastDay = value;
    if (QUARTER.test(value)) this.lastQuarter = value;
  }

  /**
   * The value in the grain of what it is compared with: after "in the third quarter", the
   * "a year earlier" is a quarter as well, and after "in May" it is a month.
   */
  inItsGrain({ anchor, meaning, start, rule }: TimeMention, value: string): string {
    if (meaning.form !== "shift" || meaning.unit !== "year" || meaning.count >= 0) {
      return value;
    }
    const { last } = this;
    if (last === null || !/^\d{4}$/.test(value)) return value;
    const grain = /^\d{4}(-Q\d|-H\d|-\d\d)$/.exec(last.value)?.[1];
    if (grain === undefined) return value;
    if (anchor === "preceding") return value + grain;
    const compared = rule === "counted" && meaning.count === -1 && grain[1] === "Q" &&
      start - last.end < COMPARISON_REACH;
    return compared ? value + grain : value;
  }

  /** The quarter named last, or the one before publication. */
  private quarter(): number | null {
    if (this.lastQuarter !== null) return valueDays(this.lastQuarter)!.first;
    return this.publication === null ? null : shiftedDay(this.publication, "quarter", -1);
  }
}

/** True for what only compares: "a year earlier", "a year ago", "last year's third quarter". */
function compares(time: TimeMention, root: TimeMeaning, value: string): boolean {
  if (root.form !== "shift" || root.count >= 0) return false;
  if (time.anchor === "preceding") return true;
  if (root.unit !== "year") return false;
  return QUARTER.test(value) || (time.rule === "counted" && root.count === -1);
}

function rootOf(meaning: TimeMeaning): TimeMeaning {
  return meaning.form === "part" ? rootOf(meaning.of) : meaning;
}
