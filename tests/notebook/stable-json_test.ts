import { notStrictEqual, strictEqual } from "node:assert/strict";
import { stableJson } from "../../lib/notebook/stable-json.ts";

Deno.test("stableJson() does not depend on the order of fields, at any depth", () => {
  strictEqual(
    stableJson({ b: [{ d: 1, c: 2 }], a: null }),
    stableJson({ a: null, b: [{ c: 2, d: 1 }] }),
  );
  strictEqual(stableJson({ b: 1, a: 2 }), '{\n "a": 2,\n "b": 1\n}');
});

Deno.test("stableJson() keeps the order of lists", () => {
  notStrictEqual(stableJson([1, 2]), stableJson([2, 1]));
});
