import { deepStrictEqual, doesNotMatch, match, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import { explanationProse } from "../../../lib/show/site/explanation.tsx";

const given = {
  article: "a1",
  reading: "$244.8bn, in 2024",
  sentence: [
    { text: "Last year", role: "period" },
    { text: ", trade reached ", role: null },
    { text: "$244.8 billion", role: "figure" },
    { text: ".", role: "constructor" },
  ],
  reasons: [{ name: "unit", words: "“$” as US dollars" }, { name: "broken" }],
  evidence: "../articles/a1.html#figure-0",
};

function shown(value: unknown, address: string | null = "../articles/a1.html#figure-0") {
  const prose = explanationProse(value, () => address);
  const { document } = parseHTML(`<body>${prose?.html ?? ""}</body>`);
  return document as unknown as Document;
}

Deno.test("explanationProse() shows the sentence with its parts marked, and the reasons", () => {
  const page = shown(given);
  strictEqual(
    page.querySelector("blockquote")?.textContent,
    "Last year, trade reached $244.8 billion.",
  );
  strictEqual(page.querySelector("blockquote .part-figure")?.textContent, "$244.8 billion");
  strictEqual(page.querySelectorAll("blockquote span").length, 2);
  strictEqual(page.querySelector("dl")?.textContent, "unit“$” as US dollars");
});

Deno.test("explanationProse() explains the marks that are there and no others", () => {
  const labels = [...shown(given).querySelectorAll(".parts span")].map((label) =>
    label.textContent
  );
  deepStrictEqual(labels, ["the figure", "its period"]);
});

Deno.test("explanationProse() leads into the site or nowhere", () => {
  strictEqual(
    shown(given).querySelector("a")?.getAttribute("href"),
    "../articles/a1.html#figure-0",
  );
  strictEqual(shown(given, null).querySelector("a"), null);
});

Deno.test("explanationProse() takes texts as text", () => {
  const words = '<img src=x onerror="alert(1)">';
  const hostile = {
    article: words,
    reading: words,
    sentence: [{ text: words, role: "figure" }, { text: "\u202e", role: null }],
    reasons: [{ name: words, words }],
    evidence: "javascript:alert(1)",
  };
  const html = explanationProse(hostile, () => null)?.html ?? "";
  doesNotMatch(html, /<img|javascript:|\u202e/);
  match(html, /&lt;img/);
});

Deno.test("explanationProse() is null for what is no explanation", () => {
  for (const value of [undefined, null, "text", [], {}, { ...given, sentence: "x" }]) {
    strictEqual(explanationProse(value, () => null), null);
  }
  strictEqual(explanationProse({ ...given, reading: 5 }, () => null), null);
});
