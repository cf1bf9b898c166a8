import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Block } from "../../lib/read/html-blocks.ts";
import { toText } from "../../lib/read/html-text.ts";

const block = (text: string, kind: Block["kind"] = "paragraph"): Block => ({
  text,
  kind,
  linkShare: 0,
});
const STEEL =
  "Exports of steel grew by a tenth over the year, the ministry said on Monday.";
const COAL =
  "Those of coal fell for the third year in a row, to a value not seen since 1998.";
const HEAD = { title: "Steel exports grow again", authors: ["Ann Lee"] };

Deno.test("toText() leaves out the headline, captions and what stands twice", () => {
  const { text } = toText([
    block("Steel exports grow again", "heading"),
    block("A mill in the north", "caption"),
    block(STEEL),
    block(COAL),
    block(STEEL),
  ], HEAD);
  // What the top says first is a teaser of the text below.
  deepStrictEqual(text.split("\n\n"), [COAL, STEEL]);
});

Deno.test("toText() keeps short lines that return, as in interviews", () => {
  const { text } = toText(
    [block("Why?"), block(STEEL), block("Why?"), block(COAL)],
    HEAD,
  );
  strictEqual(text.split("Why?").length, 3);
});

Deno.test("toText() keeps the captions of a picture story", () => {
  const { text, zones } = toText([
    block(STEEL, "caption"),
    block(COAL, "caption"),
    block("Gas and oil are not in the figures that came out."),
  ], HEAD);
  strictEqual(text.startsWith(STEEL), true);
  deepStrictEqual(zones.map(({ kind }) => kind), ["caption", "body"]);
});

Deno.test("toText() leaves out what tells of the author below the text", () => {
  const bio = "Ann Lee is a reporter who covers trade from the capital.";
  strictEqual(
    toText([block(STEEL), block(COAL), block(bio)], HEAD).text.includes(bio),
    false,
  );
});
