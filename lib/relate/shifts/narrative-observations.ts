import type { AnalyzedArticle } from "../../model.ts";
import { datingsOf, sentenceAt } from "./instance-dates.ts";
import type { Observation, ObservedSubject, Observing } from "./observations.ts";

/** A sentence that tells or denies narratives. */
interface TellingSentence extends Omit<Observation, "index" | "value"> {
  /** For each narrative that is told in it, the index of the instance. */
  readonly told: ReadonlyMap<string, number>;
}

/**
 * For each narrative that is told, all sentences that tell, deny or question any narrative,
 * with 1 for those that tell it and 0 for the others: their mean is its share.
 */
export function observeNarratives(
  articles: readonly AnalyzedArticle[],
  { dating }: Pick<Observing, "dating">,
): ObservedSubject[] {
  const sentences: TellingSentence[] = [];
  const undated = new Map<string, number>();
  const names = new Set<string>();
  for (const article of articles) {
    const daysOf = datingsOf(article, dating);
    const bySentence = Map.groupBy(
      article.narratives.map((instance, index) => ({
        instance,
        index,
        sentence: sentenceAt(article, instance),
      })),
      ({ sentence }) => sentence.start,
    );
    for (const alike of bySentence.values()) {
      const told = new Map<string, number>();
      for (const { instance, index } of alike) {
        if (instance.denied || (instance.manner ?? "told") !== "told") continue;
        names.add(instance.narrative);
        if (!told.has(instance.narrative)) told.set(instance.narrative, index);
      }
      const { instance, sentence } = alike[0]!;
      const days = daysOf(instance);
      if (days === null) {
        for (const name of told.keys()) undated.set(name, (undated.get(name) ?? 0) + 1);
      } else {
        sentences.push({
          article: article.article.id,
          sentence,
          weight: 1,
          dating: days,
          told,
        });
      }
    }
  }
  return [...names].map((subject) => ({
    subject,
    target: null,
    undated: undated.get(subject) ?? 0,
    observations: sentences.map(({ told, ...sentence }): Observation => ({
      ...sentence,
      index: told.get(subject) ?? -1,
      value: told.has(subject) ? 1 : 0,
    })),
  }));
}
