import multiplesCsv from "../../../data/language/multiples.csv" with { type: "text" };
import type { Trend } from "../../model.ts";
import { amountAdjectives, multipleFollowers } from "./classes.ts";
import { Lead } from "../leads.ts";
import { WordTable } from "../phrases.ts";
import { TokenCase, type Tokens } from "../tokens.ts";
import { tableRows } from "./csv-table.ts";
import type { Quantity } from "./quantity.ts";

interface Multiple {
  readonly value: number;
  readonly trend: Trend;
}

const multiples = new WordTable<Multiple>(
  tableRows(multiplesCsv).map((row) => [
    row.word!,
    { value: Number(row.value), trend: row.trend as Trend },
  ]),
  Lead.Figure,
);

/** True if the word at token `index` is a multiple by itself ("doubled", "tenfold"). */
export function isMultipleWord(tokens: Tokens, index: number): boolean {
  return multiples.has(tokens, index);
}

/**
 * The multiple that one word states: "tenfold", "the price doubled", "twice as many".
 * "Twice" alone says how often and not how much, and "doubling" before a noun is a change
 * of it; both are left.
 */
export function readMultipleWord(
  tokens: Tokens,
  index: number,
  limit: number,
  sentence: number,
): Quantity | null {
  const multiple = multiples.get(tokens, index);
  if (multiple === undefined) return null;
  const { value, trend } = multiple;
  const frequency = trend === "none" && !isFold(tokens, index);
  if (frequency && !multiplies(tokens, index + 1, limit)) return null;
  if (tokens.case[index] === TokenCase.Mixed) return null;
  return {
    first: index,
    last: index + 1,
    numberFirst: index,
    number: {
      length: 1,
      value,
      high: null,
      precision: 1,
      form: "words",
      scaled: false,
      fractional: false,
    },
    value,
    low: null,
    high: null,
    precision: 1,
    kind: "multiple",
    unit: "time",
    unitReason: null,
    ambiguous: false,
    per: null,
    bound: "exact",
    trend,
    trendBy: trend === "none" ? null : "verb",
    counted: null,
    about: null,
    rule: trend === "none" ? "multiple" : "multiple-verb",
    sentence,
    opening: index,
  };
}

/** "Twice as many", "twice the size"; but "scored twice as rain fell". */
function multiplies(tokens: Tokens, index: number, limit: number): boolean {
  if (index + 1 >= limit || !multipleFollowers.has(tokens, index)) return false;
  if (!asWords.has(tokens, index)) return true;
  return amountAdjectives.has(tokens, index + 1) ||
    (tokens.case[index + 1] === TokenCase.Lower && asWords.has(tokens, index + 2));
}

const asWords = new WordTable<true>([["as", true]]);

function isFold(tokens: Tokens, index: number): boolean {
  const end = tokens.end[index]!;
  return tokens.text.slice(end - 4, end).toLowerCase() === "fold";
}
