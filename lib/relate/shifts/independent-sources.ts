import type { SharedStory } from "../../model.ts";
import type { Observation } from "./observations.ts";

/** Articles that retell one report appear within so many days of each other. */
const STORY_DAYS = 14;

/**
 * Puts together the observations of each independent source: of an article, or of articles
 * of one shared story that appeared within two weeks of each other. Articles that quote the
 * same words a year apart are sources of their own.
 *
 * @param days Middle of the days of publication of each article.
 */
export function independentSources(
  observations: readonly Observation[],
  stories: readonly SharedStory[],
  days: ReadonlyMap<string, number>,
): Observation[][] {
  const sourceOf = new Map<string, string>();
  for (const { articles } of stories) {
    const dated = articles.filter((id) => days.has(id))
      .sort((a, b) => days.get(a)! - days.get(b)!);
    dated.forEach((id, index) => {
      const before = dated[index - 1];
      if (before === undefined || days.get(id)! - days.get(before)! > STORY_DAYS) return;
      sourceOf.set(id, sourceOf.get(before) ?? before);
    });
  }
  const bySource = Map.groupBy(
    observations,
    ({ article }) => sourceOf.get(article) ?? article,
  );
  return [...bySource.values()];
}
