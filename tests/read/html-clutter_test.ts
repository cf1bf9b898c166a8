import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parsePage } from "../../lib/read/html-body.ts";
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

Deno.test("splitName() splits the names of classes into words", () => {
  deepStrictEqual(splitName("relatedPosts article__share-bar"), [
    "related",
    "posts",
    "article",
    "share",
    "bar",
  ]);
});
