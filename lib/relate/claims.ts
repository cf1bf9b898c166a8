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
  const claims = new Map<string, { claim: Stated; places: Claim["figures"][number][] }>();
  for (const { article, figures } of articles) {
    for (const [index, figure] of figures.entries()) {
      const key = keyOf(figure);
      if (key === null) continue;
      const place = { article: article.id, figure: index };
      const known = claims.get(key);
      if (known !== undefined) {
        known.places.push(place);
        continue;
      }
      const { measure, period, value, low, high, unit, per } = figure;
      const claim = { measure: measure!, period: period!, value, low, high, unit, per };
      claims.set(key, { claim, places: [place] });
    }
  }
  return [...claims.values()].map(({ claim, places }) => ({
    ...claim,
    figures: places,
    independent: countIndependent(places.map(({ article }) => article), stories),
  }));
}

/** A claim without the places where it is made. */
type Stated = Omit<Claim, "figures" | "independent">;

/** The same for figures that claim the same; null for what is no claim. */
function keyOf(figure: Figure): string | null {
  const { measure, period, value, low, high, unit, per, trend } = figure;
  if (measure === null || period === null) return null;
  const days = periodRange(period);
  const when = days === null ? period : toEdtf(days);
  return [measure, when, value, low, high, unit, per, trend].join(" ");
}
