import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { EndlessPageError, parsePage } from "../../lib/read/html-page.ts";

Deno.test("parsePage() gives up on pages that nest without end", () => {
  for (const tag of ["<div>", "<p><x>", "<custom-tag a=b>", "<x/>", "<DIV>"]) {
    throws(() => parsePage(`<html><body>${tag.repeat(20_000)}`), RangeError, tag);
  }
});

Deno.test("parsePage() takes pages with many elements that do not nest", () => {
  for (
    const tag of [
      "<p>a",
      "<br>",
      "<li>a",
      "<b>a</b>",
      "<script>if (a<b) c<d</script>",
      "<!-- <div> -->",
    ]
  ) {
    const page = parsePage(`<html><body>${tag.repeat(11_000)}</body></html>`);
    strictEqual(page.documentElement.localName, "html", tag);
  }
});

Deno.test("parsePage() gives up on pages with more pieces than people read", () => {
  for (const piece of ["<b>a</b>", "<", "<br>", "&amp;"]) {
    throws(
      () => parsePage(`<html><body>${piece.repeat(160_000)}`),
      EndlessPageError,
      piece,
    );
  }
  const script = `<script>${"if (a<b&&c) d();".repeat(160_000)}</script>`;
  strictEqual(
    parsePage(`<html><body>${script}</body></html>`).querySelectorAll("script").length,
    1,
  );
});

Deno.test("parsePage() takes drawings of many shapes", () => {
  const page = parsePage(
    `<html><body><svg>${'<path d="x"/>'.repeat(11_000)}</svg></body></html>`,
  );
  deepStrictEqual(page.querySelectorAll("svg").length, 1);
});
