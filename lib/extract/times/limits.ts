import type { TimeModifier } from "../../model.ts";
import { PhraseTable } from "../phrases.ts";
import { has, type Scope, type TimeRule } from "./rule.ts";
import { wordSet } from "./words.ts";

const thes = wordSet("the");

/** Words that limit a count: "about", "at least", "more than". */
const limits = new PhraseTable<TimeModifier>([
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["roughly", "APPROX"],
  ["approximately", "APPROX"],
  ["some", "APPROX"],
  ["nearly", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["less than", "LESS_THAN"],
  ["fewer than", "LESS_THAN"],
  ["under", "LESS_THAN"],
  ["more than", "MORE_THAN"],
  ["over", "MORE_THAN"],
  ["well over", "MORE_THAN"],
  ["at least", "EQUAL_OR_MORE"],
  ["no less than", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"],
  ["no more than", "EQUAL_OR_LESS"],
]);

const overs = wordSet("over under");
const rounds = wordSet("about around roughly approximately");

/** Limited durations and shifts: "nearly two months", "more than a year ago". */
export const limitRule: TimeRule = {
  name: "limit",
  starts:
    "about around roughly approximately some nearly almost less fewer under more over well at no up"
      .split(" "),
  read(scope, index) {
    const limit = limits.match(scope.tokens, index, scope.last);
    if (limit === null) return null;
    const at = index + limit.length;
    const whole = scope.read(at);
    if (whole === null) return null;
    if (has(scope, at, thes) && has(scope, index, overs)) return null;
    const counted = whole.type === "DURATION" ||
      (whole.meaning.form === "shift" && !isSelected(scope, at));
    const clock = whole.type === "TIME" && has(scope, index, rounds);
    return counted || clock ? { ...whole, mod: limit.value, article: false } : null;
  },
};

const selectors = wordSet(
  "last next this that the current same previous following yesterday today tomorrow",
);

function isSelected(scope: Scope, index: number): boolean {
  return has(scope, index, selectors);
}
