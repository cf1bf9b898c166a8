import { deepStrictEqual } from "node:assert/strict";
import { splitOutlet } from "../../lib/read/byline-outlet.ts";

Deno.test("splitOutlet() takes a medium behind the last comma off", () => {
  for (
    const [text, authors, outlet] of [
      ["Anna Keller, Brussels Courier", "Anna Keller", "Brussels Courier"],
      ["Ann Lee and Bo Roe, Reuters", "Ann Lee and Bo Roe", "Reuters"],
      ["Ann Lee, Moscow correspondent", "Ann Lee, Moscow correspondent", null],
      ["Ann Lee, Chief Reporter", "Ann Lee, Chief Reporter", null],
      ["Ann Lee, Daily Post Editor", "Ann Lee, Daily Post Editor", null],
      ["Ann Lee, Bo Roe and Cy Post", "Ann Lee, Bo Roe and Cy Post", null],
      ["Li Wei, Yang Sun", "Li Wei, Yang Sun", null],
      ["Ann Lee, BBC News", "Ann Lee", "BBC News"],
      ["Ann Lee", "Ann Lee", null],
    ] as const
  ) deepStrictEqual(splitOutlet(text), [authors, outlet], text);
});
