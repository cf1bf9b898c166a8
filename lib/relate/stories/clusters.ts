import type { Extraction, SharedStory } from "../../model.ts";
import { DisjointSets } from "../disjoint-sets.ts";

/** A piece of evidence that two articles, given by their indexes, retell one source. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly evidence: SharedStory["evidence"][number];
}

/** A story of up to so many articles keeps all of its evidence. */
const FEW = 10;
/** Of a larger one, each pair of articles that joins it keeps so many pieces. */
const PER_PAIR = 3;

/**
 * Joins matched articles into stories: those that a chain of evidence connects. Of a story
 * of many articles only the evidence is kept that spans it, so that it grows with the
 * articles and not with their pairs; `matches` says how much there was.
 *
 * @param matches The most telling kind of evidence first.
 */
export function clusterStories(
  extractions: readonly Extraction[],
  matches: readonly Match[],
): SharedStory[] {
  const sets = new DisjointSets(extractions.length);
  const spanning = new Set<string>();
  for (const { a, b } of matches) if (sets.join(a, b)) spanning.add(pairKey(a, b));
  const stories = new Map<number, { articles: string[]; matches: Match[] }>();
  const joined = new Set(matches.flatMap(({ a, b }) => [a, b]));
  for (const index of [...joined].sort((a, b) => a - b)) {
    const { id } = extractions[index]!.article;
    const story = stories.get(sets.root(index));
    if (story === undefined) {
      stories.set(sets.root(index), { articles: [id], matches: [] });
    } else story.articles.push(id);
  }
  for (const match of matches) stories.get(sets.root(match.a))!.matches.push(match);
  return [...stories.values()].map(({ articles, matches }, index) => ({
    id: `story-${index + 1}`,
    articles,
    evidence: (articles.length <= FEW ? matches : spanningMatches(matches, spanning))
      .map(({ evidence }) => evidence),
    matches: matches.length,
  }));
}

function spanningMatches(
  matches: readonly Match[],
  spanning: ReadonlySet<string>,
): Match[] {
  const kept = new Map<string, number>();
  return matches.filter(({ a, b }) => {
    const key = pairKey(a, b);
    const count = kept.get(key) ?? 0;
    if (!spanning.has(key) || count === PER_PAIR) return false;
    kept.set(key, count + 1);
    return true;
  });
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
