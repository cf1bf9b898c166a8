import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Block } from "../../lib/read/html-blocks.ts";
import { alignToLinkedText } from "../../lib/read/html-evidence.ts";

const block = (text: string): Block => ({ text, kind: "paragraph", linkShare: 0 });
const PARAGRAPHS = ["iron", "coal", "steel", "gas", "timber"].map((good) =>
  `The ministry of ${good} said that exports of ${good} had grown by a tenth over the ` +
  `whole of the year, and that more ${good} than ever had gone by rail to the ports.`
);
const OTHER = block(
  "Readers in the capital may now order the paper to their doors by telephone.",
);

Deno.test("alignToLinkedText() cuts what stands around the linked text", () => {
  const between = block("Why it matters");
  const [first, ...rest] = PARAGRAPHS.map(block);
  deepStrictEqual(
    alignToLinkedText([OTHER, first!, between, ...rest, OTHER], PARAGRAPHS.join(" ")),
    [first, between, ...rest],
  );
});

Deno.test("alignToLinkedText() takes the linked text where the page shows little of it", () => {
  const linked = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
  deepStrictEqual(alignToLinkedText([OTHER], linked).map(({ text }) => text), PARAGRAPHS);
});

Deno.test("alignToLinkedText() takes no summary and no other text for the article", () => {
  const blocks = PARAGRAPHS.map(block);
  strictEqual(alignToLinkedText(blocks, PARAGRAPHS[0]!), blocks);
  strictEqual(alignToLinkedText(blocks, null), blocks);
  const notice = "We use cookies to keep you logged in while you read our pages. ".repeat(
    9,
  );
  strictEqual(alignToLinkedText(blocks, notice), blocks);
});
