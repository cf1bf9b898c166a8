import wordClassesCsv from "../../../data/language/word-classes.csv" with { type: "text" };
import { parse } from "@std/csv";
import { DatelineError } from "../../errors.ts";
import { WordTable } from "../phrases.ts";

const classes = new Map(
  parse(wordClassesCsv, { skipFirstRow: true }).map((row) => [row.class!, row.words!]),
);

/**
 * The closed word class of this name in `data/language/word-classes.csv`.
 *
 * @param lead Who wants to see its words in a text, as bits of {@link Lead}.
 * @throws {DatelineError} If the file has no such class.
 */
export function wordClass(name: string, lead = 0): WordTable<true> {
  const words = classes.get(name);
  if (words === undefined) {
    throw new DatelineError(
      `Cannot find the word class "${name}" in data/language/word-classes.csv: ` +
        `it has ${[...classes.keys()].join(", ")}`,
    );
  }
  return new WordTable(words.split(" ").map((word) => [word, true] as const), lead);
}
