import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { ArticleText } from "../../../lib/show/site/article-text.tsx";
import type { EvidenceLayer } from "../../../lib/show/site/evidence-layers.ts";
import { bareArticle } from "../sample-analysis.ts";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const text = "Title\nPlease give.\nIt cost $5 million in May,\nthey said.";
const article = {
  ...bareArticle("a", "Title", text).article,
  zones: [
    { start: 0, end: 5, kind: "title" as const },
    { start: 6, end: 18, kind: "boilerplate" as const },
  ],
};

function layer(kind: EvidenceLayer["kind"], words: string, note: string): EvidenceLayer {
  const start = text.indexOf(words);
  return { kind, id: `${kind}-0`, note, summary: kind, start, end: start + words.length };
}

const document = rendered(
  <ArticleText
    article={article}
    layers={[
      layer("stance", "It cost $5 million in May,\nthey said.", "S1"),
      layer("figure", "$5 million", "F1"),
      layer("time", "May", "T1"),
      { ...layer("event", "May", "E1"), start: 30, end: 30 },
    ]}
  />,
);

Deno.test("ArticleText gives each paragraph its zone and folds boilerplate", () => {
  deepStrictEqual(valuesOf(document, "p", "class"), [
    "zone-title",
    "zone-boilerplate",
    "zone-body",
    "zone-body",
  ]);
  strictEqual(
    wordsOf(document, "details summary"),
    "Boilerplate, set aside (12 characters)",
  );
  strictEqual(wordsOf(document, "details p"), "Please give.");
});

Deno.test("ArticleText nests marks, with the note behind the last segment", () => {
  const second = document.querySelectorAll("p.zone-body")[0];
  strictEqual(second?.textContent, "It cost $5 millionF1 in MayT1,");
  strictEqual(wordsOf(document, "mark#stance-0 > mark#figure-0"), "$5 millionF1");
  const stances = [...document.querySelectorAll("mark.mark-stance")];
  deepStrictEqual(stances.map(({ id, textContent }) => [id, textContent]), [
    ["stance-0", "It cost $5 millionF1 in MayT1,"],
    ["", "they said.S1"],
  ]);
});

Deno.test("ArticleText leads from each note to its entry", () => {
  deepStrictEqual(valuesOf(document, "a.note", "href"), [
    "#about-figure-0",
    "#about-time-0",
    "#about-stance-0",
  ]);
});

Deno.test("ArticleText keeps the id of a mention without words", () => {
  strictEqual(document.getElementById("event-0")?.tagName, "SPAN");
});
