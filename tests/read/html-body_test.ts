import { ok } from "node:assert/strict";
import { findBody } from "../../lib/read/html-body.ts";

const PARAGRAPH = "Trade between the two countries grew by a tenth last year, customs " +
  "officials said on Tuesday, although the price of oil fell in the same months.";
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${i + 1}. ${PARAGRAPH}</p>`).join("");

Deno.test("findBody() leaves out menus, share bars and related links", () => {
  const blocks = findBody(
    `<html><body><nav><a href="/">World</a></nav><article><h1>Trade grows</h1>` +
      `<div class="share-bar">Share on X</div>${paragraphs(4)}` +
      `<div class="related-posts"><a href="/b">Oil falls again</a></div></article></body></html>`,
  );
  const text = blocks.map((block) => block.text).join("\n");
  ok(text.includes("1. Trade between") && text.includes("4. Trade between"));
  for (const clutter of ["World", "Share on X", "Oil falls again"]) {
    ok(!text.includes(clutter), clutter);
  }
});

Deno.test("findBody() takes a page that writes no root element", () => {
  ok(findBody(paragraphs(4)).some(({ text }) => text.startsWith("2. Trade")));
});
