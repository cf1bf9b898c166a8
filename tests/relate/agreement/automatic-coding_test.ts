import { deepStrictEqual } from "node:assert/strict";
import { automaticCoding } from "../../../lib/relate/agreement/automatic-coding.ts";
import { buildArticle } from "../shifts/build-article.ts";
import { statesCodebook } from "../shifts/states-codebook.ts";

Deno.test("automaticCoding() marks the sentences in which narratives are found", () => {
  const article = buildArticle("a", null, [[0, "pivot"], [2, "!pivot"], [2, "?revolt"]]);
  const entry = (id: string) => ({ id, name: id, definition: id, tells: [], denies: [] });
  const coding = automaticCoding("mine", [article, buildArticle("b", null, [])], {
    ...statesCodebook,
    narratives: [entry("pivot"), entry("revolt")],
  });
  deepStrictEqual([...coding.articles], ["a", "b"]);
  deepStrictEqual([...coding.narratives], ["pivot", "revolt"]);
  deepStrictEqual(
    coding.codes.map(({ sentence, narrative, status }) => [sentence, narrative, status]),
    [[0, "pivot", "told"], [2, "pivot", "denied"], [2, "revolt", "questioned"]],
  );
});
