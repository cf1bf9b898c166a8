import hostileActsCsv from "../../../data/language/hostile-acts.csv" with { type: "text" };
import scopeWordsCsv from "../../../data/language/scope-words.csv" with { type: "text" };
import { parse } from "@std/csv";
import { isPossessive } from "../actors/actor-role.ts";
import { WordTable } from "../phrases.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { WordClass, wordClass } from "../grammar/word-classes.ts";
import { isMarkOf, wordSet } from "../grammar/word-set.ts";

/** How far back a negation or a modal verb can stand from what it changes, in tokens. */
const REACH = 5;

/** How far before what is doubted or disclaimed the words for it stand, in tokens. */
const DOUBT_REACH = 10;

type Scope =
  | "withdrawing"
  | "opening"
  | "duty"
  | "accusing"
  | "doubting"
  | "disclaiming"
  | "censuring";

/**
 * What words do to those after them: `withdrawing` takes back ("refused to"), `opening`
 * only makes possible ("the right to support"), `duty` asks for it.
 */
const scopes = new WordTable<Scope>(
  parse(scopeWordsCsv, { skipFirstRow: true }).flatMap((row) =>
    row.words!.split(" ").map((word) => [word, row.class as Scope] as const)
  ),
);

/** How far before its charge an accusation can stand, in tokens. */
const CHARGE_REACH = 7;

const notOnly = new WordTable<true>([["only", true], ["merely", true]]);

/** True if a negation or "refused to" stands before token `first`, in its clause. */
export function isWithdrawn(tokens: Tokens, first: number, floor: number): boolean {
  // "warned Beijing against helping Moscow"
  if (first > floor && isWord(tokens, first - 1, "against")) return true;
  const furthest = Math.max(floor, first - REACH);
  for (let at = first - 1; at >= furthest; at--) {
    const classes = wordClass(tokens, at);
    if ((classes & WordClass.Negator) !== 0) return !notOnly.has(tokens, at + 1);
    if (scopes.get(tokens, at) === "withdrawing") return true;
    if (endsScope(tokens, at, classes) || opensOwnPhrase(tokens, at)) return false;
  }
  return false;
}

/** How far before "to" the "it is" stands that judges it, in tokens. */
const JUDGEMENT_REACH = 9;

/** What "it is ... to" says of a deed: it is left open, or ruled out. */
export type Prospect = "none" | "open" | "ruled out";

/**
 * Whether what stands at token `first` is only thought of: "It is not necessary for Minsk to
 * help" tells of no help, "It is a mistake to abandon Kyiv" of no abandoning yet.
 */
export function prospectOf(tokens: Tokens, first: number, floor: number): Prospect {
  if (first - 1 <= floor || !isWord(tokens, first - 1, "to")) return "none";
  for (let at = first - 2; at >= Math.max(floor, first - JUDGEMENT_REACH); at--) {
    const classes = wordClass(tokens, at);
    if (endsScope(tokens, at, classes)) return "none";
    if ((classes & WordClass.Auxiliary) === 0) continue;
    if (!saysIt(tokens, at, floor)) {
      if (isPossessive(tokens, at)) continue;
      return "none";
    }
    const negated = (wordClass(tokens, at + 1) & WordClass.Negator) !== 0 ||
      (wordClass(tokens, at - 1) & WordClass.Negator) !== 0;
    return negated ? "ruled out" : "open";
  }
  return "none";
}

const it = wordSet("it");

/** "it is", "it would not be". */
function saysIt(tokens: Tokens, auxiliary: number, floor: number): boolean {
  for (let at = auxiliary - 1; at >= Math.max(floor, auxiliary - 3); at--) {
    if (it.has(tokens, at)) return true;
    const within = WordClass.Auxiliary | WordClass.Negator | WordClass.Adverb;
    if ((wordClass(tokens, at) & within) === 0) return false;
  }
  return false;
}

/** "is no friend in its confrontation with": what it has is not what it is not. */
function opensOwnPhrase(tokens: Tokens, at: number): boolean {
  return at > 0 && isWord(tokens, at, "its") &&
    (wordClass(tokens, at - 1) & WordClass.Preposition) !== 0;
}

/** True if "could", "may" or "if" makes what stands at token `first` a possibility. */
export function isHypothetical(
  tokens: Tokens,
  first: number,
  floor: number,
  reported = false,
): boolean {
  const furthest = Math.max(floor, first - REACH);
  for (let at = first - 1; at >= furthest; at--) {
    const classes = wordClass(tokens, at);
    // "said that it would support": the future, as seen from when it was said.
    if (reported && isWord(tokens, at, "would")) continue;
    if ((classes & WordClass.Modal) !== 0 || isOpening(tokens, at)) {
      return true;
    }
    // "could be derailed by his ally" does not doubt the ally.
    if (isBy(tokens, at) || tokens.kind[at] === TokenKind.Punctuation) return false;
  }
  return false;
}

