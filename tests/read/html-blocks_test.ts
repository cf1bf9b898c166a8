import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { nameCaptions, toBlocks } from "../../lib/read/html-blocks.ts";
import { parsePage } from "../../lib/read/html-page.ts";

const blocks = (html: string) =>
  toBlocks(parsePage(`<html><body>${html}</body></html>`).body);

Deno.test("toBlocks() sets blocks apart and joins what is inline", () => {
  deepStrictEqual(
    blocks("<h2>Steel</h2>One <b>t</b>wo<p>Three\n four</p><ul><li>Five<li>Six</ul>")
      .map(({ kind, text }) => `${kind}: ${text}`),
    [
      "heading: Steel",
      "paragraph: One two",
      "paragraph: Three four",
      "item: Five",
      "item: Six",
    ],
  );
});

Deno.test("toBlocks() takes two line breaks for the end of a paragraph", () => {
  deepStrictEqual(blocks("<p>One<br>two<br><br>three</p>").map(({ text }) => text), [
    "One\ntwo",
    "three",
  ]);
});

Deno.test("toBlocks() leaves out what is not shown and measures links", () => {
  const [block, ...rest] = blocks(
    "<script>x</script><p><a>half</a>half</p><style>p{}</style>",
  );
  strictEqual(rest.length, 0);
  strictEqual(block?.linkShare, 0.5);
});

Deno.test("toBlocks() knows captions by element and by name", () => {
  deepStrictEqual(
    blocks(
      "<figure><figcaption>One</figcaption></figure><p class='wp-caption-text'>Two</p><p>Three</p>",
    ).map(({ kind }) => kind),
    ["caption", "caption", "paragraph"],
  );
});

Deno.test("nameCaptions() names the paragraphs of captions, and of nothing large", () => {
  const long = "Exports grew by a tenth over the year. ".repeat(40);
  const page = parsePage(
    `<html><body><div class="caption"><p id="a">One</p></div>
     <div class="with-caption"><p id="b">${long}</p></div></body></html>`,
  );
  nameCaptions(page);
  const isNamed = (id: string) =>
    (page.getElementById(id)!.getAttribute("class") ?? "").includes("caption");
  deepStrictEqual([isNamed("a"), isNamed("b")], [true, false]);
});
