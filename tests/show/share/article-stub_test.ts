import { doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import { articleStubs } from "../../../lib/show/share/article-stub.tsx";
import { buildSite } from "../../../lib/show/site.ts";
import { sampleAnalysis } from "../sample-analysis.ts";

Deno.test("articleStubs() quotes the evidence of an article under the ids of its page", async () => {
  const stubs = articleStubs({ analysis: sampleAnalysis });
  const site = await buildSite({ analysis: sampleAnalysis, notebooks: [] });
  strictEqual(stubs.size, sampleAnalysis.articles.length);
  for (const [path, html] of stubs) {
    const page = String(site.get(path));
    const { document } = parseHTML(html);
    match(html, /is not part of this package/);
    for (const { id } of document.querySelectorAll("ol.entries [id]")) {
      if (id.startsWith("shared-") || id.startsWith("dating-")) continue;
      ok(page.includes(`id="${id}"`), `${path}#${id}`);
    }
  }
});

Deno.test("articleStubs() leaves out what nothing rests on", () => {
  const analysis = {
    ...sampleAnalysis,
    articles: sampleAnalysis.articles.map((analyzed) => ({
      ...analyzed,
      article: { ...analyzed.article, text: `${analyzed.article.text}\nNot to be shared.` },
    })),
  };
  for (const html of articleStubs({ analysis }).values()) {
    doesNotMatch(html, /Not to be shared/);
  }
});
