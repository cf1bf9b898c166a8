import type { SharedStory, Span } from "../../model.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import type { Observation } from "./observations.ts";

/**
 * Counts once what articles of a shared story have in common: sentences that hold the same
 * quote, sentence or report share a weight of 1.
 */
export function shareWeights(
  observations: readonly Observation[],
  stories: readonly SharedStory[],
): Observation[] {
  const byArticle = new Map<string, number[]>();
  observations.forEach(({ article }, index) => {
    const known = byArticle.get(article);
    if (known === undefined) byArticle.set(article, [index]);
    else known.push(index);
  });
  const groups = new DisjointSets(observations.length);
  for (const { evidence } of stories) {
    for (const { a, b } of evidence) {
      const inA = holding(observations, byArticle.get(a.article), a);
      const inB = holding(observations, byArticle.get(b.article), b);
      for (const one of inA) for (const other of inB) groups.join(one, other);
    }
  }
  const sizes = new Map<number, number>();
  observations.forEach((_, index) => {
    const root = groups.root(index);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  });
  return observations.map((observation, index) => {
    const size = sizes.get(groups.root(index))!;
    return size === 1 ? observation : { ...observation, weight: 1 / size };
  });
}

function holding(
  observations: readonly Observation[],
  indexes: readonly number[] | undefined,
  words: Span,
): number[] {
  return (indexes ?? []).filter((index) => {
    const { start, end } = observations[index]!.sentence;
    return start < words.end && end > words.start;
  });
}
