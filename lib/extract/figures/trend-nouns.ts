import trendNounsCsv from "../../../data/language/trend-nouns.csv" with { type: "text" };
import type { Trend } from "../../model.ts";
import { isWord } from "../numbers/marks.ts";
import { WordTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";
import { articleWords, higherWords, lowerWords, nounStops, ofWords } from "./classes.ts";
import { tableRows } from "./csv-table.ts";
import type { Quantity } from "./quantity.ts";

interface TrendNoun {
  readonly trend: Trend;
  /** `any` quantity, or only a `percent`, which takes in points. */
  readonly needs: string;
}

const trendNouns = new WordTable<TrendNoun>(
  tableRows(trendNounsCsv).map((row) => [
    row.noun!,
    { trend: row.trend as Trend, needs: row.needs! },
  ]),
);
const inWords = new WordTable<true>([["in", true]]);
const thanWords = new WordTable<true>([["than", true]]);

/** The trend that a noun or a comparative tells: "a 5% drop", "a rise of 5%", "5% higher". */
export function trendOfNoun(
  tokens: Tokens,
  quantity: Quantity,
  at: number,
  floor: number,
): Trend | null {
  const { kind, last } = quantity;
  if (kind === "duration" || kind === "age") return null;
  const behind = isChange(quantity) ? trendBehind(tokens, quantity, last) : null;
  if (behind !== null) return behind;
  if (at - 2 < floor || !ofWords.has(tokens, at - 1)) return null;
  return trendOf(trendNouns.get(tokens, at - 2), quantity) ??
    trendOf(nounWithObject(tokens, at - 1, floor), quantity);
}

const OBJECT_REACH = 6;

/** "An increase in oil stocks of 4 million barrels": the noun before "in" and its object. */
function nounWithObject(
  tokens: Tokens,
  of: number,
  floor: number,
): TrendNoun | undefined {
  for (let at = of - 1; at > Math.max(floor, of - OBJECT_REACH); at--) {
    if (!isWord(tokens, at)) return undefined;
    if (inWords.has(tokens, at)) return trendNouns.get(tokens, at - 1);
    if (nounStops.has(tokens, at) && !articleWords.has(tokens, at)) return undefined;
  }
  return undefined;
}

function trendBehind(tokens: Tokens, quantity: Quantity, last: number): Trend | null {
  if (last >= tokens.count) return null;
  // "$5 higher than its rival's" compares two levels.
  if (!thanWords.has(tokens, last + 1)) {
    if (higherWords.has(tokens, last)) return "up";
    if (lowerWords.has(tokens, last)) return "down";
  }
  return trendOf(trendNouns.get(tokens, last), quantity);
}

/** A loss or a cut of money is no fall of it; one of 5 percent is. */
function trendOf(noun: TrendNoun | undefined, quantity: Quantity): Trend | null {
  if (noun === undefined) return null;
  return noun.needs === "percent" && !isShare(quantity) ? null : noun.trend;
}

/** True for quantities that state how much something changed: percent, points, money. */
export function isChange(quantity: Quantity): boolean {
  return quantity.kind === "money" || isShare(quantity);
}

/** True for percentages and points. */
export function isShare(quantity: Quantity): boolean {
  return quantity.kind === "percent" || quantity.unit === "point";
}
