import { doesNotMatch, match, strictEqual } from "node:assert/strict";
import { createChart, createEmptyChart, textLine } from "../../lib/show/chart.ts";
import { jupyterDisplay } from "../../lib/show/jupyter-display.ts";
import { drawnWords } from "./gallery.ts";

const parts = {
  name: "trade",
  title: "Trade <grew> & grew",
  subtitle: "Dollars",
  description: "2023 and 2024",
  source: "Customs",
  drawing: { markup: "<g/>", height: 100 },
};

Deno.test("createChart() gives a document with title, description and stable ids", () => {
  const { svg } = createChart(parts);
  match(
    svg,
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" id="chart-trade" class="dateline-chart"/,
  );
  match(svg, /aria-labelledby="chart-trade-title chart-trade-desc"/);
  match(svg, /<title id="chart-trade-title">Trade &lt;grew&gt; &amp; grew<\/title>/);
  match(svg, /<desc id="chart-trade-desc">2023 and 2024<\/desc>/);
});

Deno.test("createChart() draws title, subtitle and source, and grows with the drawing", () => {
  const chart = createChart(parts);
  strictEqual(drawnWords(chart).join("|"), "Trade &lt;grew&gt; &amp; grew|Dollars|Customs");
  const taller = createChart({ ...parts, drawing: { markup: "", height: 180 } });
  strictEqual(taller.height - chart.height, 80);
});

Deno.test("createChart() breaks long titles instead of running off the page", () => {
  const chart = createChart({ ...parts, title: "word ".repeat(60) });
  strictEqual(drawnWords(chart).filter((line) => line.startsWith("word")).length > 2, true);
  strictEqual(chart.width, createChart(parts).width);
});

Deno.test("createChart() gives Jupyter the picture and the words", () => {
  const bundle = createChart(parts)[jupyterDisplay]();
  strictEqual(Object.keys(bundle).join(), "image/svg+xml,text/plain");
  strictEqual(bundle["text/plain"], "Trade <grew> & grew\n2023 and 2024");
});

Deno.test("createEmptyChart() says why there is nothing", () => {
  const chart = createEmptyChart(parts, "No article has <any>.");
  match(chart.svg, /No article has &lt;any&gt;\./);
  doesNotMatch(chart.svg, /NaN|undefined|Infinity/);
});

Deno.test("textLine() escapes its words and rounds its place", () => {
  match(
    textLine("<b>", 1 / 3, 2, { size: 12, weight: 400 }, "#000", "end"),
    /^<text x="0\.33" y="2" font-size="12" .*text-anchor="end">&lt;b&gt;<\/text>$/,
  );
});
