import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Figure } from "../../../lib/model.ts";
import {
  type MarkedPart,
  markSentence,
} from "../../../lib/show/explain/marked-sentence.ts";
import { bareArticle, figureOf, spanOf } from "../sample-analysis.ts";

const text = "Before. Oil sales rose 5 percent to $9bn last year, Moscow said. After.";
const sentence = "Oil sales rose 5 percent to $9bn last year, Moscow said.";

function mention(words: string) {
  return { ...spanOf(text, words), text: words };
}

function marked(parts: Partial<Figure>): MarkedPart[] {
  const figure = figureOf(text, "5 percent", sentence, parts);
  const other = figureOf(text, "$9bn", sentence, {});
  const article = bareArticle("a", "A", text, {
    figures: [figure, other],
    times: [{
      ...mention("last year"),
      rule: "by-hand",
      type: "DATE",
      anchor: "publication",
      meaning: { form: "shift", unit: "year", count: -1 },
      value: "2023",
      earliest: "2023-01-01",
      latest: "2023-12-31",
    }],
    attributions: [{
      ...mention(sentence),
      rule: "by-hand",
      source: { ...mention("Moscow"), actor: "russia" },
      via: null,
      cue: mention("said"),
      certainty: "reported",
    }],
  });
  return markSentence(article, figure);
}

function roles(parts: readonly MarkedPart[]): [string, string][] {
  return parts.flatMap(({ role, text }) => role === null ? [] : [[role, text]]);
}

Deno.test("markSentence() marks every part that decided something, in text order", () => {
  const parts = marked({
    about: mention("Oil sales"),
    periodTime: 0,
    attribution: 0,
    links: [{ role: "target", figure: 1 }],
  });
  deepStrictEqual(roles(parts), [
    ["about", "Oil sales"],
    ["figure", "5 percent"],
    ["linked", "$9bn"],
    ["period", "last year"],
    ["source", "Moscow"],
    ["cue", "said"],
  ]);
  strictEqual(parts.map(({ text }) => text).join(""), sentence);
});

Deno.test("markSentence() gives words of two roles to the more telling one", () => {
  const parts = marked({ about: mention("sales rose 5 percent to"), periodTime: null });
  deepStrictEqual(roles(parts), [
    ["about", "sales rose "],
    ["figure", "5 percent"],
    ["about", " to"],
  ]);
});

Deno.test("markSentence() leaves out what stands in another sentence", () => {
  deepStrictEqual(roles(marked({ about: mention("Before") })), [["figure", "5 percent"]]);
});
