import type { ShiftDating } from "../../model.ts";
import type { SourceMean } from "./change-point.ts";
import { type Dating, middleOf, type Observation } from "./observations.ts";

/**
 * What each independent source says: the mean of its sentences, for each date that they
 * speak of or, by publication, at the date of its first article. A source counts the more,
 * the more sentences it has, but less than in proportion where the sentences of a source
 * resemble each other: by n / (1 + (n - 1) r), with r their intraclass correlation (the
 * design effect of L. Kish, "Survey Sampling", 1965, section 5.4).
 */
export function sourceMeans(
  sources: readonly (readonly Observation[])[],
  by: ShiftDating,
): SourceMean[] {
  const groups = sources.flatMap((source) =>
    by === "spoken"
      ? [...Map.groupBy(source, ({ dating }) => dating).values()]
      : [source.toSorted((a, b) => middleOf(a.dating) - middleOf(b.dating))]
  ).map((observations) => summaryOf(observations[0]!.dating, observations));
  const correlation = intraclassCorrelation(groups);
  return groups.map(({ dating, weight, mean }) => ({
    dating,
    value: mean,
    weight: weight / (1 + Math.max(0, weight - 1) * correlation),
  }));
}

interface Summary {
  readonly dating: Dating;
  readonly weight: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly within: number;
}

function summaryOf(dating: Dating, observations: readonly Observation[]): Summary {
  let weight = 0;
  let sum = 0;
  for (const observation of observations) {
    weight += observation.weight;
    sum += observation.weight * observation.value;
  }
  const mean = sum / weight;
  const within = observations.reduce(
    (total, { weight, value }) => total + weight * (value - mean) ** 2,
    0,
  );
  return { dating, weight, mean, within };
}

/**
 * The intraclass correlation from an analysis of variance, from 0 to 1; 1 if no group has
 * two members (A. Donner, "A review of inference procedures for the intraclass correlation
 * coefficient", International Statistical Review 54, 1986).
 */
function intraclassCorrelation(groups: readonly Summary[]): number {
  const count = groups.length;
  const weight = groups.reduce((sum, group) => sum + group.weight, 0);
  const mean = groups.reduce((sum, group) => sum + group.weight * group.mean, 0) / weight;
  if (count < 2 || weight - count < 1) return 1;
  const between = groups.reduce(
    (sum, group) => sum + group.weight * (group.mean - mean) ** 2,
    0,
  ) / (count - 1);
  const within = groups.reduce((sum, group) => sum + group.within, 0) / (weight - count);
  const squares = groups.reduce((sum, group) => sum + group.weight ** 2, 0);
  const size = (weight - squares / weight) / (count - 1);
  const total = between + (size - 1) * within;
  return total > 0 ? Math.min(1, Math.max(0, (between - within) / total)) : 1;
}
