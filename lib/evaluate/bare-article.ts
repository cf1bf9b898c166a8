import type { Article } from "../model.ts";

/** An article of which nothing is stated but its text, as benchmarks give it. */
export function bareArticle(
  id: string,
  text: string,
  published: string | null = null,
): Article {
  return {
    id,
    file: null,
    sha256: null,
    title: null,
    byline: null,
    outlet: null,
    url: null,
    language: "en",
    published,
    statedDates: [],
    text,
    zones: [],
  };
}
