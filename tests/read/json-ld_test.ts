import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parsePage } from "../../lib/read/html-page.ts";
import { linkedArticles, linkedText } from "../../lib/read/json-ld.ts";

const page = (json: string) =>
  parsePage(
    `<html><head><script type="application/ld+json">${json}</script></head></html>`,
  );

Deno.test("linkedArticles() finds articles in graphs and lists, before pages", () => {
  const nodes = linkedArticles(page(
    `[{"@type":"WebPage","name":"p"},{"@graph":[{"@type":["Thing","NewsArticle"],"name":"a"}]}]`,
  ));
  deepStrictEqual(nodes.map(({ name }) => name), ["a", "p"]);
});

Deno.test("linkedArticles() reads what is wrapped, and passes over what is broken", () => {
  strictEqual(linkedArticles(page(`//<![CDATA[\n{"@type":"Article"}\n//]]>`)).length, 1);
  strictEqual(linkedArticles(page(`<!-- {"@type":"Article"} -->`)).length, 1);
  strictEqual(linkedArticles(page(`{"@type":"Article","x":"a\nb"};`)).length, 1);
  strictEqual(linkedArticles(page(`{"@type":`)).length, 0);
});

Deno.test("linkedText() takes the name of what a property points to", () => {
  strictEqual(linkedText([{ name: "Ann" }, "Bob"]), "Ann, Bob");
  strictEqual(linkedText({ "@id": "#x" }), "#x");
  strictEqual(linkedText(" "), null);
  strictEqual(linkedText(undefined), null);
});
