import { periodRange } from "../../calendar.ts";
import type { RankGroup, Reference, ReferenceSeries, ReferenceValue } from "../../model.ts";
import { valueFor } from "../series.ts";

/** Which place each word claims. */
const PLACES: Readonly<Record<string, number>> = {
  "": 1,
  "second": 2,
  "third": 3,
  "fourth": 4,
  "fifth": 5,
};

/** Superlatives, with the place that they can be given: "second-largest". */
const CLAIM =
  /\b(?:(second|third|fourth|fifth)[-\s](?:\w+[-\s])?)?(?:largest|biggest|top|leading|main|number[-\s]one|no\.\s?1)((?:\s+[\w’'-]+){1,4})/gi;
/** Right before it these say that the place is not held, or one of several. */
const NO_CLAIM =
  /\b(?:not|never|former|formerly|once|previously|until|one of|among)\s+(?:\S+\s+){0,3}$/i;
const REACH = 120;

/** A claimed place: 1 for "largest". */
export interface RankClaim {
  readonly place: number;
  readonly text: string;
}

/**
 * The place that words near the figure at `position` of a sentence claim for it among the
 * members of a group, or null: "its second-largest supplier of oil". What overtakes a
 * supplier, or was one once, claims nothing.
 */
export function claimsRank(
  sentence: string,
  position: number,
  { words }: RankGroup,
): RankClaim | null {
  for (const match of sentence.matchAll(CLAIM)) {
    const [text, ordinal = "", following = ""] = match;
    if (Math.abs(match.index - position) > REACH) continue;
    if (NO_CLAIM.test(sentence.slice(0, match.index))) continue;
    const named = following.toLowerCase().split(/\s+/)
      .some((word) => words.some((name) => word === name || word === `${name}s`));
    const place = PLACES[ordinal.toLowerCase()];
    if (named && place !== undefined) return { place, text };
  }
  return null;
}

/** Where a value stands among the members of its group. */
export interface Rank {
  readonly place: number;
  /** The member that stands before it, or behind it if it is the first. */
  readonly rival: ReferenceSeries;
  readonly rivalValue: ReferenceValue;
}

/**
 * The place of a value of a series among the members of its group in the same unit, for the
 * same period; null if a member has no value for it, or if nothing is compared.
 */
export function rankOf(
  series: ReferenceSeries,
  value: ReferenceValue,
  reference: Reference,
): Rank | null {
  const days = periodRange(value.period);
  if (days === null) return null;
  const others: { series: ReferenceSeries; value: ReferenceValue }[] = [];
  for (const other of reference.series) {
    if (other.id === series.id || other.rankGroup !== series.rankGroup) continue;
    if (other.unit !== series.unit || other.per !== series.per) continue;
    const known = valueFor(other, days);
    if (known === null) return null;
    others.push({ series: other, value: known });
  }
  const before = others.filter((other) => other.value.value > value.value);
  const rival = before.length > 0
    ? before.reduce((a, b) => a.value.value < b.value.value ? a : b)
    : others.reduce<typeof others[number] | null>(
      (a, b) => a === null || b.value.value > a.value.value ? b : a,
      null,
    );
  if (rival === null) return null;
  return { place: before.length + 1, rival: rival.series, rivalValue: rival.value };
}
