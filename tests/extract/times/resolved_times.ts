import { openDocument } from "../../../lib/extract/document.ts";
import { findTimes } from "../../../lib/extract/times.ts";
import type {
  Article,
  Extraction,
  Published,
  ResolvedTime,
  Zone,
} from "../../../lib/model.ts";
import { resolveTimes } from "../../../lib/relate/times.ts";
import { articleFromText } from "../article_from_text.ts";

/** An article that is nothing but its text. */
export function articleOf(text: string, zones: readonly Zone[] = []): Article {
  return { ...articleFromText(text), zones };
}

export function publishedOn(best: string | null): Published {
  return {
    edtf: best ?? "",
    basis: best === null ? "unknown" : "given",
    best,
    earliest: best,
    latest: best,
    evidence: [],
    implied: null,
    conflict: false,
  };
}

/** The times of an article published on a day. */
export function resolvedTimes(article: Article, best: string | null): ResolvedTime[] {
  const extraction: Extraction = {
    article,
    sentences: [],
    times: findTimes(openDocument(article)),
    figures: [],
    actors: [],
    quotes: [],
    attributions: [],
    stances: [],
    narratives: [],
  };
  return resolveTimes(extraction, publishedOn(best));
}

/** Wednesday, in the second ISO week of 2023. */
export const WEDNESDAY = "2023-01-11";

/** Each time as `text = value`, with the modifier after the value if there is one. */
export function told(text: string, best: string | null = WEDNESDAY): string[] {
  return resolvedTimes(articleOf(text), best).map((time) =>
    `${time.text} = ${time.value}${time.mod === undefined ? "" : ` ${time.mod}`}`
  );
}
