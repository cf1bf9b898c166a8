import { deepStrictEqual } from "node:assert/strict";
import { openDocument } from "../../lib/extract/document.ts";
import type { Article, Zone } from "../../lib/model.ts";

function article(text: string, zones: Zone[]): Article {
  return {
    id: "a",
    file: null,
    sha256: null,
    title: null,
    byline: null,
    outlet: null,
    url: null,
    language: "en",
    published: null,
    statedDates: [],
    text,
    zones,
  };
}

Deno.test("openDocument() leaves out teasers and boilerplate and tells the zone", () => {
  const text = "Title\n\nTeaser text.\n\nBody one. Body two.\n\nGive us money.";
  const zone = (part: string, kind: Zone["kind"]): Zone => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    kind,
  });
  const { sentences, tokens } = openDocument(article(text, [
    zone("Title", "title"),
    zone("Teaser text.", "lead-in"),
    zone("Give us money.", "boilerplate"),
  ]));
  const seen = sentences.map(({ first, last, zone }) => [
    zone,
    text.slice(tokens.start[first], tokens.end[last - 1]),
  ]);
  deepStrictEqual(seen, [["title", "Title"], ["body", "Body one."], ["body", "Body two."]]);
});
