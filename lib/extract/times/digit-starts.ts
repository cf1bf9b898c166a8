import { WordTable } from "../phrases.ts";
import { TokenGap, TokenKind } from "../tokens.ts";
import { has, type Scope } from "./rule.ts";
import { wordSet } from "./words.ts";

type Joint = "point" | "comma" | "colon" | "slash" | "dash" | "half";

/** Marks that join numbers and units. */
const joints = new WordTable<Joint>([
  [".", "point"],
  [",", "comma"],
  [":", "colon"],
  ["/", "slash"],
  ["-", "dash"],
  ["–", "dash"],
  ["—", "dash"],
  ["½", "half"],
]);
const slashes = wordSet("/");
const connectors = wordSet("and or to");

/**
 * False where what follows a run of digits says at a glance that no time begins with it, so
 * that tables of figures cost next to nothing.
 */
export function mayStartTime(scope: Scope, index: number): boolean {
  // "May 5-7", "June 3, 4 and 5": the list goes on.
  if (scope.previous !== null && index - scope.previous.end <= 2) return true;
  if (leadsOn(scope, index + 1)) return true;
  const digits = digitsOf(scope, index);
  return digits === 4 || digits === 8;
}

/** The token after a chain of numbers that marks join ("1.2.3", "2-2-2"). */
export function chainEnd({ tokens, last }: Scope, index: number): number {
  let end = index + 1;
  while (
    end < last && tokens.gap[end] === TokenGap.None &&
    (tokens.kind[end] === TokenKind.Digits || joints.has(tokens, end))
  ) end++;
  return end;
}

function leadsOn(scope: Scope, next: number): boolean {
  const { tokens, last } = scope;
  if (next >= last) return false;
  const kind = tokens.kind[next];
  if (kind === TokenKind.Word) return mayCountWord(scope, next);
  // "2 1/2 years"
  if (kind === TokenKind.Digits) return has(scope, next + 1, slashes);
  const joint = joints.get(tokens, next);
  if (joint === undefined) return false;
  if (joint === "half") return true;
  if (tokens.gap[next] !== TokenGap.None) return false;
  return mayGoOnAfter(scope, joint, next + 1);
}

function mayCountWord(scope: Scope, next: number): boolean {
  if (scope.tokens.word[next] === 0) return false;
  if (!has(scope, next, connectors)) return true;
  return isKnownWord(scope, next + 2) && !has(scope, next + 2, connectors);
}

function mayGoOnAfter(scope: Scope, joint: Joint, after: number): boolean {
  const { tokens, last } = scope;
  if (after >= last) return false;
  if (tokens.kind[after] !== TokenKind.Digits) {
    // "Two-year", and the first hyphen of "five- to ten-year".
    return joint === "dash" && isKnownWord(scope, after);
  }
  if (joint === "colon" || isKnownWord(scope, after + 1)) return true;
  // A third number makes it a date ("13/01/23") or a longer count ("1,234,567 days").
  const third = digitsOf(scope, after + 2);
  if (joint === "comma") return third === 3 && isKnownWord(scope, after + 3);
  if (joint !== "slash") return third === 4;
  return third === 4 || third === 2 || digitsOf(scope, after) === 2;
}

function digitsOf({ tokens, last }: Scope, index: number): number {
  if (index >= last || tokens.kind[index] !== TokenKind.Digits) return 0;
  return tokens.end[index]! - tokens.start[index]!;
}

function isKnownWord({ tokens, last }: Scope, index: number): boolean {
  return index < last && tokens.kind[index] === TokenKind.Word && tokens.word[index] !== 0;
}
