import cuesCsv from "../../../data/language/tense-cues.csv" with { type: "text" };
import verbsCsv from "../../../data/language/verbs.csv" with { type: "text" };
import { parse } from "@std/csv";
import type { TimeDirection } from "../../model.ts";
import { PhraseTable, WordTable } from "../phrases.ts";
import { TokenCase, TokenKind, type Tokens } from "../tokens.ts";
import type { Scope } from "./rule.ts";
import { contextWords, partNouns, wordSet } from "./words.ts";

export type Tense = "past" | "present" | "future";

interface Cue {
  readonly tense: Tense;
  /** True if an auxiliary before it changes its tense: "is held", "had been due". */
  readonly participle: boolean;
}

const cues = new PhraseTable<Cue>([
  ...pastForms(),
  ...parse(cuesCsv, { skipFirstRow: true }).map((row) =>
    [row.cue!, {
      tense: row.tense as Tense,
      participle: row.form === "participle",
    }] as const
  ),
]);

/** Past forms of irregular verbs that are not spelled like their present. */
function pastForms(): (readonly [string, Cue])[] {
  return parse(verbsCsv, { skipFirstRow: true }).flatMap(({ verb, past, participle }) =>
    [past, participle].filter((form) => form !== "" && form !== undefined && form !== verb)
      .map((form) => [form!, { tense: "past", participle: true }] as const)
  );
}

const auxiliaries = new WordTable<Tense>([
  ["is", "present"],
  ["are", "present"],
  ["being", "present"],
]);
const hads = wordSet("had");
const bes = wordSet("be");

/** How many tokens to look back and ahead for a verb. */
const REACH_BACK = 20;
const REACH_AHEAD = 12;

/**
 * Whether the words around an expression speak of the past or the future: the nearest verb
 * or cue before token `index` decides, or else the first one from `end` on. Null if there
 * is none.
 */
export function tenseAround(scope: Scope, index: number, end: number): Tense | null {
  const { first, last } = scope;
  for (let at = index - 1; at >= Math.max(first, index - REACH_BACK); at--) {
    const tense = tenseOf(scope, at);
    if (tense !== null) return tense;
  }
  for (let at = end; at < Math.min(last, end + REACH_AHEAD); at++) {
    const tense = tenseOf(scope, at);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf(scope: Scope, index: number): Tense | null {
  const { tokens } = scope;
  if (tokens.kind[index] !== TokenKind.Word) return null;
  // Theresa May and Will Smith say nothing of the future.
  if (tokens.case[index] === TokenCase.Capitalised && index > scope.first) return null;
  const cue = cues.match(tokens, index, scope.last)?.value;
  // "Expected to hit" is no past; the "to" before it will decide.
  if (cue?.tense === "past" && index > scope.first && tos.has(tokens, index - 1)) {
    return null;
  }
  if (cue === undefined && isInfinitive(scope, index)) return "future";
  if (cue !== undefined) {
    return cue.participle ? passiveTense(scope, index, cue.tense) : cue.tense;
  }
  if (isAfterwards(scope, index)) return "past";
  return endsInEd(tokens, index) ? passiveTense(scope, index, "past") : null;
}

const afters = wordSet("after following");
const LETTER_G = 0x67;

/** "After falling", "after sharply falling": what comes first has happened. */
function isAfterwards({ tokens, first }: Scope, index: number): boolean {
  const { text, end, start } = tokens;
  if (text.charCodeAt(end[index]! - 1) !== LETTER_G) return false;
  if (end[index]! - start[index]! < 5 || !text.startsWith("ing", end[index]! - 3)) {
    return false;
  }
  const adverb = index - 1 > first && text.startsWith("ly", end[index - 1]! - 2);
  const before = index - 1 - Number(adverb);
  return before >= first && afters.has(tokens, before);
}

const tos = wordSet("to");
/** Words after which an infinitive tells what has happened: "refused to", "began to". */
const implicatives = contextWords("before-a-factual-infinitive");
const nounMarkers = contextWords("after-to-no-infinitive");

/** True for the "to" of "to resume". */
function isInfinitive({ tokens, first, last }: Scope, index: number): boolean {
  const next = index + 1;
  if (!tos.has(tokens, index) || next >= last) return false;
  if (tokens.kind[next] !== TokenKind.Word || tokens.case[next] !== TokenCase.Lower) {
    return false;
  }
  if (nounMarkers.has(tokens, next)) return false;
  if (index <= first) return true;
  // "Rose 3%, to close at $70": behind a mark the infinitive tells a result.
  return tokens.kind[index - 1] !== TokenKind.Punctuation &&
    !implicatives.has(tokens, index - 1);
}

/** The tense of a participle: its auxiliary's, if one stands right before it. */
function passiveTense({ tokens, first }: Scope, index: number, own: Tense): Tense | null {
  for (let at = index - 1; at >= Math.max(first, index - 2); at--) {
    if (hads.has(tokens, at)) return "past";
    // "Will be held", "could not be reached": what stands before "be" decides.
    if (bes.has(tokens, at) && own === "past") return null;
    const tense = own === "past" ? auxiliaries.get(tokens, at) : undefined;
    if (tense !== undefined) return tense;
  }
  return own;
}

/** Regular past forms need no table; "succeed" and "need" are none. */
function endsInEd({ text, start, end }: Tokens, index: number): boolean {
  const last = end[index]! - 1;
  return last - start[index]! > 2 && text.charCodeAt(last) === 0x64 &&
    text.charCodeAt(last - 1) === 0x65 && text.charCodeAt(last - 2) !== 0x65;
}

const clockWords = contextWords("beside-a-clock-time");

const ofs = wordSet("of");
const thes = wordSet("the");

/** Index of the word that governs an expression: back over "9 a.m." and "early". */
export function leadOf({ tokens, first }: Scope, index: number): number {
  let at = index - 1;
  const furthest = Math.max(first, index - 7);
  while (
    at >= furthest && (tokens.kind[at] === TokenKind.Digits || clockWords.has(tokens, at))
  ) at--;
  // "Until the end of June" is led by "until".
  if (at - 2 > first && ofs.has(tokens, at) && partNouns.has(tokens, at - 1)) {
    return thes.has(tokens, at - 2) ? at - 3 : at - 2;
  }
  return at;
}

/** Which occurrence each tense means, for one kind of name. */
export type Directions = Readonly<Record<Tense | "none", TimeDirection>>;

/** The direction in which to look for a named time that stands at tokens `index` to `end`. */
export function directionAround(
  scope: Scope,
  index: number,
  end: number,
  directions: Directions,
): TimeDirection {
  return directions[tenseAround(scope, index, end) ?? "none"];
}
