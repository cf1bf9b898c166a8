import { isoDay } from "../../calendar.ts";
import type { ShiftChange, ShiftVerdict } from "../../model.ts";
import { type ChangePoint, changePoint, type SourceMean } from "./change-point.ts";
import { seededRandom } from "./random.ts";
import { LEAST_FOR_CHANGE, plannedSpread, sourcesNeeded, SURE } from "./sources-needed.ts";

/**
 * Whether a series changes its level, and when; or that there are too few sources to tell,
 * and how many would do. After a change each side is searched in the same way (binary
 * segmentation: L. Vostrikova, "Detecting disorder in multidimensional random processes",
 * 1981), as long as ten values lie on it for certain.
 *
 * @param values What the sources say; more than one of a source that speaks of many dates.
 */
export function verdictOf(
  values: readonly SourceMean[],
  { sources, detectable, seed }: {
    /** How many independent sources there are. */
    readonly sources: number;
    /** Size of the change that the series should be able to show. */
    readonly detectable: number;
    readonly seed: number;
  },
): ShiftVerdict {
  const single = sources < LEAST_FOR_CHANGE
    ? null
    : changePoint(values, seededRandom(seed));
  const changes = single === null ? [] : changesOf(values, single, seed);
  const needed = sourcesNeeded(plannedSpread(values), detectable);
  const isEnough = single !== null && needed !== null && sources >= needed;
  return {
    outcome: changes.length > 0 ? "change" : isEnough ? "no-change" : "too-few",
    probability: single?.probability ?? null,
    changes,
    sources,
    needed,
    detectable,
  };
}

function changesOf(
  values: readonly SourceMean[],
  found: ChangePoint,
  seed: number,
): ShiftChange[] {
  if (found.probability < SURE) return [];
  // What may lie on either side would be counted twice.
  const isBefore = ({ dating }: SourceMean) =>
    dating.ranges.every(({ last }) => last < found.day);
  const isAfter = ({ dating }: SourceMean) =>
    dating.ranges.every(({ first }) => first >= found.day);
  const search = (side: readonly SourceMean[]) => {
    if (side.length < LEAST_FOR_CHANGE) return [];
    const more = changePoint(side, seededRandom(seed));
    return more === null ? [] : changesOf(side, more, seed);
  };
  return [
    ...search(values.filter(isBefore)),
    {
      day: isoDay(found.day),
      earliest: isoDay(found.earliest),
      latest: isoDay(found.latest),
      probability: found.probability,
      before: found.before,
      after: found.after,
    },
    ...search(values.filter(isAfter)),
  ];
}
