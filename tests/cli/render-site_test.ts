import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { loadKnowledge } from "../../lib/analyze.ts";
import { siteFrom } from "../../lib/cli/render-site.ts";
import { readCorpus } from "../../lib/read/corpus.ts";
import { notebookOf } from "../notebook/build-notebook.ts";

Deno.test("siteFrom() builds pages and notebooks of what it is given, twice the same", async () => {
  const source = {
    corpus: await readCorpus("data/articles"),
    knowledge: await loadKnowledge(),
    notebooks: [{ name: "01-a", notebook: notebookOf("# First", "1") }],
    versions: [{ name: "Code", value: "0123456789abcdef" }],
    date: "2025-03-01",
    deno: "2.9.6",
  };
  const { site, analysis } = await siteFrom(source);
  strictEqual(analysis.articles.length, 5);
  ok(site.has("notebooks/01-a.html"));
  ok(site.has("notebooks/01-a.ipynb"));
  ok(String(site.get("index.html")).includes("0123456789abcdef"));
  const crate = JSON.parse(String(site.get("ro-crate-metadata.json")))["@graph"];
  strictEqual(crate[1].datePublished, "2025-03-01");
  strictEqual(crate[1].hasPart.length, site.size - 1);
  deepStrictEqual((await siteFrom(source)).site, site);
});
