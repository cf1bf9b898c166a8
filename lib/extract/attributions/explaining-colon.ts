import { WordClass, wordClass } from "../grammar/word-classes.ts";
import { isMarkOf, wordSet } from "../grammar/word-set.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import type { Report } from "./reports.ts";
import { isFinite } from "./verb-clause.ts";

/** The longest object of a verb of thought that is read, in tokens. */
const OBJECT_REACH = 12;
/** How far behind the colon its clause shows a verb, in tokens. */
const CLAUSE_REACH = 10;

/** These announce what is thought, and the colon says what it is. */
const announcing = wordSet(
  "thing things following this these that one two three worst scenario scenarios outcome",
);

/**
 * The colon behind the object of a verb of thought: of "Farmers fear retaliation: Beijing
 * bought a third of their pork" the clause behind it is no fear but the reason for it.
 *
 * @param start The token after the verb.
 * @returns The colon's token, or -1 where what follows it is thought as well.
 */
export function explainingColon(
  tokens: Tokens,
  sense: Report["sense"],
  start: number,
  last: number,
): number {
  if (sense !== "thought") return -1;
  const limit = Math.min(last, start + OBJECT_REACH);
  for (let at = start; at < limit; at++) {
    if (isMarkOf(tokens, at, ":")) {
      return at > start && opensClause(tokens, at, last) ? at : -1;
    }
    const clausal = WordClass.Subordinator | WordClass.Pronoun;
    const plain = tokens.kind[at] === TokenKind.Word && !announcing.has(tokens, at) &&
      ((wordClass(tokens, at) & clausal) === 0 || isDeterminer(tokens, at));
    if (!plain || isFinite(tokens, at)) return -1;
  }
  return -1;
}

function isDeterminer(tokens: Tokens, at: number): boolean {
  return (wordClass(tokens, at) & WordClass.Determiner) !== 0;
}

function opensClause(tokens: Tokens, colon: number, last: number): boolean {
  for (let at = colon + 1; at < Math.min(last, colon + CLAUSE_REACH); at++) {
    if (isFinite(tokens, at)) return true;
  }
  return false;
}
