import { has, type Scope, type TimeRule } from "./rule.ts";
import { contextWords, firstWords, limits, wordSet } from "./words.ts";

const thes = wordSet("the");

const overs = wordSet("over under");
const rounds = wordSet("about around roughly approximately");

/** Limited durations and shifts: "nearly two months", "more than a year ago". */
export const limitRule: TimeRule = {
  name: "limit",
  starts: firstWords("limits"),
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

const selectors = contextWords("selecting-a-time");

function isSelected(scope: Scope, index: number): boolean {
  return has(scope, index, selectors);
}
