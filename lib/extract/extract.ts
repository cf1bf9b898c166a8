import type {
  Article,
  Codebook,
  Extraction,
  FigureMention,
  Span,
  TimeMention,
} from "../model.ts";
import { findActors } from "./actors.ts";
import { findAttributions } from "./attributions.ts";
import { prepareCodebook } from "./codebook-tables.ts";
import { type Document, openDocument } from "./document.ts";
import { findFiguresApart } from "./figures.ts";
import { findNarratives } from "./narratives.ts";
import { findQuotes } from "./quotes.ts";
import { findStances } from "./stances.ts";
import { findTimes } from "./times.ts";

/**
 * Finds everything that one article's text says, looking at nothing but the article and the
 * codebook: no clock, no files, no other article. Times stay unresolved and figures carry no
 * period yet; `relate` resolves them.
 *
 * @param article The article; nothing is taken from its lead-in and boilerplate zones.
 * @param codebook Who and what to look for.
 * @returns All mentions, each kind in text order, with offsets into `article.text`.
 */
export function extract(article: Article, codebook: Codebook): Extraction {
  // Words of the codebook must be known before the text is looked up in the vocabulary.
  prepareCodebook(codebook);
  const document = openDocument(article);
  // Times come first: a year or a day of the month is no figure.
  const times = findTimes(document);
  const { figures, incidental } = findFiguresApart(document, times);
  // Voices build on one another: who is named, who is quoted, who is said to say so.
  const actors = findActors(document, codebook);
  const quotes = findQuotes(document, actors);
  const attributions = findAttributions(document, actors, quotes);
  const voices = { actors, quotes, attributions };
  return {
    article,
    sentences: sentenceSpans(document),
    times: withoutRates(times, figures),
    figures,
    incidental,
    actors,
    quotes,
    attributions,
    stances: findStances(document, voices, codebook),
    narratives: findNarratives(document, voices, codebook),
  };
}

function sentenceSpans({ sentences, tokens }: Document): Span[] {
  return sentences.map(({ first, last }) => ({
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
  }));
}

/** Drops the "a day" of "2 million barrels a day": it is the figure's rate and no time. */
function withoutRates(
  times: readonly TimeMention[],
  figures: readonly FigureMention[],
): TimeMention[] {
  let next = 0;
  return times.filter((time) => {
    while (next < figures.length && figures[next]!.end <= time.start) next++;
    const figure = figures[next];
    const inside = figure !== undefined && figure.per !== null &&
      figure.start < time.start && time.end <= figure.end;
    return !inside;
  });
}
