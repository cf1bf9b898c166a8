import type {
  Analysis,
  AnalyzedArticle,
  Codebook,
  Extraction,
  Problem,
  Published,
  Reference,
} from "../model.ts";
import { checkFigures } from "./checks.ts";
import { datePublication } from "./dating.ts";
import { mentionEvents } from "./event-mentions.ts";
import { relateFigures } from "./figures.ts";
import { shareStories } from "./stories.ts";
import { storyClues } from "./story-dating.ts";
import { resolveTimes } from "./times.ts";

/**
 * Relates what was extracted from the articles of a corpus to each other and to the
 * reference data: publication dates, times, periods, events, shared stories and checks. A
 * pure function: the same input gives the same analysis, and no article is left out.
 *
 * @param problems What could not be read, to be passed on.
 */
export function relate(
  extractions: readonly Extraction[],
  codebook: Codebook,
  reference: Reference,
  problems: readonly Problem[] = [],
): Analysis {
  // Each article is dated by its own text first: a report retold by two of them can then
  // date one by the other, before any time is resolved against a date.
  const alone = extractions.map((extraction) =>
    datePublication(extraction, reference, codebook)
  );
  const stories = shareStories(extractions, { codebook, published: alone });
  const others = storyClues(extractions, alone, stories);
  const articles = extractions.map((extraction, index) => {
    const clues = others[index]!;
    const published = clues.length === 0
      ? alone[index]!
      : datePublication(extraction, reference, codebook, clues);
    return relateDated(extraction, published, codebook, reference);
  });
  return {
    articles,
    stories,
    checks: checkFigures(articles, reference, codebook),
    problems,
  };
}

/** Relates one article by itself, as when articles pass in a stream. */
export function relateOne(
  extraction: Extraction,
  codebook: Codebook,
  reference: Reference,
): AnalyzedArticle {
  const published = datePublication(extraction, reference, codebook);
  return relateDated(extraction, published, codebook, reference);
}

/** Resolves what depends on the date: times, then figures and events, which need times. */
function relateDated(
  extraction: Extraction,
  published: Published,
  codebook: Codebook,
  reference: Reference,
): AnalyzedArticle {
  const times = resolveTimes(extraction, published);
  return {
    article: extraction.article,
    published,
    sentences: extraction.sentences,
    times,
    figures: relateFigures(extraction, times, codebook),
    incidental: extraction.incidental ?? [],
    actors: extraction.actors,
    quotes: extraction.quotes,
    attributions: extraction.attributions,
    stances: extraction.stances,
    narratives: extraction.narratives,
    events: mentionEvents(extraction, reference, times, published),
  };
}
