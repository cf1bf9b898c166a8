import type { AnalyzedArticle, Codebook } from "../../model.ts";
import { type ActorSelection, stancesAmong } from "../actor-selection.ts";
import { datingsOf, sentenceAt } from "./instance-dates.ts";
import type { Observation, ObservedSubject, Observing } from "./observations.ts";

/**
 * The stances of all articles by holder and target. A sentence counts once for a pair, with
 * the mean of its scores; stances within one state are left out where leaders count as their
 * states.
 */
export function observeStances(
  articles: readonly AnalyzedArticle[],
  codebook: Codebook,
  { dating, byState, actors }: Observing & { readonly actors?: ActorSelection },
): ObservedSubject[] {
  const isAmong = stancesAmong(actors, codebook);
  const states = new Map(codebook.actors.map(({ id, state }) => [id, state ?? id]));
  const actorOf = (id: string) => (byState ? states.get(id) ?? id : id);
  const found = new Map<string, ObservedSubject & { observations: Observation[] }>();
  const undated = new Map<string, number>();
  for (const article of articles) {
    const daysOf = datingsOf(article, dating);
    const said = Map.groupBy(
      [...article.stances.entries()].filter(([, stance]) => isAmong(stance)).map((
        [index, stance],
      ) => ({
        index,
        score: stance.score,
        holder: actorOf(stance.holder),
        target: actorOf(stance.target),
        span: stance,
        sentence: sentenceAt(article, stance),
      })),
      ({ holder, target, sentence }) => `${holder} ${target} ${sentence.start}`,
    );
    for (const alike of said.values()) {
      const strongest = alike.reduce((a, b) =>
        Math.abs(b.score) > Math.abs(a.score) ? b : a
      );
      const { holder, target, sentence, index } = strongest;
      if (holder === target) continue;
      const key = `${holder} ${target}`;
      const days = daysOf(strongest.span);
      if (days === null) undated.set(key, (undated.get(key) ?? 0) + 1);
      const pair = found.get(key) ??
        { subject: holder, target, observations: [], undated: 0 };
      found.set(key, pair);
      if (days === null) continue;
      pair.observations.push({
        article: article.article.id,
        index,
        sentence,
        value: alike.reduce((sum, { score }) => sum + score, 0) / alike.length,
        weight: 1,
        dating: days,
      });
    }
  }
  return [...found].map(([key, pair]) => ({ ...pair, undated: undated.get(key) ?? 0 }));
}
