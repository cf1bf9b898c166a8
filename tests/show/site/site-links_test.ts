import { strictEqual } from "node:assert/strict";
import { indexAnalysis } from "../../../lib/show/site/analysis-index.ts";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { siteLinks } from "../../../lib/show/site/site-links.ts";
import { sampleAnalysis } from "../sample-analysis.ts";

const links = siteLinks(sampleAnalysis, indexAnalysis(sampleAnalysis), namesFrom(), [
  "01-corpus",
]);
const page = "../articles/001-beijing-fears-minor-power.html";

Deno.test("siteLinks() lets through what exists", () => {
  for (const href of [page, `${page}#stance-0`, "../index.html"]) {
    strictEqual(links(href), href);
  }
});

Deno.test("siteLinks() leads to the page where the mention does not exist", () => {
  strictEqual(links(`${page}#stance-99`), page);
});

Deno.test("siteLinks() leads from a notebook's file to its page", () => {
  for (
    const href of ["01-corpus.ipynb", "./01-corpus.ipynb", "../notebooks/01-corpus.ipynb"]
  ) {
    strictEqual(links(href), "../notebooks/01-corpus.html");
  }
});

Deno.test("siteLinks() is null for everything else", () => {
  for (
    const href of [
      "02-other.ipynb",
      "../articles/nobody.html",
      "../articles/../index.html",
      "../../secret",
      "https://example.com",
      "javascript:alert(1)",
    ]
  ) {
    strictEqual(links(href), null, href);
  }
});
