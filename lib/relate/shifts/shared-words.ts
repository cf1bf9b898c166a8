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
  for (const story of stories) {
    const { evidence } = story;
    if ((story.matches ?? 0) > evidence.length) {
      joinCopies(
        observations,
        story.articles.flatMap((id) => byArticle.get(id) ?? []),
        groups,
      );
    }
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

/**
 * A large story keeps but a part of its evidence: there, sentences of one length that say the
 * same are taken for copies of each other.
 */
function joinCopies(
  observations: readonly Observation[],
  indexes: readonly number[],
  groups: DisjointSets,
): void {
  const first = new Map<string, number>();
  for (const index of indexes) {
    const { sentence: { start, end }, value, index: instance } = observations[index]!;
    const key = `${end - start} ${value} ${instance < 0}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else groups.join(known, index);
  }
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
