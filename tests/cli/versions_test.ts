import { deepStrictEqual, match, notStrictEqual, strictEqual } from "node:assert/strict";
import { loadKnowledge } from "../../lib/analyze.ts";
import { versionsOf } from "../../lib/cli/versions.ts";
import { readCorpus } from "../../lib/read/corpus.ts";

Deno.test("versionsOf() names what a site was made from and changes with each of it", async () => {
  const knowledge = await loadKnowledge();
  const corpus = await readCorpus("data/articles");
  const versions = await versionsOf(corpus, knowledge);
  deepStrictEqual(versions.map(({ name }) => name), [
    "Articles",
    "Codebook",
    "Reference data",
    "Code",
  ]);
  for (const { value } of versions) match(value, /^[0-9a-f]{16}$/);
  deepStrictEqual(await versionsOf(corpus, knowledge), versions);

  const fewer = { ...corpus, articles: corpus.articles.slice(1) };
  const poorer = { ...knowledge, codebook: { ...knowledge.codebook, actors: [] } };
  const other = await versionsOf(fewer, poorer);
  notStrictEqual(other[0]?.value, versions[0]?.value);
  notStrictEqual(other[1]?.value, versions[1]?.value);
  strictEqual(other[2]?.value, versions[2]?.value);
});
