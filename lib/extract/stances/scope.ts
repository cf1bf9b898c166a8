import { WordTable } from "../phrases.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { WordClass, wordClass } from "../grammar/word-classes.ts";

/** How far back a negation or a modal verb can stand from what it changes, in tokens. */
const REACH = 5;

/** Verbs and nouns that take back what follows: "refused to", "failure to", "lack of". */
const withdrawing = new WordTable<true>(
  ("refuse refuses refused refusing fail fails failed failing failure decline declines " +
    "declined declining stop stops stopped stopping cease ceased lack lacks lacked " +
    "unable unwilling reluctant reluctance instead")
    .split(" ").map((word) => [word, true]),
);

const notOnly = new WordTable<true>([["only", true], ["merely", true]]);

/** True if a negation or "refused to" stands before token `first`, in its clause. */
export function isWithdrawn(tokens: Tokens, first: number, floor: number): boolean {
  const furthest = Math.max(floor, first - REACH);
  for (let at = first - 1; at >= furthest; at--) {
    const classes = wordClass(tokens, at);
    if ((classes & WordClass.Negator) !== 0) return !notOnly.has(tokens, at + 1);
    if (withdrawing.has(tokens, at)) return true;
    if (endsScope(tokens, at, classes)) return false;
  }
  return false;
}

/** True if "could", "may" or "if" makes what stands at token `first` a possibility. */
export function isHypothetical(tokens: Tokens, first: number, floor: number): boolean {
  const furthest = Math.max(floor, first - REACH);
  for (let at = first - 1; at >= furthest; at--) {
    const classes = wordClass(tokens, at);
    if ((classes & WordClass.Modal) !== 0) return true;
    if (tokens.kind[at] === TokenKind.Punctuation) return false;
  }
  return false;
}

/** True if the sentence that ends before token `last` ends with a question mark. */
export function isQuestion(tokens: Tokens, last: number): boolean {
  for (let at = last - 1; at >= Math.max(0, last - 3); at--) {
    if (tokens.text[tokens.start[at]!] === "?") return true;
  }
  return false;
}

function endsScope(tokens: Tokens, at: number, classes: number): boolean {
  if (tokens.kind[at] === TokenKind.Punctuation) {
    return ",;:.–—".includes(tokens.text[tokens.start[at]!]!);
  }
  return (classes & (WordClass.Conjunction | WordClass.Subordinator)) !== 0;
}
