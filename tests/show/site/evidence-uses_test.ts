import { deepStrictEqual } from "node:assert/strict";
import { evidenceUses } from "../../../lib/show/site/evidence-uses.ts";
import type { NotebookContents } from "../../../lib/show/site/notebook-contents.ts";

function notebook(
  slug: string,
  ...charts: readonly [name: string, ...targets: string[]][]
) {
  return {
    slug,
    charts: charts.map(([name, ...targets]) => ({
      name,
      title: name === "untitled" ? "" : `The ${name}`,
      description: "",
      svg: targets.map((target) => `<a href="../articles/${target}">x</a>`).join(""),
    })),
  } as unknown as NotebookContents;
}

const uses = evidenceUses([
  notebook("01", ["first", "a.html#figure-1", "a.html#figure-1", "b.html"]),
  notebook("02", ["untitled", "a.html#figure-1", "a.html#figure-12"]),
]);

Deno.test("evidenceUses() finds every chart that shows a mention, once", () => {
  deepStrictEqual(uses("a", "figure", 1), [
    { title: "The first", href: "../notebooks/01.html#chart-first" },
    { title: "untitled", href: "../notebooks/02.html#chart-untitled" },
  ]);
});

Deno.test("evidenceUses() takes no mention for another one", () => {
  deepStrictEqual(uses("a", "figure", 2), []);
  deepStrictEqual(uses("a", "time", 1), []);
  deepStrictEqual(uses("b", "figure", 1), []);
});
