import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parsePage } from "../../lib/read/html-page.ts";
import { removeClutter, splitName } from "../../lib/read/html-clutter.ts";

Deno.test("removeClutter() removes named clutter but nothing that holds much text", () => {
  const text = "Exports grew by a tenth over the year. ".repeat(20);
  const page = parsePage(
    `<html><body><div class="post has-comments widget"><p>${text}</p></div>
     <div class="shareBar">Share</div><aside>Also</aside><div id="related-posts">More</div>
     </body></html>`,
  );
  removeClutter(page.documentElement, page.documentElement.textContent!.length);
  strictEqual(page.body.textContent!.replace(/\s+/g, " ").trim(), text.trim());
});

const cleaned = (html: string, sparing = false) => {
  const page = parsePage(`<html><body>${html}</body></html>`);
  removeClutter(page.documentElement, page.body.textContent!.length, sparing);
  return page.body.textContent!.replace(/\s+/g, " ").trim();
};
const LONG = "Exports grew by a tenth over the year. ".repeat(60).trim();

Deno.test("removeClutter() removes large galleries, unless it is sparing", () => {
  const pictures = "A ship leaves the port. ".repeat(80).trim();
  const html = `<p>${LONG}</p><div class="photo-gallery">${pictures}</div>`;
  strictEqual(cleaned(html), LONG);
  strictEqual(cleaned(html, true), `${LONG} ${pictures}`.replace(" A ship", "A ship"));
});

Deno.test("removeClutter() removes teasers of links, and keeps those of words", () => {
  const teaser = (inner: string) => `<p>${LONG}</p><div class="teaser">${inner}</div>`;
  strictEqual(cleaned(teaser('<a href="/">Coal falls</a>')), LONG);
  strictEqual(cleaned(teaser(" What the figures mean")), `${LONG} What the figures mean`);
});

Deno.test("removeClutter() keeps what its names would leave nothing of", () => {
  const piece = (name: string) => `<div class="${name}"><p>${LONG.slice(0, 400)}</p></div>`;
  strictEqual(cleaned(piece("toc_1").repeat(9)).length > 3000, true);
  strictEqual(cleaned(`<p>${LONG}</p>` + piece("comment").repeat(20)), LONG);
});

Deno.test("removeClutter() knows what a page builder calls its elements", () => {
  const html = (name: string) =>
    `<p>${LONG}</p><div class="${name}"><p> And more</p></div>`;
  strictEqual(cleaned(html("elementor-widget-container")), `${LONG} And more`);
  strictEqual(cleaned(html("elementor-widget-share-buttons")), LONG);
});

Deno.test("splitName() splits the names of classes into words", () => {
  deepStrictEqual(splitName("relatedPosts article__share-bar"), [
    "related",
    "posts",
    "article",
    "share",
    "bar",
  ]);
});
