import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { indexAnalysis } from "../../../lib/show/site/analysis-index.ts";
import { ArticlePage, articleTitle } from "../../../lib/show/site/article-page.tsx";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const page = (number: number) =>
  rendered(
    <ArticlePage
      analyzed={sampleAnalysis.articles[number]!}
      index={indexAnalysis(sampleAnalysis)}
      names={namesFrom(sampleCodebook, sampleReference)}
      uses={() => []}
    />,
  );

Deno.test("ArticlePage lists every mention beside its mark", () => {
  const elites = page(0);
  const marks = valuesOf(elites, "mark[id]", "id").filter((id) => !id.startsWith("dating"));
  const entries = valuesOf(elites, ".details li", "id").map((id) =>
    id.replace("about-", "")
  );
  deepStrictEqual(marks.sort(), entries.sort());
  // Three figures, three stances, six sentences of narratives, two events.
  strictEqual(entries.length, 14);
});

Deno.test("ArticlePage says where an article came from and whom it retells", () => {
  const minorPower = page(1);
  strictEqual(wordsOf(minorPower, ".kicker"), "The Moscow Times");
  strictEqual(wordsOf(minorPower, ".published"), "10 Jan 2023inferred");
  deepStrictEqual(valuesOf(minorPower, ".shared-story > p a", "href"), [
    "004-allies-keep-their-distance.html",
  ]);
  match(
    wordsOf(minorPower, "section[aria-labelledby=provenance]") ?? "",
    /001-beijing-fears-minor-power/,
  );
});

Deno.test("articleTitle() is the id where there is no title", () => {
  const { article } = sampleAnalysis.articles[0]!;
  strictEqual(articleTitle({ ...article, title: " " }), article.id);
});
