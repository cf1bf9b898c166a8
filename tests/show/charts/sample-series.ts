import type { ShiftPoint, ShiftSeries, ShiftVerdict } from "../../../lib/model.ts";

/** A verdict as a careful reader would give it. */
export function verdictOf(outcome: ShiftVerdict["outcome"]): ShiftVerdict {
  const change = {
    day: "2023-05-03",
    earliest: "2023-04-20",
    latest: "2023-05-09",
    probability: 0.97,
    before: 0.4,
    after: -0.4,
  };
  return {
    outcome,
    probability: outcome === "too-few" ? null : outcome === "change" ? 0.97 : 0.1,
    changes: outcome === "change" ? [change] : [],
    sources: outcome === "too-few" ? 4 : 60,
    needed: 45,
    detectable: 0.5,
  };
}

/** A month's point; without an interval if `width` is 0. */
export function pointOf(
  month: string,
  value: number,
  width = 0,
  more: Partial<ShiftPoint> = {},
): ShiftPoint {
  return {
    first: `${month}-01`,
    last: `${month}-28`,
    value,
    interval: width === 0 ? null : { low: value - width, high: value + width },
    sources: width === 0 ? 1 : 6,
    sentences: 8,
    evidence: [{ article: "a", index: 0 }],
    ...more,
  };
}

/** China on Russia by publication. */
export function seriesOf(
  points: readonly ShiftPoint[],
  outcome: ShiftVerdict["outcome"] = "too-few",
): ShiftSeries {
  return {
    kind: "stance",
    subject: "china",
    target: "russia",
    dating: "publication",
    byState: false,
    period: "month",
    points,
    verdict: verdictOf(outcome),
    articles: 5,
    sentences: 8,
    undated: 0,
  };
}
