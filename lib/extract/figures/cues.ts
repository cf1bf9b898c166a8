import boundsCsv from "../../../data/language/bounds.csv" with { type: "text" };
import trendsCsv from "../../../data/language/trends.csv" with { type: "text" };
import type { Bound, Trend } from "../../model.ts";
import { isDash, isGlued, isMinus, isWord, Mark, markAt } from "../numbers/marks.ts";
import { numberWords } from "../numbers/tables.ts";
import { type PhraseMatch, PhraseTable, WordTable } from "../phrases.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import {
  articleWords,
  hedges,
  lastingWords,
  nounStops,
  rangeOpeners,
  riseVerbs,
  upWords,
} from "./classes.ts";
import { tableRows } from "./csv-table.ts";
import { isParticle, movesThings } from "./particles.ts";
import { PhraseEndings } from "./phrase-endings.ts";
import type { Quantity } from "./quantity.ts";
import { isChange, isShare, trendOfNoun } from "./trend-nouns.ts";

const boundRows = tableRows(boundsCsv);

function boundTable(side: string): PhraseTable<Bound> {
  return new PhraseTable(
    boundRows.filter((row) => row.side === side)
      .map((row) => [row.phrase!, row.bound as Bound]),
  );
}

const boundsBefore = boundTable("before");
const boundsAfter = boundTable("after");
const boundEndings = new PhraseEndings(
  boundRows.filter((row) => row.side === "before").map((row) => row.phrase!),
);

interface TrendWord {
  readonly trend: Trend;
  /**
   * `any` quantity, only a `change` (percent, points or money), or only a `percent`, which
   * takes in points. Money raised is no money that rose.
   */
  readonly needs: "any" | "change" | "percent";
}

const trends = new WordTable<TrendWord>(
  tableRows(trendsCsv).filter((row) => row.needs !== "never").flatMap((row) =>
    row.forms!.split(" ").map((form) =>
      [form, { trend: row.trend as Trend, needs: row.needs as TrendWord["needs"] }] as const
    )
  ),
);

const levelWords = new WordTable<true>([["below", true], ["above", true], [
  "beyond",
  true,
]]);

const plusWords = new WordTable<true>([["plus", true]]);
const overWords = new WordTable<true>([["over", true]]);
const byWords = new WordTable<true>([["by", true]]);
const trendFillers = new WordTable<true>(
  "by a an another about to some as much as many further the".split(" ").map((word) => [
    word,
    true,
  ]),
);

/** Reads what the words around a quantity say of its bound and its trend. */
export function readCues(tokens: Tokens, quantity: Quantity, floor: number): void {
  let at = skipBack(tokens, quantity.opening, floor);
  const before = boundEndingAt(tokens, at, floor);
  if (before !== null && !isDuring(tokens, quantity, before.first)) {
    quantity.bound = before.bound;
    at = before.first;
  }
  quantity.opening = at;
  const numberLast = quantity.numberFirst + quantity.number.length;
  const after = boundBehind(tokens, quantity.last) ??
    boundAfterNumber(tokens, numberLast, tokens.count) ??
    (quantity.counted === null ? null : boundBehind(tokens, numberLast));
  if (
    after !== null && quantity.bound === "exact" &&
    !leadsOn(tokens, quantity.last, after.length)
  ) quantity.bound = after.value;
  // "Fell below $70" tells where a level stands and not by how much it moved.
  if (before !== null && levelWords.has(tokens, before.first)) return;
  readTrend(tokens, quantity, at, floor);
}

/** "A loan over 15 years" lasts so long; "took over 15 years" is a bound. */
function isDuring(tokens: Tokens, { kind, first }: Quantity, over: number): boolean {
  return kind === "duration" && over === first - 1 && overWords.has(tokens, over) &&
    over > 0 && isWord(tokens, over - 1) && !lastingWords.has(tokens, over - 1);
}

