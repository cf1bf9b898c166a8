import type { Tokens } from "../tokens.ts";
import { readAndFraction } from "./fractions.ts";
import { isDash, isGlued, markAt } from "./marks.ts";
import {
  articles,
  conjunctions,
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

/** Adds up number words from left to right: "three hundred and five thousand". */
export class WordNumberReader {
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
    this.ofScale();
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

  /** "Three quarters of a million". */
  private ofScale(): void {
    const { tokens, at, limit } = this;
    if (this.last !== "fractions" || at + 2 >= limit || !ofWords.has(tokens, at)) return;
    const scale = articles.has(tokens, at + 1) ? numberWords.get(tokens, at + 2) : null;
    if (scale?.kind !== "scale") return;
    this.current *= scale.value;
    this.precision = this.current;
    this.scaled = true;
    this.at = at + 3;
  }

  private scaleAfter(): void {
    const word = this.at < this.limit ? numberWords.get(this.tokens, this.at) : undefined;
    if (word?.kind !== "scale" && word?.kind !== "hundred") return;
    this.shift(word.value);
    this.at++;
  }
}
