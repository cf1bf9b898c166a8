import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { countsOf, Legend } from "../../../lib/show/site/legend.tsx";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

Deno.test("countsOf() counts the marks of each kind", () => {
  const layers = (["figure", "time", "figure", "dating"] as const).map((kind) => ({
    kind,
  }));
  deepStrictEqual(countsOf(layers), { figure: 2, time: 1, dating: 1 });
});

Deno.test("Legend has a switch for each kind of mention that the article has", () => {
  const legend = rendered(
    <Legend title="Marks" counts={{ figure: 2, quote: 0, dating: 1 }} />,
  );
  deepStrictEqual(valuesOf(legend, "input[type=checkbox]", "id"), ["show-figure"]);
  strictEqual(wordsOf(legend, "label"), "figures F 2");
  strictEqual(wordsOf(legend, ".mark-dating"), "dates the article");
  strictEqual(legend.querySelectorAll(".mark-shared").length, 0);
});
