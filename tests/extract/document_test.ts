import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { openDocument, tokensOf } from "../../lib/extract/document.ts";
import { wordNumber } from "../../lib/extract/vocabulary.ts";
import type { Article, Zone } from "../../lib/model.ts";
import { articleFromText } from "./article_from_text.ts";

function article(text: string, zones: Zone[]): Article {
  return { ...articleFromText(text), zones };
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

/** The sentences of a text whose zones are given by their words, with their zones. */
function zoned(text: string, ...parts: (readonly [words: string, kind: Zone["kind"]])[]) {
  const zones = parts.map(([words, kind]): Zone => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    kind,
  }));
  const { sentences, tokens } = openDocument(article(text, zones));
  return sentences.map(({ first, last, zone }) => [
    zone,
    text.slice(tokens.start[first], tokens.end[last - 1]),
  ]);
}

Deno.test("openDocument() ends sentences where a zone of another kind begins or ends", () => {
  deepStrictEqual(
    zoned(
      "The river turns its back on the sea\nby alex\nboats lie idle.",
      ["The river turns its back on the sea", "title"],
      ["by alex", "byline"],
    ),
    [
      ["title", "The river turns its back on the sea"],
      ["byline", "by alex"],
      ["body", "boats lie idle."],
    ],
  );
  deepStrictEqual(
    zoned("The boats that\nread also this\nlie idle.", ["read also this", "boilerplate"]),
    [["body", "The boats that"], ["body", "lie idle."]],
  );
});

Deno.test("openDocument() lets a sentence go on where the next zone is of its kind", () => {
  deepStrictEqual(
    zoned("Boats of\n\nthe harbour lie idle.", ["Boats of", "body"]),
    [["body", "Boats of\n\nthe harbour lie idle."]],
  );
});

Deno.test("tokensOf() gives what was opened, until a table brings new words", () => {
  const article = articleFromText("A documenttestword fell.");
  const { tokens } = openDocument(article);
  strictEqual(tokensOf(article), tokens);
  const number = wordNumber("documenttestword");
  strictEqual(tokens.word[1], 0);
  strictEqual(tokensOf(article).word[1], number);
});
