import type { TimeAnchor, TimeMeaning, TimeModifier, TimeType } from "../../model.ts";
import type { WordTable } from "../phrases.ts";
import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";

/** A time expression that a rule has read; it starts at the token that was offered. */
export interface Reading {
  /** Token after the last one of the expression. */
  readonly end: number;
  readonly type: TimeType;
  readonly anchor: TimeAnchor;
  readonly meaning: TimeMeaning;
  readonly mod?: TimeModifier;
  readonly quant?: string;
  readonly freq?: string;
  /** True if "the" before the expression is part of it ("the 1990s"). */
  readonly article?: boolean;
}

/** A reading with where it starts and which rule gave it. */
export interface Found extends Reading {
  readonly start: number;
  readonly rule: string;
}

/** One sentence as the rules see it. */
export interface Scope {
  readonly tokens: Tokens;
  /** Token range of the sentence; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  /** The expression found last in this sentence, or null. */
  readonly previous: Found | null;
  /**
   * What the rules read at a token: for rules that put something around another
   * expression. `depth` says how many such rules are at work, and keeps the cost constant.
   */
  read(index: number): Reading | null;
}

/** One kind of time expression. */
export interface TimeRule {
  readonly name: string;
  /** Words with which the expression can begin. */
  readonly starts: readonly string[];
  /** How many digits a number has with which it can begin; none if absent. */
  readonly digits?: readonly number[];
  read(scope: Scope, index: number): Reading | null;
}

/** True if token `index` lies in the sentence and its word in the table. */
export function has<Value>(scope: Scope, index: number, table: WordTable<Value>): boolean {
  return index >= scope.first && index < scope.last && table.has(scope.tokens, index);
}

/** What the word of token `index` stands for in the table, within the sentence. */
export function get<Value>(
  scope: Scope,
  index: number,
  table: WordTable<Value>,
): Value | undefined {
  if (index < scope.first || index >= scope.last) return undefined;
  return table.get(scope.tokens, index);
}

/** True if token `index` is the single character `mark`. */
export function isMark(
  { tokens, first, last }: Scope,
  index: number,
  mark: string,
): boolean {
  return index >= first && index < last &&
    tokens.end[index]! - tokens.start[index]! === 1 &&
    tokens.text.charCodeAt(tokens.start[index]!) === mark.charCodeAt(0);
}

const DASHES = "-–—‐‑";

/** True if token `index` is a hyphen or dash. */
export function isDash({ tokens, first, last }: Scope, index: number): boolean {
  return index >= first && index < last && tokens.kind[index] === TokenKind.Punctuation &&
    DASHES.includes(tokens.text[tokens.start[index]!]!);
}

/** True if nothing stands between token `index` and the one before it. */
export function isGlued({ tokens, first, last }: Scope, index: number): boolean {
  return index > first && index < last && tokens.gap[index] === TokenGap.None;
}

/** How many digits token `index` has, or 0 if it is no run of digits in the sentence. */
export function digitCount({ tokens, first, last }: Scope, index: number): number {
  if (index < first || index >= last || tokens.kind[index] !== TokenKind.Digits) return 0;
  return tokens.end[index]! - tokens.start[index]!;
}

/** The number that a run of up to nine digits spells, or -1 if token `index` is none. */
export function digitValue(scope: Scope, index: number): number {
  const count = digitCount(scope, index);
  if (count === 0 || count > 9) return -1;
  const { text, start } = scope.tokens;
  let value = 0;
  for (let i = start[index]!; i < start[index]! + count; i++) {
    value = value * 10 + digitAt(text, i);
  }
  return value;
}

function digitAt(text: string, position: number): number {
  const code = text.charCodeAt(position) - 0x30;
  return code >= 0 && code <= 9 ? code : 0;
}

/** `7` as `07`. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** `98` as `1998`, `23` as `2023`: what a year of two digits means in today's news. */
export function fullYear(value: number): number {
  return value >= 50 ? 1900 + value : 2000 + value;
}
