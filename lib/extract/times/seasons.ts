import { readRelativeYear } from "./relative-year.ts";
import { partOf, withTimeOfDay } from "./clock.ts";
import { get, has, isMark, type Reading, type Scope, type TimeRule } from "./rule.ts";
import { directionAround, type Directions } from "./tense.ts";
import {
  contextWords,
  firstWords,
  holidays,
  seasons,
  units,
  wordSet,
  wordsOfClass,
} from "./words.ts";
import { readYear } from "./years.ts";

const ofs = wordSet("of");
const thes = wordSet("the");
/** Words before a season that make it one; "a fall of", "spring water" have none of them. */
const leads = contextWords("before-a-season");

const DIRECTIONS: Directions = {
  past: "before",
  present: "nearest",
  future: "after",
  none: "before",
};
const HOLIDAY_DIRECTIONS: Directions = { ...DIRECTIONS, none: "nearest" };

/** Seasons: "the summer of 2014", "winter 2022", "in the spring". */
export const seasonRule: TimeRule = {
  name: "season",
  starts: wordsOfClass("season"),
  read(scope, index) {
    const season = get(scope, index, seasons);
    if (season === undefined) return null;
    const dated = readSeasonOfYear(scope, index + 1, season);
    if (dated !== null) return dated;
    const led = has(scope, index - 1, leads) ||
      (has(scope, index - 1, thes) && has(scope, index - 2, leads));
    if (!led || has(scope, index + 1, ofs)) return null;
    return {
      end: index + 1,
      type: "DATE",
      anchor: "publication",
      meaning: {
        form: "named",
        pattern: `XXXX-${season}`,
        direction: directionAround(scope, index, index + 1, DIRECTIONS),
      },
      article: true,
    };
  },
};

function readSeasonOfYear(scope: Scope, index: number, season: string): Reading | null {
  const relative = readRelativeYear(scope, index);
  if (relative !== null) {
    const meaning = partOf(`-${season}`, relative.meaning);
    return { ...relative, type: "DATE", meaning, article: true };
  }
  const at = isMark(scope, index, ",") || has(scope, index, ofs) ? index + 1 : index;
  const year = readYear(scope, at);
  if (year === null) return null;
  return {
    end: year.end,
    type: "DATE",
    anchor: "none",
    meaning: { form: "value", value: `${year.year}-${season}` },
    article: true,
  };
}

/** Named days of the year: "Christmas Eve", "Thanksgiving". */
export const holidayRule: TimeRule = {
  name: "holiday",
  starts: firstWords("holidays"),
  read(scope, index) {
    if (scope.tokens.case[index] === 0) return null;
    const match = holidays.match(scope.tokens, index, scope.last);
    if (match === null) return null;
    const end = index + match.length;
    const pattern = `XXXX-${match.value}`;
    const year = readYear(scope, end + Number(isMark(scope, end, ",")));
    if (year !== null) {
      const of = { form: "value", value: String(year.year) } as const;
      const meaning = /^\d\d-\d\d$/.test(match.value)
        ? partOf(`-${match.value}`, of)
        : { form: "part", part: `-${match.value}`, of } as const;
      return { end: year.end, type: "DATE", anchor: "none", meaning };
    }
    const direction = directionAround(scope, index, end, HOLIDAY_DIRECTIONS);
    const unit = get(scope, end, units);
    if (unit === "week" || unit === "weekend") {
      const of = { form: "named", pattern, direction } as const;
      const meaning = { form: "part", part: unit, of } as const;
      return { end: end + 1, type: "DATE", anchor: "publication", meaning, article: true };
    }
    return withTimeOfDay(scope, {
      end,
      type: "DATE",
      anchor: "publication",
      meaning: { form: "named", pattern, direction },
    });
  },
};
