import { isDash, isGlued, isWord, Mark, markAt } from "../numbers/marks.ts";
import { WordTable } from "../phrases.ts";
import { TokenCase, type Tokens, tokenText } from "../tokens.ts";
import { nounStops, ofWords, perBlockers, perWords, ratedNouns } from "./classes.ts";
import { singularOf } from "./plurals.ts";
import { unitTable } from "./unit-table.ts";

/** What a rate is counted by, with the token after it. */
export interface Denominator {
  readonly last: number;
  readonly per: string;
}

const adverbs = new WordTable<string>([
  ["hourly", "hour"],
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["yearly", "year"],
  ["annually", "year"],
]);

/**
 * The denominator behind a measure: right there, behind the abbreviation of its unit ("cubic
 * metres (bcm) a year"), or as an adverb that ends its phrase ("barrels daily").
 */
export function readMeasurePer(
  tokens: Tokens,
  index: number,
  limit: number,
): Denominator | null {
  const bracket = markAt(tokens, index) === Mark.Open && isWord(tokens, index + 1) &&
    markAt(tokens, index + 2) === Mark.Close;
  return bracket
    ? readTimePer(tokens, index + 3, limit)
    : readPer(tokens, index, limit) ?? readAdverb(tokens, index, limit);
}

const OBJECT_REACH = 6;

/** The denominator behind what is measured: "2 million barrels of light crude a day". */
export function readPerBehindObject(
  tokens: Tokens,
  index: number,
  limit: number,
): Denominator | null {
  if (index >= limit || !ofWords.has(tokens, index)) return null;
  const end = Math.min(limit, index + 1 + OBJECT_REACH);
  let at = index + 1;
  while (at < end && isWord(tokens, at) && !nounStops.has(tokens, at)) at++;
  return at === index + 1 ? null : readTimePer(tokens, at, limit);
}

function readTimePer(tokens: Tokens, index: number, limit: number): Denominator | null {
  const per = readPer(tokens, index, limit);
  if (per === null) return readAdverb(tokens, index, limit);
  return unitTable.match(tokens, per.last - 1, limit)?.value.dimension === "time"
    ? per
    : null;
}

/** "Barrels daily", but not the "daily" of "2 million barrels daily average". */
function readAdverb(tokens: Tokens, index: number, limit: number): Denominator | null {
  const per = index < limit ? adverbs.get(tokens, index) : undefined;
  if (per === undefined) return null;
  const last = index + 1;
  const ends = last >= limit || !isWord(tokens, last) || nounStops.has(tokens, last);
  return ends ? { last, per } : null;
}

/** The denominator at token `index` ("a day", "per share", "/km"), with its end. */
export function readPer(
  tokens: Tokens,
  index: number,
  limit: number,
): Denominator | null {
  const slash = markAt(tokens, index) === Mark.Slash && isGlued(tokens, index + 1);
  const hyphen = isDash(markAt(tokens, index)) && isGlued(tokens, index) &&
    isGlued(tokens, index + 1);
  let at = hyphen ? index + 1 : index;
  if (at + 1 >= limit) return null;
  if (!slash && !perWords.has(tokens, at)) return null;
  const opener = slash ? "/" : tokenText(tokens, at).toLowerCase();
  at++;
  if (hyphen && isDash(markAt(tokens, at))) at++;
  if (at >= limit) return null;
  return denominator(tokens, at, limit, opener);
}

/** After "a" and "each" only these dimensions are denominators: "a litre", "each year". */
const RATED = new Set(["time", "length", "mass", "volume", "area", "energy"]);

function denominator(
  tokens: Tokens,
  at: number,
  limit: number,
  opener: string,
): Denominator | null {
  const unit = unitTable.match(tokens, at, limit);
  const loose = opener === "per" || opener === "/";
  if (unit !== null && (loose || RATED.has(unit.value.dimension))) {
    const last = at + unit.length;
    if (!loose && last < limit && perBlockers.has(tokens, last)) return null;
    return { last, per: unit.value.name };
  }
  if (!isWord(tokens, at) || nounStops.has(tokens, at)) return null;
  if (opener === "/") return null;
  // "Per diluted share".
  if (loose && !ratedNouns.has(tokens, at) && ratedNouns.has(tokens, at + 1)) at++;
  const noun = singularOf(tokenText(tokens, at).toLowerCase());
  if (!loose && !ratedNouns.has(tokens, at)) return null;
  if (loose && tokens.case[at] === TokenCase.AllCaps) return null;
  return { last: at + 1, per: noun };
}
