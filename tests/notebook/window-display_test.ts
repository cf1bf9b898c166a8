import { deepStrictEqual, doesNotMatch, match, strictEqual } from "node:assert/strict";
import { portableDisplay, windowDisplay } from "../../lib/notebook/window-display.ts";
import { createChart } from "../../lib/show/chart.ts";
import { jupyterDisplay } from "../../lib/show/jupyter-display.ts";

const ORIGIN = "http://127.0.0.1:4507";

const chart = createChart({
  name: "a",
  title: "A",
  subtitle: "B",
  description: "C",
  source: "D",
  drawing: {
    markup: '<a href="../articles/x-1.html#figure-3"><title>the sentence</title><g/></a>',
    height: 10,
  },
})[jupyterDisplay]();

Deno.test("windowDisplay() gives a chart as HTML in which its points can be used", () => {
  const shown = windowDisplay(chart, ORIGIN);
  strictEqual(Object.keys(shown).join(), "text/html,image/svg+xml,text/plain");
  const html = String(shown["text/html"]);
  match(
    html,
    /<a target="_blank" rel="noopener" href="http:\/\/127\.0\.0\.1:4507\/articles\/x-1\.html#figure-3">/,
  );
  match(html, /<title>the sentence<\/title>/);
  strictEqual(shown["image/svg+xml"], chart["image/svg+xml"]);
});

Deno.test("windowDisplay() lets the window's theme decide, not the screen's", () => {
  const html = String(windowDisplay(chart, ORIGIN)["text/html"]);
  match(html, /body\[data-jp-theme-light="false"\] \.dateline-chart/);
  doesNotMatch(html, /prefers-color-scheme/);
});

Deno.test("windowDisplay() leads from a table to the evidence", () => {
  const table = { "text/html": '<td><a href="../articles/x.html#time-1">text</a></td>' };
  const { "text/html": html } = windowDisplay(table, ORIGIN);
  strictEqual(
    html,
    '<td><a target="_blank" rel="noopener" ' +
      'href="http://127.0.0.1:4507/articles/x.html#time-1">text</a></td>',
  );
});

Deno.test("windowDisplay() takes texts in lines, and leaves other things alone", () => {
  const lines = { "text/html": ['<a href="../articles/x.html">\n', "x</a>"] };
  match(String(windowDisplay(lines, ORIGIN)["text/html"]), /4507\/articles\/x\.html">\nx</);
  const plain = { "text/plain": "../articles/x.html" };
  strictEqual(windowDisplay(plain, ORIGIN), plain);
  const foreign = { "image/svg+xml": '<svg id="a"/>' };
  strictEqual(windowDisplay(foreign, ORIGIN), foreign);
  deepStrictEqual(
    windowDisplay({ "text/html": '<a href="../../etc/passwd">' }, ORIGIN),
    { "text/html": '<a href="../../etc/passwd">' },
  );
});

Deno.test("portableDisplay() gives back what the cell showed", () => {
  const table = {
    "text/html": '<td><a href="../articles/x.html#time-1">text</a></td>',
    "text/plain": "text",
  };
  for (const shown of [chart, table, { "text/plain": "5" }]) {
    deepStrictEqual(portableDisplay(windowDisplay(shown, ORIGIN)), shown);
  }
});

Deno.test("portableDisplay() keeps HTML that the cell itself showed", () => {
  const own = { "text/html": "<b>5</b>", "image/svg+xml": '<svg id="own"/>' };
  deepStrictEqual(portableDisplay(own), own);
});
