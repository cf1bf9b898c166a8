import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { findCandidates } from "../../lib/relate/candidates.ts";
import { analysed } from "./analysed.ts";

const { articles } = analysed([
  ["a", "Mr. Jane Roe left. The columnist Jane Roe said no. They thanked Roe."],
  ["b", "They blamed the Grain Growers Guild (GGG). Then GGG paid. Jane Roe warned of it."],
  ["c", "It rained in Samarra. It snowed in Samarra."],
]);
const candidates = findCandidates(articles);
const named = (name: string) => candidates.find((candidate) => candidate.name === name);

Deno.test("findCandidates() joins the forms of a name and counts them", () => {
  const roe = named("Jane Roe");
  deepStrictEqual(
    [roe?.mentions, roe?.acts, roe?.articles, roe?.aliases, roe?.kind],
    [4, 3, 2, ["Roe"], "person"],
  );
});

Deno.test("findCandidates() counts an acronym for the name before it", () => {
  const guild = named("Grain Growers Guild");
  deepStrictEqual([guild?.mentions, guild?.aliases, guild?.kind], [
    2,
    ["GGG"],
    "organisation",
  ]);
  strictEqual(named("GGG"), undefined);
});

Deno.test("findCandidates() puts who acts before where things happen", () => {
  deepStrictEqual(candidates.map(({ name }) => name), [
    "Jane Roe",
    "Grain Growers Guild",
    "Samarra",
  ]);
});

Deno.test("findCandidates() shows sentences of different articles", () => {
  deepStrictEqual(
    named("Jane Roe")?.sentences.map(({ article, start, end }) => {
      const text = articles.find((each) => each.article.id === article)!.article.text;
      return text.slice(start, end);
    }),
    ["Mr. Jane Roe left.", "Jane Roe warned of it."],
  );
});

Deno.test("findCandidates() finds whom the five articles name and the codebook lacks", async () => {
  const { analyzeCorpus } = await import("../../lib/analyze.ts");
  const found = findCandidates((await analyzeCorpus("data/articles")).articles);
  const names = found.map(({ name }) => name);
  for (const name of ["Wasabjit Banerjee", "Benjamin Tkach", "DBS Bank", "Pacific Fleet"]) {
    strictEqual(names.includes(name), true, name);
  }
  for (const name of ["Putin", "Xi", "Financial Times", "Feb", "Islamic", "However"]) {
    strictEqual(names.includes(name), false, name);
  }
});
