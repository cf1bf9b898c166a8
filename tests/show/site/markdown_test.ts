import { deepStrictEqual, doesNotMatch, match, strictEqual } from "node:assert/strict";
import { firstParagraph, renderProse } from "../../../lib/show/site/markdown.ts";

const html = (markdown: string) =>
  renderProse(markdown, "cell", (href) => href === "a.ipynb" ? "../notebooks/a.html" : null)
    .html;

Deno.test("renderProse() renders headings with ids of their cell", () => {
  const prose = renderProse("# One & *two*\n\n## Three\n", "cell-4", () => null);
  match(prose.html, /<h1 id="cell-4-1">One &amp; <em>two<\/em><\/h1>/);
  deepStrictEqual(prose.headings, [
    { id: "cell-4-1", level: 1, text: "One & two" },
    { id: "cell-4-2", level: 2, text: "Three" },
  ]);
});

Deno.test("renderProse() shows raw HTML as text", () => {
  doesNotMatch(html("<script>alert(1)</script>\n"), /<script/i);
  doesNotMatch(html("text <img src=x onerror=alert(1)> text"), /<img/i);
  doesNotMatch(html("<details open ontoggle=alert(1)>\n\n*x*\n\n</details>"), /<details/i);
  match(html("a <b>c</b>"), /&lt;b&gt;/);
});

Deno.test("renderProse() links to the web and within the site only", () => {
  match(
    html("[x](https://example.com/?a=1&b=2)"),
    /href="https:\/\/example\.com\/\?a=1&amp;b=2"/,
  );
  match(html("[x](https://example.com)"), /rel="noopener noreferrer nofollow"/);
  match(html("[x](a.ipynb)"), /<a href="\.\.\/notebooks\/a\.html">x<\/a>/);
  for (
    const href of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "java&#10;script:alert(1)",
      "data:text/html,<script>",
      "file:///etc/passwd",
      "../secret.html",
      "//example.com",
    ]
  ) {
    doesNotMatch(html(`[x](<${href}>)`), /<a /, href);
  }
});

Deno.test("renderProse() never loads an image", () => {
  strictEqual(html("![a chart](https://example.com/a.png)").includes("<img"), false);
});

Deno.test("renderProse() escapes code and its language", () => {
  doesNotMatch(html('```"><script>\n</code><script>x</script>\n```'), /<script/);
});

Deno.test("firstParagraph() is the first paragraph's words", () => {
  strictEqual(
    firstParagraph("# Title\n\nFirst **words**, [linked](x).\n\nSecond."),
    "First words, linked.",
  );
  strictEqual(firstParagraph("# Title only"), "");
});
