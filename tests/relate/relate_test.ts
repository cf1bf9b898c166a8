import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Extraction } from "../../lib/model.ts";
import { loadReference } from "../../lib/read/reference.ts";
import { relate, relateOne } from "../../lib/relate/relate.ts";
import { buildExtraction, named, shift } from "./build-extraction.ts";
import { codebook } from "./small-codebook.ts";

const reference = await loadReference();

const retold =
  "Beijing plans to turn its foreign policy from Moscow and fears that Russia will " +
  "decline, the Financial Times reported on Tuesday. " +
  "It said nothing of last year's invasion of Ukraine.";
const dated =
  "China is planning a turn of foreign policy away from Russia, whose decline it " +
  "fears, the Financial Times wrote on Tuesday (January 10).";

const undatedArticle: Extraction = buildExtraction(retold, {
  id: "undated",
  times: [["Tuesday", named("XXXX-WXX-2")], ["last year", shift("year", -1)]],
  actors: [["Financial Times", "financial-times"]],
});
const datedArticle: Extraction = buildExtraction(dated, {
  id: "dated",
  stated: [{ edtf: "2023-01-11", source: "stamp" }],
  times: [["Tuesday", named("XXXX-WXX-2")], ["January 10", named("XXXX-01-10")]],
  actors: [["Financial Times", "financial-times"]],
});

Deno.test("relate() dates an article by another one that retells the same report", () => {
  const { articles, stories } = relate(
    [undatedArticle, datedArticle],
    codebook,
    reference,
  );
  deepStrictEqual(stories.map(({ articles }) => articles), [["undated", "dated"]]);
  const [undated] = articles;
  strictEqual(undated!.published.best, "2023-01-10");
  strictEqual(undated!.published.basis, "inferred");
  ok(undated!.published.evidence.some(({ kind }) => kind === "shared-story"));
  deepStrictEqual(undated!.times.map(({ value }) => value), ["2023-01-10", "2022"]);
  deepStrictEqual(undated!.events.map(({ date }) => date), ["2022-02-24"]);
});

Deno.test("relate() gives each article, whatever else is in the corpus, in the same order", () => {
  const alone = relateOne(datedArticle, codebook, reference);
  const { articles } = relate([datedArticle, undatedArticle], codebook, reference);
  deepStrictEqual(articles.map(({ article }) => article.id), ["dated", "undated"]);
  deepStrictEqual(articles[0], alone);
});

Deno.test("relate() passes problems on and needs no article", () => {
  const problem = { file: "a.txt", place: null, message: "Cannot read a.txt" };
  const analysis = relate([], codebook, reference, [problem]);
  deepStrictEqual(analysis, { articles: [], stories: [], checks: [], problems: [problem] });
});

Deno.test("relateOne() leaves what depends on an unknown date open", () => {
  const extraction = buildExtraction("It happened on Tuesday.", {
    times: [["Tuesday", named("XXXX-WXX-2")]],
  });
  const { published, times } = relateOne(extraction, codebook, reference);
  strictEqual(published.basis, "unknown");
  strictEqual(times[0]!.value, "XXXX-WXX-2");
});
