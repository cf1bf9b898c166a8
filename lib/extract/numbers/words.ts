import type { Tokens } from "../tokens.ts";
import { isDash, isDigits, isGlued, markAt } from "./marks.ts";
import {
  articles,
  conjunctions,
  halfFollowers,
  halfPickers,
  type NumberWord,
  numberWords,
  ofWords,
  pointWords,
} from "./tables.ts";

/** A number in words; see {@link NumberReading} for the fields. */
export interface WordNumber {
  readonly next: number;
  readonly value: number;
  readonly high: number | null;
  readonly precision: number;
  readonly scaled: boolean;
  readonly fractional: boolean;
}

/** The number in words that starts at token `index` and ends before `limit`, or null. */
export function readWordNumber(
  tokens: Tokens,
  index: number,
  limit: number,
): WordNumber | null {
  if (index >= limit) return null;
  if (articles.has(tokens, index)) return readAfterArticle(tokens, index, limit);
  switch (numberWords.get(tokens, index)?.kind) {
    case "unit":
    case "ten":
      return new WordNumberReader(tokens, index, limit).read();
    case "half":
      return readHalf(tokens, index, limit);
    case "vague":
      return readVague(tokens, index, limit);
    default:
      return null;
  }
}

/** "and a half", "and a quarter", "and three-quarters" after a number; or null. */
export function readAndFraction(
  tokens: Tokens,
  index: number,
  limit: number,
): { readonly next: number; readonly value: number } | null {
  if (index >= limit) return null;
  let at = conjunctions.has(tokens, index) ? index : index + 1;
  if (at !== index && !isDash(markAt(tokens, index))) return null;
  if (at >= limit || !conjunctions.has(tokens, at)) return null;
  at++;
  if (at + 1 >= limit || tokens.word[at] === 0 || isDigits(tokens, at)) return null;
  if (isDash(markAt(tokens, at))) at++;
  if (at + 1 >= limit) return null;
  const first = numberWords.get(tokens, at);
  const step = isDash(markAt(tokens, at + 1)) ? 2 : 1;
  if (at + step >= limit) return null;
  const last = numberWords.get(tokens, at + step);
  if (articles.has(tokens, at)) {
    const part = last?.kind === "half" || last?.kind === "fraction";
    return part ? { next: at + step + 1, value: last.value } : null;
  }
  if (first?.kind !== "unit" || last?.kind !== "fractions") return null;
  return { next: at + step + 1, value: first.value * last.value };
}

/** "a dozen", "a hundred thousand", "a half", "a third of". */
function readAfterArticle(
  tokens: Tokens,
  index: number,
  limit: number,
): WordNumber | null {
  const at = index + 1;
  if (at >= limit) return null;
  const word = numberWords.get(tokens, at);
  switch (word?.kind) {
    case "hundred":
    case "scale":
    case "dozen":
      return new WordNumberReader(tokens, at, limit, 1).read();
    case "half":
    case "fraction":
      return at + 1 < limit && ofWords.has(tokens, at + 1)
        ? part(at + 1, word.value)
        : null;
    default:
      return null;
  }
}

/** "half a million", "half-a-dozen", "half a percent", "half of", "half the". */
function readHalf(tokens: Tokens, index: number, limit: number): WordNumber | null {
  let at = skipDash(tokens, index + 1);
  if (at >= limit || (index > 0 && halfPickers.has(tokens, index - 1))) return null;
  const article = articles.has(tokens, at);
  if (article) at = skipDash(tokens, at + 1);
  const word = at < limit ? numberWords.get(tokens, at) : undefined;
  if (word?.kind === "scale" || word?.kind === "dozen" || word?.kind === "hundred") {
    const value = word.value / 2;
    return { ...part(at + 1, value), scaled: true };
  }
  if (article) return part(at, 0.5);
  return at === index + 1 && halfFollowers.has(tokens, at) ? part(at, 0.5) : null;
}

/** "dozens", "thousands", "hundreds of thousands": from one of them to ten. */
function readVague(tokens: Tokens, index: number, limit: number): WordNumber | null {
  const first = numberWords.get(tokens, index)!.value;
  let value = first;
  let next = index + 1;
  while (next + 1 < limit && ofWords.has(tokens, next)) {
    const more = numberWords.get(tokens, next + 1);
    if (more?.kind !== "vague" || more.value < value) break;
    value *= more.value;
    next += 2;
  }
  // "Hundreds and hundreds" says no more than "hundreds".
  const again = next + 1 < limit && conjunctions.has(tokens, next) &&
    tokens.word[next + 1] === tokens.word[index];
  if (again && next === index + 1) next += 2;
  // "Tens" alone is no number of its own.
  if (first === 10 && next === index + 1) return null;
  return {
    next,
    value,
    high: value * 10,
    precision: value,
    scaled: true,
    fractional: false,
  };
}

function part(next: number, value: number): WordNumber {
  return { next, value, high: null, precision: value, scaled: false, fractional: true };
}

function skipDash(tokens: Tokens, index: number): number {
  return isDash(markAt(tokens, index)) && isGlued(tokens, index) ? index + 1 : index;
}