/** Index after which the bound words must end: over "between", "from", "just", "a". */
function skipBack(tokens: Tokens, index: number, floor: number): number {
  let at = index;
  for (let steps = 0; steps < 3 && at > floor; steps++) {
    const word = at - 1;
    // An article is passed only before such a word: "at least a further 20".
    const skips = hedges.has(tokens, word) || rangeOpeners.has(tokens, word) ||
      (articleWords.has(tokens, word) &&
        (steps > 0 || boundEndingAt(tokens, word, floor) !== null));
    if (!skips || boundEndingAt(tokens, at, floor) !== null) break;
    at--;
  }
  return at;
}

function boundEndingAt(tokens: Tokens, end: number, floor: number) {
  for (let length = boundEndings.longest(tokens, end, floor); length > 0; length--) {
    const first = end - length;
    const match = boundsBefore.match(tokens, first, end);
    if (match?.length !== length) continue;
    // "Ticked up to" leads to a level and limits nothing.
    if (upWords.has(tokens, first) && endsInVerb(tokens, first - 1, floor)) return null;
    return { bound: match.value, first };
  }
  return null;
}

function endsInVerb(tokens: Tokens, index: number, floor: number): boolean {
  return index >= floor && isWord(tokens, index) &&
    (trends.has(tokens, index) || riseVerbs.has(tokens, index));
}

function readTrend(tokens: Tokens, quantity: Quantity, at: number, floor: number): void {
  const verb = trendBefore(tokens, at, floor, quantity) ??
    trendOfStep(tokens, at, floor, quantity);
  const sign = verb === null ? trendOfSign(tokens, quantity) : null;
  const noun = verb === null && sign === null
    ? trendOfNoun(tokens, quantity, at, floor)
    : null;
  const trend = verb ?? sign ?? noun;
  if (trend === null) return;
  quantity.trend = trend;
  quantity.trendBy = verb !== null ? "verb" : sign !== null ? "sign" : "noun";
}

/** "-1.3%" and "+0.4%" are changes by their sign. */
function trendOfSign(tokens: Tokens, quantity: Quantity): Trend | null {
  if (quantity.kind !== "percent" && quantity.unit !== "point") return null;
  const mark = markAt(tokens, quantity.first);
  if (mark === Mark.Plus) return "up";
  return isMinus(mark) ? "down" : null;
}

/** Reads the bound again, before words that stand between it and the number. */
export function readBoundBefore(tokens: Tokens, quantity: Quantity, floor: number): void {
  const before = boundEndingAt(tokens, quantity.opening, floor);
  if (before === null) return;
  quantity.bound = before.bound;
  quantity.opening = before.first;
}

/** The bound words that start at token `index`, behind a number: "or more"; or null. */
export function boundBehind(tokens: Tokens, index: number): PhraseMatch<Bound> | null {
  return boundsAfter.match(tokens, index, tokens.count);
}

/** "$5m and up to 300,000 men", "17 guns and over 900 rounds": a bound of the next number. */
function leadsOn(tokens: Tokens, index: number, length: number): boolean {
  if (!isWord(tokens, index)) return false;
  const next = index + length;
  if (next >= tokens.count) return false;
  // "€2.3m plus costs" adds what comes behind.
  const adds = plusWords.has(tokens, index) && isWord(tokens, next) &&
    !nounStops.has(tokens, next);
  if (adds) return true;
  return upWords.has(tokens, index + 1) && isTo(tokens, next) ||
    tokens.kind[next] === TokenKind.Digits || tokens.kind[next] === TokenKind.Symbol ||
    numberWords.has(tokens, next);
}

/** The bound that stands between a number and its unit: "100+ cities", "20-odd ships". */
export function boundAfterNumber(
  tokens: Tokens,
  index: number,
  limit: number,
): PhraseMatch<Bound> | null {
  if (index >= limit || !isGlued(tokens, index)) return null;
  const hyphen = isDash(markAt(tokens, index)) && isGlued(tokens, index + 1);
  if (!hyphen && markAt(tokens, index) !== Mark.Plus) return null;
  const match = boundsAfter.match(tokens, hyphen ? index + 1 : index, limit);
  return match === null ? null : { ...match, length: match.length + (hyphen ? 1 : 0) };
}

