import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { groupArticles } from "../../../lib/relate/discover/groups.ts";
import { analysed } from "../analysed.ts";

const text = "It rained.";
const few =
  analysed([["a", text, "2023-01-10"], ["b", text, "2023-05-02"], ["c", text]]).articles;
const many = analysed(
  Array.from({ length: 14 }, (_, index) => {
    const month = String(1 + index % 4).padStart(2, "0");
    return [`a${index}`, text, `2023-${month}-10`] as const;
  }),
).articles;

Deno.test("groupArticles() compares few articles one by one", () => {
  deepStrictEqual(groupArticles(few), {
    by: "article",
    names: ["a", "b", "c"],
    ofArticle: [0, 1, 2],
  });
});

Deno.test("groupArticles() compares many dated articles by the finest period", () => {
  const groups = groupArticles(many);
  strictEqual(groups.by, "month");
  deepStrictEqual(groups.names, ["2023-01", "2023-02", "2023-03", "2023-04"]);
  strictEqual(groups.ofArticle[5], 1);
});

Deno.test("groupArticles() groups as wished and leaves out what has no date", () => {
  deepStrictEqual(groupArticles(few, "quarter"), {
    by: "quarter",
    names: ["2023-33", "2023-34"],
    ofArticle: [0, 1, -1],
  });
  deepStrictEqual(groupArticles(few, "year").names, ["2023"]);
});

Deno.test("groupArticles() compares many articles without dates one by one", () => {
  const undated = analysed(
    Array.from({ length: 14 }, (_, index) => [`a${index}`, text] as const),
  );
  strictEqual(groupArticles(undated.articles).by, "article");
});
