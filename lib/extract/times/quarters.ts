import type { TimeMeaning, TimeModifier } from "../../model.ts";
import { WordTable } from "../phrases.ts";
import { partOf } from "./clock.ts";
import { readOrdinal } from "./counts.ts";
import { readRelativeYear } from "./relative-year.ts";
import {
  digitCount,
  digitValue,
  fullYear,
  has,
  isDash,
  isGlued,
  isMark,
  type Reading,
  type Scope,
  type TimeRule,
} from "./rule.ts";
import { directionAround, type Directions } from "./tense.ts";
import { wordSet } from "./words.ts";
import { readGluedYear, readYear } from "./years.ts";

const quarters = wordSet("quarter");
const halves = wordSet("half");
const fiscals = wordSet("fiscal fy");
const finals = wordSet("final");
const ofs = wordSet("of");
const possessives = wordSet("'s '");
const halfNames = new WordTable([["first", 1], ["second", 2], ["latter", 2], ["last", 2]]);
const symbols = wordSet("q h");

/** Quarters and halves of a year: "the third quarter of 2022", "first half", "Q3 2022". */
export const quarterRule: TimeRule = {
  name: "quarter",
  starts: "first second third fourth final latter last fiscal q h".split(" "),
  digits: [1, 4],
  read(scope, index) {
    const symbol = readSymbol(scope, index);
    if (symbol !== null) {
      return withShortYear(scope, symbol) ??
        withYear(scope, index, symbol.end, symbol.part);
    }
    const yearFirst = readYearFirst(scope, index);
    if (yearFirst !== null) return yearFirst;
    const named = readQuarterName(scope, index);
    if (named === null) return null;
    if (named.part[1] === "H") {
      const half = readHalfOf(scope, named);
      if (half !== null) return half;
    }
    const article = !isDash(scope, named.end - 2);
    return { ...withYear(scope, index, named.end, named.part), article };
  },
};

interface Part {
  readonly end: number;
  /** `-Q3`, `-H1`. */
  readonly part: string;
}

/** "third quarter", "fourth-quarter", "fiscal first quarter", "first half". */
export function readQuarterName(scope: Scope, index: number): Part | null {
  let at = index + Number(has(scope, index, fiscals));
  if (at > index && isDash(scope, at)) at++;
  const ordinal = readOrdinal(scope, at);
  let end = ordinal?.end ?? at + 1;
  if (isDash(scope, end)) end++;
  if (has(scope, end, fiscals)) end++;
  if (ordinal !== null && ordinal.value! <= 4 && has(scope, end, quarters)) {
    return { end: end + 1, part: `-Q${ordinal.value}` };
  }
  if (has(scope, at, finals) && has(scope, end, quarters)) {
    return { end: end + 1, part: "-Q4" };
  }
  const half = at < scope.last ? halfNames.get(scope.tokens, at) : undefined;
  if (half === undefined || !has(scope, end, halves)) return null;
  return { end: end + 1, part: `-H${half}` };
}

/** "Q3", "H1", "3Q", "1H". */
function readSymbol(scope: Scope, index: number): Part | null {
  const { tokens } = scope;
  const digitFirst = digitCount(scope, index) === 1;
  const letter = digitFirst ? index + 1 : index;
  const digit = digitFirst ? index : index + 1;
  if (!has(scope, letter, symbols) || tokens.case[letter] === 0) return null;
  if (!isGlued(scope, index + 1) || digitCount(scope, digit) !== 1) return null;
  const value = digitValue(scope, digit);
  const quarter = tokens.text[tokens.start[letter]!] === "Q";
  if (value < 1 || value > (quarter ? 4 : 2)) return null;
  return { end: index + 2, part: `-${quarter ? "Q" : "H"}${value}` };
}

/** "3Q22", "1H2021". */
function withShortYear(scope: Scope, { end, part }: Part): Reading | null {
  const digits = digitCount(scope, end);
  if (!isGlued(scope, end) || (digits !== 2 && digits !== 4)) return null;
  const stated = digitValue(scope, end);
  const value = `${digits === 2 ? fullYear(stated) : stated}${part}`;
  return { end: end + 1, type: "DATE", anchor: "none", meaning: { form: "value", value } };
}

/** "2022 third quarter", "2022 Q3". */
function readYearFirst(scope: Scope, index: number): Reading | null {
  if (digitCount(scope, index) !== 4) return null;
  const year = readYear(scope, index);
  if (year === null) return null;
  const part = readQuarterName(scope, year.end) ?? readSymbol(scope, year.end);
  if (part === null) return null;
  return {
    end: part.end,
    type: "DATE",
    anchor: "none",
    meaning: { form: "value", value: year.year + part.part },
    article: true,
  };
}

/** The half of something other than a year: "the first half of May", "of the 1980s". */
function readHalfOf(scope: Scope, { end, part }: Part): Reading | null {
  if (!has(scope, end, ofs)) return null;
  const whole = scope.read(end + 1);
  if (whole === null || whole.type !== "DATE" || whole.mod !== undefined) return null;
  const mod: TimeModifier = part === "-H1" ? "START" : "END";
  const year = isYear(whole.meaning);
  return {
    ...whole,
    article: true,
    ...(year ? { meaning: partOf(part, whole.meaning) } : { mod }),
  };
}

function isYear(meaning: TimeMeaning): boolean {
  return meaning.form === "value"
    ? /^\d{4}$/.test(meaning.value)
    : meaning.form === "shift" && meaning.unit === "year";
}

const DIRECTIONS: Directions = {
  past: "before",
  present: "nearest",
  future: "nearest",
  none: "before",
};

function withYear(scope: Scope, index: number, end: number, part: string): Reading {
  const relative = readRelativeYear(scope, end);
  if (relative !== null) {
    return { ...relative, type: "DATE", meaning: partOf(part, relative.meaning) };
  }
  let at = end;
  if (isMark(scope, at, ",")) at++;
  if (has(scope, at, ofs)) at++;
  const fiscal = has(scope, at, fiscals);
  if (fiscal) at++;
  const year = readYear(scope, at) ?? (fiscal ? readGluedYear(scope, at) : null);
  if (year !== null) {
    return {
      end: year.end,
      type: "DATE",
      anchor: "none",
      meaning: { form: "value", value: year.year + part },
    };
  }
  return {
    end,
    type: "DATE",
    anchor: "publication",
    meaning: {
      form: "named",
      pattern: `XXXX${part}`,
      direction: directionAround(scope, index, end, DIRECTIONS),
    },
  };
}

/** "last year's third quarter": the part after a year in the genitive, or null. */
export function readPossessedPart(scope: Scope, index: number): Part | null {
  if (!has(scope, index, possessives)) return null;
  return readQuarterName(scope, index + 1);
}
