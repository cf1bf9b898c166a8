import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { namesFrom } from "../../../lib/show/site/names.ts";
import {
  ArticleHeading,
  ArticleSource,
  EvidenceList,
  evidenceOf,
} from "../../../lib/show/share/evidence-list.tsx";
import { bareArticle, figureOf } from "../sample-analysis.ts";
import { rendered } from "../site/rendered.ts";

const LONG = "and so on ".repeat(100);
const text = `It paid $5 million in May. ${LONG}cost $7 million ${LONG}\n`;
const analyzed = {
  ...bareArticle("one", "One <title>", text, {
    figures: [
      figureOf(text, "$7 million", "cost $7 million", {}),
      figureOf(text, "$5 million", "It paid $5 million in May.", {}),
    ],
  }),
  sentences: [{ start: 0, end: 26 }, { start: 27, end: text.length - 1 }],
};

Deno.test("evidenceOf() has the marks in the order of the text, without names alone", () => {
  const named = { start: 0, end: 2, text: "It", actor: "it", role: "actor" as const };
  const layers = evidenceOf({ ...analyzed, actors: [named] }, [], namesFrom());
  deepStrictEqual(layers.map(({ id }) => id), ["figure-1", "figure-0"]);
});

Deno.test("EvidenceList quotes the sentence with its words marked, and cuts a long one", () => {
  const document = rendered(
    <EvidenceList
      analyzed={analyzed}
      layers={evidenceOf(analyzed, [], namesFrom())}
      idPrefix="one."
    />,
  );
  const [first, second] = document.querySelectorAll("li");
  strictEqual(first?.id, "one.figure-1");
  strictEqual(
    first?.querySelector("blockquote")?.textContent,
    "It paid $5 million in May.",
  );
  strictEqual(first?.querySelector("mark")?.textContent, "$5 million");
  const quotation = second?.querySelector("blockquote")?.textContent ?? "";
  ok(quotation.length <= 400);
  ok(quotation.includes("cost $7 million and so on"));
});

Deno.test("ArticleHeading and ArticleSource escape what an article says of itself", () => {
  const heading = rendered(<ArticleHeading analyzed={analyzed} id="article.one" />);
  strictEqual(heading.querySelector("h3#article\\.one")?.textContent, "One <title>");
  const source = rendered(<ArticleSource analyzed={analyzed} />);
  ok(source.querySelector("p")?.textContent?.includes("outlet unknown"));
});
