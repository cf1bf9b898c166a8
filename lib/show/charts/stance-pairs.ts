import type { Analysis, AnalyzedArticle, Codebook, Stance } from "../../model.ts";
import { type ActorSelection, stancesAmong } from "../../relate/actor-selection.ts";
import { countIndependent } from "../../relate/stories.ts";

/** A stance with where it was expressed. */
export interface StancePoint {
  readonly article: AnalyzedArticle;
  /** Index into the article's stances. */
  readonly index: number;
  readonly stance: Stance;
  /** Most likely day of publication, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Who stands how toward whom, over time. */
export interface StancePair {
  readonly holder: string;
  readonly target: string;
  /** Names as the codebook has them. */
  readonly holderName: string;
  readonly targetName: string;
  /** In order of their days. */
  readonly points: readonly StancePoint[];
  /** How many independent sources speak of it: articles that retell one story are one. */
  readonly independent: number;
}

/**
 * The stances of dated articles among `actors`, by holder and target; pairs that most
 * articles speak of come first, then those with most sentences.
 */
export function stancePairs(
  { articles, stories }: Analysis,
  codebook: Codebook,
  actors?: ActorSelection,
): StancePair[] {
  const isAmong = stancesAmong(actors, codebook);
  const names = new Map(codebook.actors.map(({ id, name }) => [id, name]));
  const pairs = new Map<
    string,
    Omit<StancePair, "independent"> & { points: StancePoint[] }
  >();
  for (const article of articles) {
    const day = article.published.best;
    if (day === null) continue;
    article.stances.forEach((stance, index) => {
      if (!isAmong(stance)) return;
      const { holder, target } = stance;
      const key = `${holder} ${target}`;
      const pair = pairs.get(key) ?? {
        holder,
        target,
        holderName: names.get(holder) ?? holder,
        targetName: names.get(target) ?? target,
        points: [],
      };
      pair.points.push({ article, index, stance, day });
      pairs.set(key, pair);
    });
  }
  for (const { points } of pairs.values()) {
    points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index));
  }
  return [...pairs.values()].map((pair): StancePair => ({
    ...pair,
    independent: countIndependent(
      pair.points.map(({ article }) => article.article.id),
      stories,
    ),
  })).sort((a, b) =>
    articleCount(b) - articleCount(a) || b.points.length - a.points.length ||
    (`${a.holder} ${a.target}` < `${b.holder} ${b.target}` ? -1 : 1)
  );
}

/** How many articles speak of a pair. */
export function articleCount({ points }: Pick<StancePair, "points">): number {
  return new Set(points.map(({ article }) => article.article.id)).size;
}

/** The sentence of a pair whose score is furthest from 0, the earliest of equals. */
export function strongestOf({ points }: StancePair): StancePoint {
  return points.reduce((a, b) =>
    Math.abs(b.stance.score) > Math.abs(a.stance.score) ? b : a
  );
}
