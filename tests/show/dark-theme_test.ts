import { doesNotMatch, ok, strictEqual } from "node:assert/strict";
import { createChart } from "../../lib/show/chart.ts";
import { CHART_CLASS, darkRules, darkStyle } from "../../lib/show/dark-theme.ts";
import { darkPalette, palette } from "../../lib/show/palette.ts";

Deno.test("darkRules() replaces each colour, of areas and of lines, within the page", () => {
  const rules = darkRules("body.dark ");
  for (const name of Object.keys(palette) as (keyof typeof palette)[]) {
    for (const paint of ["fill", "stroke"]) {
      const rule = `body.dark .${CHART_CLASS} [${paint}="${palette[name]}"]` +
        `{${paint}:${darkPalette[name]}}`;
      ok(rules.includes(rule), rule);
    }
  }
  strictEqual(rules.split("}").length - 1, rules.split("body.dark ").length - 1);
});

Deno.test("a chart carries its dark colours, for screens alone", () => {
  const drawing = { markup: `<path stroke="${palette.grid}"/>`, height: 10 };
  const parts = { name: "a", title: "A", subtitle: "B", description: "C", source: "D" };
  const { svg } = createChart({ ...parts, drawing });
  ok(svg.includes(`<style>${darkStyle}</style>`));
  ok(svg.includes(`class="${CHART_CLASS}"`));
  ok(darkStyle.startsWith("@media screen and (prefers-color-scheme:dark){"));
  doesNotMatch(darkStyle, /[<&\\]|url|@import/);
});
