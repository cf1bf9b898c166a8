import type { Article } from "../../lib/model.ts";

/** An article that is nothing but its text, all of it body. */
export function articleFromText(text: string, published: string | null = null): Article {
  return {
    id: "test",
    file: null,
    sha256: null,
    title: null,
    byline: null,
    outlet: null,
    url: null,
    language: "en",
    published,
    statedDates: published === null ? [] : [
      { edtf: published, source: "field", text: published, span: null, alternatives: [] },
    ],
    text,
    zones: [],
  };
}