/** True if the word at token `index` is a bound of its own ("Some", "Nearly"). */
export function isBoundWord(tokens: Tokens, index: number): boolean {
  return boundsBefore.match(tokens, index, index + 1) !== null;
}

const TREND_REACH = 5;

/** The trend of a verb or preposition whose object the quantity is. */
function trendBefore(
  tokens: Tokens,
  end: number,
  floor: number,
  quantity: Quantity,
): Trend | null {
  for (let at = end - 1; at >= Math.max(floor, end - TREND_REACH); at--) {
    if (isDash(markAt(tokens, at))) continue;
    if (!isWord(tokens, at)) return null;
    const word = trends.get(tokens, at);
    if (word !== undefined) {
      const tells = fitsNeed(word, quantity) && !isParticle(tokens, at, floor) &&
        !(movesThings(tokens, at, floor) && !isShare(quantity));
      return tells ? word.trend : null;
    }
    const passes = trendFillers.has(tokens, at) || hedges.has(tokens, at) ||
      byWords.has(tokens, at) || isAdverb(tokens, at);
    // "Rose to" gives a level and no change.
    if (!passes || isTo(tokens, at)) return null;
  }
  return null;
}

/** "Cut its output by 2 million barrels": the verb has an object before the step. */
function trendOfStep(
  tokens: Tokens,
  end: number,
  floor: number,
  quantity: Quantity,
): Trend | null {
  if (end - 1 < floor || !byWords.has(tokens, end - 1)) return null;
  if (quantity.kind === "duration" || quantity.kind === "age") return null;
  return trendInClause(tokens, end - 1, floor)?.trend ?? null;
}

function fitsNeed({ needs }: TrendWord, quantity: Quantity): boolean {
  if (needs === "any") return true;
  return needs === "change" ? isChange(quantity) : isShare(quantity);
}

/** True if a trend verb ends before token `end`, adverbs and "by" aside. */
export function isTrendBefore(tokens: Tokens, end: number, floor: number): boolean {
  for (let at = end - 1; at >= Math.max(floor, end - 3); at--) {
    if (!isWord(tokens, at)) return false;
    if (trends.has(tokens, at)) return true;
    if (!byWords.has(tokens, at) && !isAdverb(tokens, at)) return false;
  }
  return false;
}

const CLAUSE_REACH = 12;

/** True if a trend verb stands anywhere in the clause shortly before token `end`. */
export function isTrendInClause(tokens: Tokens, end: number, floor: number): boolean {
  return trendInClause(tokens, end, floor) !== null;
}

/** The trend verb that stands last in the clause shortly before token `end`, or null. */
function trendInClause(tokens: Tokens, end: number, floor: number): TrendWord | null {
  for (let at = end - 1; at >= Math.max(floor, end - CLAUSE_REACH); at--) {
    if (tokens.kind[at] === TokenKind.Punctuation && endsClause(markAt(tokens, at))) {
      return null;
    }
    const word = isWord(tokens, at) ? trends.get(tokens, at) : undefined;
    if (word !== undefined) return word;
  }
  return null;
}

function endsClause(mark: number): boolean {
  return mark === Mark.Comma || mark === Mark.Semicolon || mark === Mark.Colon ||
    mark === Mark.Open || mark === Mark.Close || isDash(mark);
}

function isTo(tokens: Tokens, index: number): boolean {
  return tokens.end[index]! - tokens.start[index]! === 2 &&
    tokens.text.charCodeAt(tokens.start[index]!) === 0x74;
}

function isAdverb(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index]!;
  return tokens.text.charCodeAt(end - 1) === 0x79 &&
    tokens.text.charCodeAt(end - 2) === 0x6c;
}
