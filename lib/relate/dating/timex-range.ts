import { dayOf, type DayRange, periodRange, weekdayOf, yearRange } from "../../calendar.ts";

/**
 * The days of an absolute TIMEX3 date value (`2024`, `2024-05`, `2024-05-16T14:00`,
 * `2022-Q3`, `2022-H1`, `2022-W05`, `2022-SU`, `199`), or null if it has none.
 */
export function timexRange(value: string): DayRange | null {
  const day = value.replace(/T.*$/, "");
  const plain = periodRange(day);
  if (plain !== null) return plain;
  const decade = /^(\d{3})X?$/.exec(day);
  if (decade !== null) {
    const first = Number(decade[1]) * 10;
    return { first: yearRange(first).first, last: yearRange(first + 9).last };
  }
  const part = /^(\d{4})-([A-Z]{1,2}\d{0,2})(?:-([1-7]|WE))?$/.exec(day);
  if (part === null) return null;
  return partOfYear(Number(part[1]), part[2]!, part[3]);
}

/** TIMEX3 seasons, quarters and halves as EDTF codes. */
const CODES: Readonly<Record<string, string>> = {
  SP: "21",
  SU: "22",
  FA: "23",
  WI: "24",
  Q1: "33",
  Q2: "34",
  Q3: "35",
  Q4: "36",
  H1: "40",
  H2: "41",
};

function partOfYear(year: number, part: string, weekday?: string): DayRange | null {
  const code = CODES[part];
  if (code !== undefined) return periodRange(`${String(year).padStart(4, "0")}-${code}`);
  const week = /^W(\d\d)$/.exec(part);
  if (week === null) return null;
  const january4 = dayOf(year, 1, 4);
  const monday = january4 - weekdayOf(january4) + 1 + (Number(week[1]) - 1) * 7;
  if (weekday === undefined) return { first: monday, last: monday + 6 };
  if (weekday === "WE") return { first: monday + 5, last: monday + 6 };
  const day = monday + Number(weekday) - 1;
  return { first: day, last: day };
}
