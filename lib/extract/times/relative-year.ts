import type { TimeAnchor, TimeMeaning } from "../../model.ts";
import { WordTable } from "../phrases.ts";
import { get, has, isMark, type Scope } from "./rule.ts";
import { wordSet } from "./words.ts";

interface RelativeYear {
  readonly end: number;
  readonly anchor: TimeAnchor;
  readonly meaning: TimeMeaning;
}

const ofs = wordSet("of in");
const thes = wordSet("the");
const years = wordSet("year");
const selectors = new WordTable<{ count: number; anchor: TimeAnchor }>([
  ["last", { count: -1, anchor: "publication" }],
  ["this", { count: 0, anchor: "publication" }],
  ["next", { count: 1, anchor: "publication" }],
  ["that", { count: 0, anchor: "preceding" }],
  ["same", { count: 0, anchor: "preceding" }],
  ["following", { count: 1, anchor: "preceding" }],
  ["previous", { count: -1, anchor: "preceding" }],
]);

/** Reads the year after a month or a quarter: "last year", "of this year", "of that year". */
export function readRelativeYear(scope: Scope, index: number): RelativeYear | null {
  let at = index + Number(isMark(scope, index, ","));
  if (has(scope, at, ofs)) at++;
  if (has(scope, at, thes)) at++;
  const selector = get(scope, at, selectors);
  if (selector === undefined || !has(scope, at + 1, years)) return null;
  return {
    end: at + 2,
    anchor: selector.anchor,
    meaning: { form: "shift", unit: "year", count: selector.count },
  };
}
