import { doesNotMatch, match, strictEqual } from "node:assert/strict";
import { safeSvg, svgCaption } from "../../../lib/show/site/safe-svg.ts";
import { sampleChart } from "./sample-notebook.ts";

const svg = (content: string, attributes = "") =>
  `<svg id="chart-x" ${attributes}>${content}</svg>`;
const made = (content: string, attributes = "") =>
  safeSvg(svg(content, attributes), { id: "chart-x" }) ?? "";

Deno.test("safeSvg() keeps a chart and gives it its namespace", () => {
  const chart = safeSvg(sampleChart(), { id: "chart-claims", link: (href) => href }) ?? "";
  match(chart, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" id="chart-claims" /);
  match(chart, /viewBox="0 0 300 120"/);
  match(chart, /<a href="\.\.\/articles\/one\.html#figure-0"><circle cx="150"/);
  match(chart, /<clipPath id="chart-claims-clip">/);
  match(chart, /clip-path="url\(#chart-claims-clip\)"/);
  match(chart, /aria-labelledby="chart-claims-title"/);
});

Deno.test("safeSvg() drops what could run", () => {
  for (
    const content of [
      "<script>alert(1)</script>",
      `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><b>x</b></body></foreignObject>`,
      `<animate attributeName="href" to="javascript:alert(1)"/>`,
      `<set attributeName="onclick" to="alert(1)"/>`,
      `<image href="https://example.com/pixel.png"/>`,
      `<use href="https://example.com/all.svg#x"/>`,
      `<iframe src="https://example.com"/>`,
      `<handler type="text/javascript">alert(1)</handler>`,
    ]
  ) {
    doesNotMatch(
      made(`<g>${content}</g>`),
      /script|foreign|animate|set|image|example|alert/i,
    );
  }
});

Deno.test("safeSvg() drops event handlers, foreign references and unsafe links", () => {
  doesNotMatch(
    made(`<rect onload="alert(1)" ONCLICK="alert(2)"/>`, `onload="a()"`),
    /on|alert/i,
  );
  doesNotMatch(made(`<rect fill="url(https://example.com/#a)"/>`), /example/);
  doesNotMatch(made(`<rect style="fill: url('https://example.com/#a')"/>`), /example/);
  doesNotMatch(made(`<a href="javascript:alert(1)"><text>x</text></a>`), /alert/);
  doesNotMatch(made(`<a xlink:href="https://example.com"><text>x</text></a>`), /example/);
  doesNotMatch(made(`<style>@import "https://example.com/a.css";</style>`), /example/);
  doesNotMatch(
    made(`<style><![CDATA[</style><img src=x onerror=alert(1)>]]></style>`),
    /alert/,
  );
});

Deno.test("safeSvg() escapes text so that it stays text inside HTML", () => {
  strictEqual(
    made("<title>&lt;img src=x onerror=alert(1)&gt;</title>").includes("<img"),
    false,
  );
  match(made("<text><![CDATA[</text><script>]]></text>"), /&lt;\/text&gt;&lt;script&gt;/);
});

Deno.test("safeSvg() is null for what is no SVG", () => {
  strictEqual(safeSvg("<html><svg/></html>", { id: "x" }), null);
  strictEqual(safeSvg("plain text", { id: "x" }), null);
  strictEqual(safeSvg("", { id: "x" }), null);
});

Deno.test("svgCaption() reads the chart's own title, not that of its points", () => {
  const caption = svgCaption(sampleChart());
  strictEqual(caption?.id, "chart-claims");
  strictEqual(caption?.title, "Claims by year");
  strictEqual(caption?.description, "Trade was claimed at $244.8bn in 2024.");
});
