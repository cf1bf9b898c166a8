import { periodRange, toEdtf } from "../calendar.ts";
import type { AnalyzedArticle, Claim, Figure, SharedStory } from "../model.ts";
import { countIndependent } from "./stories.ts";

/**
 * What articles claim of the measures of the codebook, each claim once: how many articles
 * make it, and how many of these are independent of each other.
 *
 * @returns Claims in the order in which articles first make them.
 */
export function gatherClaims(
  articles: readonly AnalyzedArticle[],
  stories: readonly SharedStory[],
): Claim[] {
  const claims = new Map<string, Omit<Claim, "independent">>();
  for (const { article, figures } of articles) {
    for (const [index, figure] of figures.entries()) {
      const key = keyOf(figure);
      if (key === null) continue;
      const place = { article: article.id, figure: index };
      const claim = claims.get(key);
      if (claim !== undefined) {
        claims.set(key, { ...claim, figures: [...claim.figures, place] });
        continue;
      }
      const { measure, period, value, low, high, unit, per } = figure;
      claims.set(key, {
        measure: measure!,
        period: period!,
        value,
        low,
        high,
        unit,
        per,
        figures: [place],
      });
    }
  }
  return [...claims.values()].map((claim) => ({
    ...claim,
    independent: countIndependent(claim.figures.map(({ article }) => article), stories),
  }));
}

/** The same for figures that claim the same; null for what is no claim. */
function keyOf(figure: Figure): string | null {
  const { measure, period, value, low, high, unit, per, trend } = figure;
  if (measure === null || period === null) return null;
  const days = periodRange(period);
  const when = days === null ? period : toEdtf(days);
  return [measure, when, value, low, high, unit, per, trend].join(" ");
}
