import { doesNotMatch, match, strictEqual } from "node:assert/strict";
import { dot, text } from "@observablehq/plot";
import { drawPlot } from "../../lib/show/plot-drawing.ts";

const point = { x: 1, y: 2, href: "../articles/a.html#figure-0", title: "<i> & so on" };

function draw(data: typeof point) {
  return drawPlot({
    height: 100,
    x: { domain: [0, 3] },
    y: { domain: [0, 3] },
    marks: [
      dot([data], { x: "x", y: "y", href: "href", title: "title" }),
      text([data], { x: "x", y: "y", text: "title" }),
    ],
  });
}

Deno.test("drawPlot() writes links and tooltips, escaped", () => {
  const { markup } = draw(point);
  match(markup, /<a href="\.\.\/articles\/a\.html#figure-0"[^>]*>/);
  match(markup, /<title>&lt;i&gt; &amp; so on<\/title>/);
  match(markup, /<text[^>]*>&lt;i&gt; &amp; so on<\/text>/);
});

Deno.test("drawPlot() drops addresses that are not of the site or the web", () => {
  doesNotMatch(draw({ ...point, href: "javascript:alert(1)" }).markup, /href/);
});

Deno.test("drawPlot() leaves out what needs a browser, and digits that machines differ in", () => {
  const { markup } = draw({ ...point, x: 1 / 3 });
  doesNotMatch(markup, /<style|class=|:where|\d\.\d{3,}/);
});

Deno.test("drawPlot() gives the places of values", () => {
  const { x, y, height } = draw(point);
  strictEqual(height, 100);
  strictEqual(x(3) > x(0), true);
  strictEqual(y(3) < y(0), true);
  const bands = drawPlot({ x: { type: "band", domain: ["a", "b"] }, marks: [] });
  strictEqual(Math.round(bands.x("b") - bands.x("a")) > 100, true);
});