/** "the right to", "for fear of"; but not "fear that" and "right". */
function isOpening(tokens: Tokens, at: number): boolean {
  return scopes.get(tokens, at) === "opening" &&
    /^(?:to|of|for|at)$/.test(wordAt(tokens, at + 1));
}

/** True if what stands at token `first` is what somebody should do, and not what he does. */
export function isDuty(tokens: Tokens, first: number, floor: number): boolean {
  for (let at = first - 1; at >= Math.max(floor, first - REACH); at--) {
    if (scopes.get(tokens, at) === "duty") return true;
    if (endsScope(tokens, at, wordClass(tokens, at))) return false;
  }
  return false;
}

/** True if token `first` is what somebody is accused of: "accused Kyiv of provoking". */
export function isCharge(tokens: Tokens, first: number, floor: number): boolean {
  if (first <= floor) return false;
  const joins = tokens.kind[first - 1] === TokenKind.Punctuation ? first - 2 : first - 1;
  if (joins < floor || !(isWord(tokens, joins, "of") || isWord(tokens, joins, "for"))) {
    return false;
  }
  for (let at = joins - 1; at >= Math.max(floor, first - CHARGE_REACH); at--) {
    if (scopes.get(tokens, at) === "accusing") return true;
  }
  return false;
}

const hostileActs = new WordTable<true>(
  parse(hostileActsCsv, { skipFirstRow: true }).map(({ noun }) => [noun!, true]),
);

/** True for a noun such as "invasion" or "tariffs". */
export function isHostileAct(tokens: Tokens, at: number): boolean {
  return hostileActs.has(tokens, at);
}

const aiming = new WordTable<true>(
  ["against", "on", "upon", "at"].map((word) => [word, true]),
);

/**
 * True if token `target` is whom a hostile act named after token `from` is aimed at, as in
 * "condemned the sanctions against Russia": who is against the act is not against its target.
 */
export function isAimedAt(tokens: Tokens, from: number, target: number): boolean {
  const article = (wordClass(tokens, target - 1) & WordClass.Determiner) !== 0;
  const at = article ? target - 2 : target - 1;
  if (at <= from) return false;
  const said = isWord(tokens, at, "of") && scopes.get(tokens, at - 1) === "censuring";
  return said || (aiming.has(tokens, at) && hostileActs.has(tokens, at - 1));
}

function isBy(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at, "by");
}

function isWord(tokens: Tokens, at: number, word: string): boolean {
  return tokens.end[at]! - tokens.start[at]! === word.length &&
    tokens.text.startsWith(word, tokens.start[at]);
}

/** True if the sentence that ends before token `last` ends with a question mark. */
export function isQuestion(tokens: Tokens, last: number): boolean {
  for (let at = last - 1; at >= Math.max(0, last - 3); at--) {
    if (tokens.text[tokens.start[at]!] === "?") return true;
  }
  return false;
}

/** True if what stands at token `first` is left open: "doubts whether", "is it true that". */
export function isDoubted(tokens: Tokens, first: number, floor: number): boolean {
  return standsIn(tokens, first, floor, "doubting");
}

/** True if what stands at token `first` is said not to be so: "rejected the idea that". */
export function isDisclaimed(tokens: Tokens, first: number, floor: number): boolean {
  return standsIn(tokens, first, floor, "disclaiming") ||
    standsIn(tokens, first, floor, null);
}

/** True if a word of a scope, or with null "no evidence", stands before in the clause. */
function standsIn(
  tokens: Tokens,
  first: number,
  floor: number,
  scope: Scope | null,
): boolean {
  for (let at = first - 1; at >= Math.max(floor, first - DOUBT_REACH); at--) {
    if (scope === null) {
      const none = (wordClass(tokens, at) & WordClass.Negator) !== 0;
      if (
        none &&
        /^(?:evidence|truth|sign|question|reason|basis)$/.test(wordAt(tokens, at + 1))
      ) {
        return true;
      }
    } else if (scopes.get(tokens, at) === scope) return !isNegatedAt(tokens, at, floor);
    if (isMarkOf(tokens, at, ",;:–—")) {
      return false;
    }
  }
  return false;
}

/** "no doubt", "did not deny": what is not doubted stands. */
function isNegatedAt(tokens: Tokens, at: number, floor: number): boolean {
  for (let back = at - 1; back >= Math.max(floor, at - 2); back--) {
    if ((wordClass(tokens, back) & WordClass.Negator) !== 0) return true;
  }
  return false;
}

function wordAt(tokens: Tokens, at: number): string {
  return at < tokens.count ? tokens.text.slice(tokens.start[at], tokens.end[at]) : "";
}

function endsScope(tokens: Tokens, at: number, classes: number): boolean {
  if (tokens.kind[at] === TokenKind.Punctuation) {
    return isMarkOf(tokens, at, ",;:.–—");
  }
  return (classes & (WordClass.Conjunction | WordClass.Subordinator)) !== 0;
}
