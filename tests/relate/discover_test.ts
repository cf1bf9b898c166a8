import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { discover } from "../../lib/relate/discover.ts";
import { analysed, knowledge } from "./analysed.ts";

const { codebook } = knowledge;
const filler = "The weather was mild in the old town. Farmers sold apples at the gate.";
const corpus = analysed([
  ["a", `Iran blockaded Iraq. ${filler} Again Iran has blockaded Iraq.`, "2023-01-10"],
  [
    "b",
    `A secret grain deal was near. ${filler} The secret grain deal failed.`,
    "2023-02-10",
  ],
  ["c", `${filler} Russia is China's junior partner. Russia is a junior partner.`],
]);

Deno.test("discover() proposes what comes back in one article and not in the others", () => {
  const { storylines, by, groups } = discover(corpus.articles, codebook);
  strictEqual(by, "article");
  strictEqual(groups, 3);
  const patterns = storylines.map(({ pattern }) => pattern);
  ok(patterns.includes("{iran} * blockade ** {iraq}"), patterns.join(", "));
  ok(patterns.includes("secret grain deal"), patterns.join(", "));
  const blockade = storylines.find(({ form }) => form === "actors")!;
  deepStrictEqual(
    [blockade.count, blockade.articles, blockade.group, blockade.inGroup, blockade.actors],
    [2, 1, "a", 2, ["iran", "iraq"]],
  );
});

Deno.test("discover() ranks what tells articles apart before what all of them say", () => {
  const { storylines } = discover(corpus.articles, codebook);
  const place = (pattern: string) =>
    storylines.findIndex((storyline) => storyline.pattern === pattern);
  ok(place("secret grain deal") < place("old town"));
});

Deno.test("discover() leaves out what the codebook has", () => {
  const { storylines } = discover(corpus.articles, codebook);
  ok(storylines.every(({ pattern }) => !pattern.includes("junior partner")));
});

Deno.test("discover() proposes a phrase once, not in all its parts", () => {
  const { storylines } = discover(corpus.articles, codebook);
  const parts = storylines.filter(({ pattern }) => /grain|deal/.test(pattern));
  deepStrictEqual(parts.map(({ pattern }) => pattern), ["secret grain deal"]);
});

Deno.test("discover() by period wants more than one article", () => {
  const { storylines } = discover(corpus.articles, codebook, { by: "month" });
  ok(storylines.every(({ articles }) => articles > 1));
});

Deno.test("discover() keeps to the limit and gives the sentences", () => {
  const { storylines } = discover(corpus.articles, codebook, { limit: 1 });
  strictEqual(storylines.length, 1);
  const [{ sentences }] = storylines as [typeof storylines[0] & object];
  for (const { article, start, end } of sentences) {
    const { text } = corpus.articles.find((each) => each.article.id === article)!.article;
    ok(/[.]$/.test(text.slice(start, end)));
  }
});

Deno.test("discover() of no articles finds nothing", () => {
  deepStrictEqual(discover([], codebook), {
    by: "article",
    groups: 0,
    storylines: [],
    candidates: [],
  });
});
