/** How often a feature was counted, group by group. */
export interface FeatureCounts {
  /** By index of the group; groups without the feature may be left out. */
  readonly byGroup: ReadonlyMap<number, number>;
  readonly total: number;
}

export interface Distinction {
  /** Index of the group that the feature distinguishes most. */
  readonly group: number;
  readonly z: number;
}

/** How many counts the prior is worth, as a share of all counts. */
const PRIOR_SHARE = 0.1;

/**
 * The group that a feature distinguishes most, by the z-score of its log-odds in that group
 * against all other groups, with an informative Dirichlet prior in the proportions of the
 * whole corpus: Monroe, Colaresi and Quinn (2008), "Fightin' Words", Political Analysis
 * 16(4), equations 16 to 22. The prior draws rare features toward no difference.
 *
 * @param groupTotals Counts of all features by group.
 * @param all Counts of all features in all groups.
 *
 * @example
 * ```ts
 * import { mostDistinguished } from "./log-odds.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * const counts = { byGroup: new Map([[0, 1], [1, 9]]), total: 10 };
 * strictEqual(mostDistinguished(counts, [100, 100], 200)?.group, 1);
 * ```
 */
export function mostDistinguished(
  { byGroup, total }: FeatureCounts,
  groupTotals: readonly number[],
  all: number,
): Distinction | null {
  const priorTotal = PRIOR_SHARE * all;
  const prior = priorTotal * total / all;
  let best: Distinction | null = null;
  for (const [group, inside] of byGroup) {
    const insideAll = groupTotals[group] ?? 0;
    const outside = total - inside;
    const outsideAll = all - insideAll;
    const z = zScore(
      inside + prior,
      insideAll + priorTotal,
      outside + prior,
      outsideAll + priorTotal,
    );
    if (best === null || z > best.z) best = { group, z };
  }
  return best;
}

function zScore(
  inside: number,
  insideAll: number,
  outside: number,
  outsideAll: number,
): number {
  // A feature that is all there is distinguishes nothing.
  if (inside === insideAll && outside === outsideAll) return 0;
  const logOdds = Math.log(inside / (insideAll - inside)) -
    Math.log(outside / (outsideAll - outside));
  return logOdds / Math.sqrt(1 / inside + 1 / outside);
}
