import { deepStrictEqual, notStrictEqual, strictEqual } from "node:assert/strict";
import { contentOf, mix, overlapOf } from "../../../lib/relate/stories/content.ts";

Deno.test("contentOf() keeps content words, once each", () => {
  strictEqual(contentOf("The harbour and the town, the harbour!").size, 2);
  strictEqual(contentOf("It is of the and to.").size, 0);
  strictEqual(contentOf("").size, 0);
});

Deno.test("contentOf() takes inflections and case for the same", () => {
  deepStrictEqual(contentOf("Harbour"), contentOf("HARBOURS"));
  notStrictEqual([...contentOf("harbour")][0], [...contentOf("hardens")][0]);
});

Deno.test("overlapOf() counts what is shared, of all words", () => {
  deepStrictEqual(overlapOf(new Set([1, 2, 3]), new Set([2, 3, 4, 5])), {
    shared: 2,
    jaccard: 2 / 5,
  });
  deepStrictEqual(overlapOf(new Set(), new Set()), {
    shared: 0,
    jaccard: 0,
  });
});

Deno.test("mix() is the finaliser of MurmurHash3", () => {
  strictEqual(mix(0), 0);
  strictEqual(mix(1), 0x514e28b7);
});
