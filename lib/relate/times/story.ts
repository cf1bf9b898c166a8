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

/**
 * The dates that a story has named so far, for what counts from them: "the next day",
 * "a month later", "that year", "the quarter".
 */
export class Story {
  private readonly told: Told[] = [];

  /** @param publication Day number, or null if it is not known. */
  constructor(private readonly publication: number | null) {}

  /** Day number of the day from which a time counts, or null if it is not known. */
  anchorOf(time: TimeMention): number | null {
    if (time.anchor !== "preceding") return this.publication;
    const root = rootOf(time.meaning);
    if (root.form === "shift" && root.unit === "quarter" && root.count === 0) {
      return this.quarter();
    }
    const last = this.told.at(-1);
    return last === undefined ? this.publication : valueDays(last.value)!.first;
  }

  /** Takes in a date from which the story may go on to count. */
  tell({ type, anchor, meaning, end }: TimeMention, value: string): void {
    if (type !== "DATE" && type !== "TIME") return;
    const root = rootOf(meaning);
    // "Today" does not move the story, and "a year earlier" only compares.
    const stays = root.form === "shift" &&
      (root.count === 0 || (anchor === "preceding" && root.count < 0));
    if (!stays && valueDays(value) !== null) this.told.push({ value, end });
  }

  /**
   * The value in the grain of what it is compared with: after "in the third quarter", the
   * "a year earlier" is a quarter as well, and after "in May" it is a month.
   */
  inItsGrain({ anchor, meaning, start, rule }: TimeMention, value: string): string {
    if (meaning.form !== "shift" || meaning.unit !== "year" || meaning.count >= 0) {
      return value;
    }
    const last = this.told.at(-1);
    if (last === undefined || !/^\d{4}$/.test(value)) return value;
    const grain = /^\d{4}(-Q\d|-H\d|-\d\d)$/.exec(last.value)?.[1];
    if (grain === undefined) return value;
    if (anchor === "preceding") return value + grain;
    const compares = rule === "counted" && meaning.count === -1 && grain[1] === "Q" &&
      start - last.end < COMPARISON_REACH;
    return compares ? value + grain : value;
  }

  /** The quarter named last, or the one before publication. */
  private quarter(): number | null {
    const last = this.told.findLast(({ value }) => /^\d{4}-Q\d$/.test(value));
    if (last !== undefined) return valueDays(last.value)!.first;
    return this.publication === null ? null : shiftedDay(this.publication, "quarter", -1);
  }
}

function rootOf(meaning: TimeMeaning): TimeMeaning {
  return meaning.form === "part" ? rootOf(meaning.of) : meaning;
}
