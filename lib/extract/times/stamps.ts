import { readClock } from "./clock.ts";
import {
  digitCount,
  digitValue,
  fullYear,
  isDash,
  isGlued,
  isMark,
  type Reading,
  type Scope,
  type TimeRule,
  twoDigits,
} from "./rule.ts";
import { withTimeOfDay } from "./clock.ts";

/** Numeric dates: ISO stamps, `01/11/2023`, `11.01.2023`, `20230111`. */
export const stampRule: TimeRule = {
  name: "stamp",
  starts: [],
  digits: [1, 2, 4, 8],
  read(scope, index) {
    if (goesOnFromNumber(scope, index)) return null;
    switch (digitCount(scope, index)) {
      case 4:
        return readYearFirst(scope, index);
      case 1:
      case 2:
        return readYearLast(scope, index);
      case 8:
        return readCompact(scope, index);
      default:
        return null;
    }
  },
};

/** `2023-01-11`, `2023/01/11`, with a time of day after `T` or a space. */
function readYearFirst(scope: Scope, index: number): Reading | null {
  const separator = separatorAt(scope, index + 1);
  if (separator === "" || separatorAt(scope, index + 3) !== separator) return null;
  if (!isGlued(scope, index + 2) || !isGlued(scope, index + 4)) return null;
  const day = isoDate(
    digitValue(scope, index),
    digitValue(scope, index + 2),
    digitValue(scope, index + 4),
  );
  if (day === null || continuesNumber(scope, index + 5)) return null;
  const date: Reading = {
    end: index + 5,
    type: "DATE",
    anchor: "none",
    meaning: { form: "value", value: day },
  };
  return readIsoTime(scope, index + 5, day) ?? withTimeOfDay(scope, date);
}

/** `T10:19:38.426Z` or ` 13:06:18` after an ISO date. */
function readIsoTime(scope: Scope, index: number, day: string): Reading | null {
  const { tokens } = scope;
  const glued = isMark(scope, index, "T") && isGlued(scope, index);
  const hour = glued ? index + 1 : index;
  if (digitCount(scope, hour) !== 2 || digitCount(scope, hour + 2) !== 2) return null;
  if (!isMark(scope, hour + 1, ":") || digitValue(scope, hour) > 24) return null;
  if (!glued) return readPlainTime(scope, hour, day);
  let end = hour + 3;
  if (isMark(scope, end, ":") && digitCount(scope, end + 1) === 2) end += 2;
  if (
    isMark(scope, end, ".") && isGlued(scope, end + 1) && digitCount(scope, end + 1) > 0
  ) {
    end += 2;
  }
  if (isMark(scope, end, "Z") && isGlued(scope, end)) end++;
  else if (
    (isMark(scope, end, "+") || isDash(scope, end)) && isGlued(scope, end) &&
    digitCount(scope, end + 1) === 2 && isMark(scope, end + 2, ":")
  ) end += 4;
  const clock = tokens.text.slice(tokens.start[hour], tokens.end[end - 1]);
  return stamp(end, `${day}T${clock}`);
}

function readPlainTime(scope: Scope, hour: number, day: string): Reading | null {
  const clock = readClock(scope, hour, true);
  return clock === null ? null : stamp(clock.end, day + clock.part);
}

function stamp(end: number, value: string): Reading {
  return { end, type: "TIME", anchor: "none", meaning: { form: "value", value } };
}

/** `01/11/2023`, `11.01.2023`, `1-11-2023`, `01/11/23`. */
function readYearLast(scope: Scope, index: number): Reading | null {
  const separator = separatorAt(scope, index + 1) ||
    (isMark(scope, index + 1, ".") && isGlued(scope, index + 1) ? "." : "");
  if (separator === "" || !isMark(scope, index + 3, separator)) return null;
  for (let at = index + 1; at <= index + 4; at++) if (!isGlued(scope, at)) return null;
  const digits = digitCount(scope, index + 4);
  if (digits !== 4 && (digits !== 2 || separator !== "/")) return null;
  if (continuesNumber(scope, index + 5)) return null;
  const first = digitValue(scope, index);
  const second = digitValue(scope, index + 2);
  const stated = digitValue(scope, index + 4);
  const year = digits === 4 ? stated : fullYear(stated);
  const monthFirst = separator === "." ? null : isoDate(year, first, second);
  const dayFirst = isoDate(year, second, first);
  const value = monthFirst ?? dayFirst;
  if (value === null || digitCount(scope, index + 2) > 2) return null;
  const both = monthFirst !== null && dayFirst !== null && monthFirst !== dayFirst;
  return withTimeOfDay(scope, {
    end: index + 5,
    type: "DATE",
    anchor: "none",
    meaning: both
      ? { form: "ambiguous", values: [monthFirst, dayFirst], clock: "" }
      : { form: "value", value },
  });
}

/** `20230111`, where the year is one of living memory. */
function readCompact(scope: Scope, index: number): Reading | null {
  const number = digitValue(scope, index);
  const year = Math.floor(number / 10000);
  if (year < 1950 || year > 2049 || continuesNumber(scope, index + 1)) return null;
  const day = isoDate(year, Math.floor(number / 100) % 100, number % 100);
  if (day === null) return null;
  return {
    end: index + 1,
    type: "DATE",
    anchor: "none",
    meaning: { form: "value", value: day },
  };
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, or null if there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2999 || day < 1 || day > (MONTH_LENGTHS[month - 1] ?? 0)) {
    return null;
  }
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !leap) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function separatorAt(scope: Scope, index: number): string {
  if (!isGlued(scope, index)) return "";
  return isMark(scope, index, "-") ? "-" : isMark(scope, index, "/") ? "/" : "";
}

/** True if a separator joins token `index` to a number before it. */
function goesOnFromNumber(scope: Scope, index: number): boolean {
  if (!isGlued(scope, index)) return false;
  const mark = isMark(scope, index - 1, "/") || isMark(scope, index - 1, "-") ||
    isMark(scope, index - 1, ".");
  return mark && isGlued(scope, index - 1) && digitCount(scope, index - 2) > 0;
}

/** True if a number goes on at `index`, so that what stands before it is no date. */
function continuesNumber(scope: Scope, index: number): boolean {
  if (!isGlued(scope, index)) return false;
  const mark = isMark(scope, index, "/") || isMark(scope, index, "-") ||
    isMark(scope, index, ".");
  return mark && isGlued(scope, index + 1) && digitCount(scope, index + 1) > 0;
}