/** Adds up number words from left to right: "three hundred and five thousand". */
class WordNumberReader {
  private total = 0;
  private current = 0;
  private last: NumberWord["kind"] | "none" = "none";
  private lastValue = 0;
  private precision = 1;
  private scaled = false;
  private fractional = false;
  private at: number;

  /** @param current What an article before the first word counts for. */
  constructor(
    private readonly tokens: Tokens,
    index: number,
    private readonly limit: number,
    current = 0,
  ) {
    this.at = index;
    this.current = current;
  }

  read(): WordNumber {
    while (this.at < this.limit && this.step(this.wordAhead())) { /* step moves on */ }
    this.decimals();
    this.andFraction();
    return {
      next: this.at,
      value: this.total + this.current,
      high: null,
      precision: this.precision,
      scaled: this.scaled,
      fractional: this.fractional,
    };
  }

  /** Index of the next number word, over a hyphen or "and" where those may stand. */
  private wordAhead(): number {
    const { tokens, at } = this;
    if (this.last === "none") return at;
    if (isDash(markAt(tokens, at)) && isGlued(tokens, at) && isGlued(tokens, at + 1)) {
      return at + 1;
    }
    const joins = this.last === "hundred" || this.last === "scale";
    if (!joins || !conjunctions.has(tokens, at)) return at;
    const kind = at + 1 < this.limit ? numberWords.get(tokens, at + 1)?.kind : undefined;
    return this.last === "hundred" && (kind === "unit" || kind === "ten") ? at + 1 : at;
  }

  /** Takes in the word at `ahead`; false if it does not go on from the last one. */
  private step(ahead: number): boolean {
    if (ahead >= this.limit) return false;
    const word = numberWords.get(this.tokens, ahead);
    if (word === undefined || !this.add(word)) return false;
    this.at = ahead + 1;
    this.last = word.kind;
    this.lastValue = word.value;
    return word.kind !== "fraction" && word.kind !== "fractions" && word.kind !== "half";
  }

  private add({ kind, value }: NumberWord): boolean {
    switch (kind) {
      case "unit":
        return this.addSmall(value, this.last === "ten" && value > 0 && value < 10);
      case "ten":
        return this.addSmall(value, false);
      case "hundred":
        return this.current > 0 && this.current < 100 && this.multiply(value);
      case "dozen":
        return this.total === 0 && this.current > 0 && this.multiply(value);
      case "scale":
        return this.current > 0 && this.shift(value);
      case "half":
        return this.current === 1 && this.take(value);
      case "fraction":
        return this.current === 1 && this.take(value);
      case "fractions":
        return this.takeFractions(value);
      default:
        return false;
    }
  }

  private addSmall(value: number, completesTen: boolean): boolean {
    const fits = completesTen || this.last === "none" || this.last === "hundred" ||
      this.last === "scale";
    if (!fits) return false;
    this.current += value;
    this.precision = 1;
    return true;
  }

  private multiply(value: number): boolean {
    this.current *= value;
    this.precision *= value;
    return true;
  }

  private shift(value: number): boolean {
    this.total += this.current * value;
    this.current = 0;
    this.precision *= value;
    this.scaled = true;
    return true;
  }

  private take(value: number): boolean {
    const whole = this.total === 0 && this.last === "unit";
    if (!whole) return false;
    this.current = value;
    this.precision = value;
    this.fractional = true;
    return true;
  }

  /** "Two thirds", "three quarters"; "two quarters" are half a year. */
  private takeFractions(value: number): boolean {
    if (value === 0.25 && this.current !== 3) return false;
    if (this.current <= 1 || this.current >= 1 / value) return false;
    const parts = this.current;
    return this.take(parts * value);
  }

  /** "Two point five", with a scale after it if there is one. */
  private decimals(): void {
    const { tokens, limit } = this;
    if (!pointWords.has(tokens, this.at) || this.last === "scale" || this.fractional) {
      return;
    }
    let digits = "";
    let at = this.at + 1;
    while (at < limit && digits.length < 6) {
      const word = numberWords.get(tokens, at);
      if (word?.kind !== "unit" || word.value > 9) break;
      digits += String(word.value);
      at++;
    }
    if (digits === "") return;
    this.current = Number(`${this.current}.${digits}`);
    this.precision = Number(`1e-${digits.length}`);
    this.fractional = true;
    this.at = at;
    this.scaleAfter();
  }

  /** "Two and a half", with a scale after it if there is one. */
  private andFraction(): void {
    if (this.fractional || this.lastValue === 0) return;
    const more = readAndFraction(this.tokens, this.at, this.limit);
    if (more === null) return;
    const unit = this.last === "scale" ? this.lastValue : 1;
    this.current += more.value * unit;
    this.precision = more.value * unit;
    this.fractional = true;
    this.at = more.next;
    if (unit === 1) this.scaleAfter();
  }

  private scaleAfter(): void {
    const word = this.at < this.limit ? numberWords.get(this.tokens, this.at) : undefined;
    if (word?.kind !== "scale" && word?.kind !== "hundred") return;
    this.shift(word.value);
    this.at++;
  }
}
