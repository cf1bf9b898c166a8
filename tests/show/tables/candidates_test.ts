import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { candidatesTable } from "../../../lib/show/tables/candidates.ts";
import { analysed } from "../../relate/analysed.ts";

Deno.test("candidatesTable() has a row with a sentence for each unknown name", () => {
  const analysis = analysed([["a", "Mr. Roe left.\nThe old Grain Bank failed."]]);
  const { rows, name } = candidatesTable(analysis);
  strictEqual(name, "candidates");
  deepStrictEqual(rows[0], {
    name: "Roe",
    kind: "person",
    mentions: 1,
    acts: 1,
    articles: 1,
    titles: "Mr.",
    aliases: null,
    state: null,
    article: "a",
    sentence: "Mr. Roe left.",
    page: "../articles/a.html",
  });
  deepStrictEqual(rows.map((row) => row.name), ["Roe", "Grain Bank"]);
});

Deno.test("candidatesTable() of a corpus without names has no rows", () => {
  deepStrictEqual(candidatesTable(analysed([["a", "It rained."]])).rows, []);
});
