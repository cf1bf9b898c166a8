import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parsePage } from "../../lib/read/html-page.ts";
import { readMetadata } from "../../lib/read/html-metadata.ts";

const read = (head: string, body = "") =>
  readMetadata(
    parsePage(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`),
  );

Deno.test("readMetadata() trusts linked data before meta elements", () => {
  const linked = {
    "@type": "NewsArticle",
    headline: "Linked",
    author: [{ name: "Ann Lee" }],
  };
  const { title, authors } = read(
    `<script type="application/ld+json">${JSON.stringify(linked)}</script>` +
      `<meta property="og:title" content="Meta"><meta name="author" content="Bo Kim">`,
  );
  strictEqual(title, "Linked");
  deepStrictEqual(authors, ["Ann Lee"]);
});

Deno.test("readMetadata() reads address, outlet, language and dates", () => {
  const metadata = read(
    `<link rel="canonical" href="https://example.org/a">` +
      `<meta property="og:site_name" content="The Example">` +
      `<meta property="article:published_time" content="2024-05-03T08:00:00Z">`,
  );
  strictEqual(metadata.url, "https://example.org/a");
  strictEqual(metadata.outlet, "The Example");
  strictEqual(metadata.language, "en-GB");
  deepStrictEqual(metadata.published, ["2024-05-03T08:00:00Z"]);
});

Deno.test("readMetadata() leaves the site's name out of the title", () => {
  strictEqual(
    read("<title>Trade grows again – The Example</title>", "<h1>Trade grows again</h1>")
      .title,
    "Trade grows again",
  );
});

Deno.test("readMetadata() passes over linked data that is broken or odd", () => {
  const { title, authors } = read(
    `<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>` +
      `<script type="application/ld+json">[null, 5, {"@type": 7, "author": {"name": null}}]</script>` +
      `<meta property="og:title" content="Meta &amp;amp; more">`,
  );
  strictEqual(title, "Meta & more");
  deepStrictEqual(authors, []);
});
