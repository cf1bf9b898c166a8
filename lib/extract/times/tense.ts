import cuesCsv from "../../../data/language/tense-cues.csv" with { type: "text" };
import { parse } from "@std/csv";
import { WordTable } from "../phrases.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import type { Scope } from "./rule.ts";

type Tense = "past" | "future";

const cues = new WordTable<Tense>(
  parse(cuesCsv, { skipFirstRow: true }).map((row) => [row.word!, row.tense as Tense]),
);

/** How many tokens to look back and ahead for a verb. */
const REACH_BACK = 20;
const REACH_AHEAD = 12;

/**
 * Whether the words around an expression speak of the past or the future: the nearest verb
 * or cue before token `index` decides, or else the first one from `end` on. Null if there
 * is none.
 */
export function tenseAround(scope: Scope, index: number, end: number): Tense | null {
  const { tokens, first, last } = scope;
  for (let at = index - 1; at >= Math.max(first, index - REACH_BACK); at--) {
    const tense = tenseOf(tokens, at);
    if (tense !== null) return tense;
  }
  for (let at = end; at < Math.min(last, end + REACH_AHEAD); at++) {
    const tense = tenseOf(tokens, at);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf(tokens: Tokens, index: number): Tense | null {
  if (tokens.kind[index] !== TokenKind.Word) return null;
  const cue = cues.get(tokens, index);
  if (cue !== undefined) return cue;
  return endsInEd(tokens, index) ? "past" : null;
}

/** Regular past forms need no table. */
function endsInEd({ text, start, end }: Tokens, index: number): boolean {
  const last = end[index]! - 1;
  return last - start[index]! > 2 && text.charCodeAt(last) === 0x64 &&
    text.charCodeAt(last - 1) === 0x65;
}
