import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { ChartFigure, ChartPreview } from "../../../lib/show/site/chart-figure.tsx";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";
import { sampleChart } from "./sample-notebook.ts";

const chart = {
  name: "claims-2",
  svg: sampleChart(),
  title: "Claims by year",
  description: "Trade was claimed at $244.8bn in 2024.",
};

Deno.test("ChartFigure shows the chart under its own id, with links, words and files", () => {
  const figure = rendered(<ChartFigure chart={chart} link={(href) => `${href}!`} />);
  deepStrictEqual(valuesOf(figure, "svg", "id"), ["chart-claims-2"]);
  deepStrictEqual(valuesOf(figure, "svg a", "href"), ["../articles/one.html#figure-0!"]);
  strictEqual(wordsOf(figure, "details p"), chart.description);
  deepStrictEqual(valuesOf(figure, ".downloads a", "href"), [
    "../charts/claims-2.svg",
    "../charts/claims-2.png",
  ]);
  deepStrictEqual(valuesOf(figure, ".chart-box", "aria-label"), ["Chart: Claims by year"]);
});

Deno.test("ChartFigure is named by its file where it has no title or description", () => {
  const bare = { ...chart, title: "", description: "" };
  const figure = rendered(<ChartFigure chart={bare} link={() => null} />);
  deepStrictEqual(valuesOf(figure, ".chart-box", "aria-label"), ["Chart: claims-2"]);
  strictEqual(figure.querySelectorAll("details").length, 0);
  strictEqual(figure.querySelectorAll("svg a[href]").length, 0);
});

Deno.test("ChartPreview is silent, without links, and takes no id from the chart", () => {
  const preview = rendered(<ChartPreview chart={chart} />);
  deepStrictEqual(valuesOf(preview, ".preview", "aria-hidden"), ["true"]);
  strictEqual(preview.querySelectorAll("a[href]").length, 0);
  match(preview.querySelector("svg")?.id ?? "", /^preview-claims-2$/);
});
