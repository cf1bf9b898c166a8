import nameWordsCsv from "../../../data/language/name-words.csv" with { type: "text" };
import { parse } from "@std/csv";
import { WordTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";

/** What a word in or before a name says of what is named. */
export type NameWord =
  | "title"
  | "modifier"
  | "organisation"
  | "place"
  | "event"
  | "direction"
  | "link";

const sorts = new WordTable<ReadonlySet<NameWord>>(collect());

function collect(): Map<string, ReadonlySet<NameWord>> {
  const found = new Map<string, Set<NameWord>>();
  for (const row of parse(nameWordsCsv, { skipFirstRow: true })) {
    for (const word of row.words!.split(" ")) {
      const known = found.get(word) ?? new Set();
      found.set(word, known.add(row.sort as NameWord));
    }
  }
  return found;
}

/** Whether the word of token `index` is of a sort: "Bank" is `organisation`. */
export function isNameWord(tokens: Tokens, index: number, sort: NameWord): boolean {
  return sorts.get(tokens, index)?.has(sort) ?? false;
}
