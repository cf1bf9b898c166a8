import type { StanceLabel } from "../../model.ts";
import { formatDay } from "../day-format.ts";
import { formatCount } from "../number-format.ts";
import { allOf, countWord } from "../wording.ts";
import { articleCount, type StancePair } from "./stance-pairs.ts";
import { type StanceMark, stanceMarks, type StancePeriod } from "./stance-marks.ts";

/** The description tells so many marks of a pair. */
const MOST_TOLD = 12;
const LABELS: readonly StanceLabel[] = ["for", "against", "neutral"];

/** Explains the marks that are there. */
export function keyOf(pairs: readonly StancePair[], period: StancePeriod): string {
  const marks = pairs.flatMap(({ points }) => stanceMarks(points, period));
  const isCounted = marks.some(({ points }) => points.length > 1);
  return `Sentences of a ${period} that are ${labelsOf(marks)} ` +
    `share a mark${isCounted ? "; the number is how many" : ""}. ` +
    "Its height is their mean score, from −1 to +1.";
}

function labelsOf(marks: readonly StanceMark[]): string {
  const present = new Set(marks.map(({ label }) => label));
  const words = LABELS
    .filter((label) => present.has(label))
    .map((label) => (label === "neutral" ? "neither" : label));
  const others = words.slice(0, -1).join(", ");
  return others === "" ? words.join() : `${others} or ${words.at(-1)}`;
}

/** What the sentences of a pair come to. */
export function titleOf(pair: StancePair): string {
  const { holderName, targetName, points } = pair;
  const against = points.filter(({ stance }) => stance.label === "against").length;
  const support = points.filter(({ stance }) => stance.label === "for").length;
  const told = articleCount(pair);
  const sources = pair.independent === told
    ? ""
    : ` from ${
      pair.independent === 1 ? "one source" : `${countWord(pair.independent)} sources`
    }`;
  const where = `in ${countWord(told)} ${told === 1 ? "article" : "articles"}${sources}`;
  return `${holderName} on ${targetName}: ` +
    (points.length === 1
      ? `the one sentence is ${points[0]?.stance.label}`
      : balanceWords(against, support, points.length, where));
}

/** How many sentences are on the side that most are on. */
function balanceWords(
  against: number,
  support: number,
  total: number,
  where: string,
): string {
  const sentences = `${countWord(total)} sentences ${where}`;
  if (against === 0 && support === 0) return `none of ${sentences} takes a side`;
  if (against === total || support === total) {
    return `${allOf(total, "sentence")} ${where} are ${support === 0 ? "against" : "for"}`;
  }
  const [count, side] = against > support ? [against, "against"] : [support, "for"];
  const verb = count === 1 ? "is" : "are";
  return `${countWord(count)} of ${sentences} ${verb} ` +
    (against === support ? `for and as many ${verb} against` : side);
}

/** A score with its sign, to two digits. */
export function signed(score: number): string {
  return `${score < 0 ? "−" : score > 0 ? "+" : ""}${Math.abs(score).toFixed(2)}`;
}

/** The marks of a pair in words. */
export function describePair(pair: StancePair, period: StancePeriod): string {
  const { holderName, targetName, points } = pair;
  const marks = stanceMarks(points, period);
  const told = marks.slice(0, MOST_TOLD).map(({ day, label, score, points }) =>
    `${formatDay(day)} ${formatCount(points.length)} ${label} (${signed(score)})`
  );
  const left = marks.length - told.length;
  const more = left === 0 ? "" : ` and ${formatCount(left)} more`;
  return `${holderName} toward ${targetName}: ${told.join(", ")}${more}.`;
}
