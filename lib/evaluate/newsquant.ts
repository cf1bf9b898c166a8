import { bareArticle } from "./bare-article.ts";
import { type Score, scoreOf } from "./score.ts";
import { findFigures } from "../extract/figures.ts";
import { openDocument } from "../extract/document.ts";
import { findTimes } from "../extract/times.ts";
import { DatelineError } from "../errors.ts";
import {
  type ExpectedQuantity,
  type FoundQuantity,
  matchesValue,
  readExpected,
} from "./newsquant/expected.ts";
import { toNewsquant } from "./newsquant/conventions.ts";

/** A sentence in which something was missed or made up. */
export interface NewsquantMiss {
  readonly line: number;
  readonly text: string;
  /** Expected quantities without a full match, as `change value unit`. */
  readonly missed: readonly string[];
  /** Found quantities without a full match. */
  readonly wrong: readonly string[];
}

export interface NewsquantScores {
  readonly sentences: number;
  readonly quantities: number;
  readonly value: Score;
  readonly valueAndUnit: Score;
  readonly valueAndChange: Score;
  readonly misses: readonly NewsquantMiss[];
}

/**
 * Scores the figures found in NewsQuant's sentences (CQE, EMNLP 2023) as its authors do:
 * micro precision and recall over all sentences, positions ignored. A value matches within
 * 1e-5 relative, a range by both ends, a unit by its lower-cased normalised name.
 *
 * @param lines JSON objects with `text` and `quantities`, one a line; blank lines are skipped.
 * @throws {DatelineError} If a line is not such an object.
 */
export function evaluateNewsquant(lines: Iterable<string>): NewsquantScores {
  const tallies = { value: new Tally(), unit: new Tally(), change: new Tally() };
  const misses: NewsquantMiss[] = [];
  let line = 0;
  let sentences = 0;
  let quantities = 0;
  for (const json of lines) {
    line++;
    if (json.trim() === "") continue;
    const { text, expected } = readLine(json, line);
    sentences++;
    quantities += expected.length;
    const found = findQuantities(text);
    tallies.value.add(expected, found, matchesValue);
    tallies.change.add(
      expected,
      found,
      (a, b) => matchesValue(a, b) && a.change === b.change,
    );
    const { missed, wrong } = tallies.unit.add(
      expected,
      found,
      (a, b) => matchesValue(a, b) && a.unit === b.unit,
    );
    if (missed.length + wrong.length === 0) continue;
    misses.push({ line, text, missed: missed.map(describe), wrong: wrong.map(describe) });
  }
  return {
    sentences,
    quantities,
    value: tallies.value.score(),
    valueAndUnit: tallies.unit.score(),
    valueAndChange: tallies.change.score(),
    misses,
  };
}

/** The quantities that Dateline finds in a sentence, in NewsQuant's own terms. */
function findQuantities(text: string): FoundQuantity[] {
  const document = openDocument(bareArticle("sentence", text));
  const figures = findFigures(document, findTimes(document), { incidental: true });
  return toNewsquant(text, figures);
}

function readLine(json: string, line: number) {
  try {
    return readExpected(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(
      `Cannot read NewsQuant line ${line}: ${reason}; expected an object with text and quantities`,
    );
  }
}

function describe(quantity: ExpectedQuantity | FoundQuantity): string {
  const value = quantity.low === quantity.high
    ? String(quantity.low)
    : `${quantity.low}-${quantity.high}`;
  return `${quantity.change} ${value} ${quantity.unit}`;
}

/** Counts of matches over all sentences. */
class Tally {
  private expected = 0;
  private found = 0;
  private matched = 0;

  add(
    expected: readonly ExpectedQuantity[],
    found: readonly FoundQuantity[],
    matches: (a: ExpectedQuantity, b: FoundQuantity) => boolean,
  ) {
    const wrong = [...found];
    const missed: ExpectedQuantity[] = [];
    for (const quantity of expected) {
      const at = wrong.findIndex((candidate) => matches(quantity, candidate));
      if (at < 0) missed.push(quantity);
      else wrong.splice(at, 1);
    }
    this.expected += expected.length;
    this.found += found.length;
    this.matched += expected.length - missed.length;
    return { missed, wrong };
  }

  score(): Score {
    return scoreOf(this.matched / this.found, this.matched / this.expected);
  }
}
