import { deepStrictEqual, notStrictEqual, strictEqual } from "node:assert/strict";
import { contentOf, mix, overlapOf } from "../../../lib/relate/stories/content.ts";

Deno.test("contentOf() keeps content words, once each", () => {
  strictEqual(contentOf("The harbour and the town, the harbour!").length, 2);
  strictEqual(contentOf("It is of the and to.").length, 0);
  strictEqual(contentOf("").length, 0);
});

Deno.test("contentOf() takes inflections and case for the same", () => {
  deepStrictEqual(contentOf("Harbour"), contentOf("HARBOURS"));
  notStrictEqual([...contentOf("harbour")][0], [...contentOf("hardens")][0]);
});

Deno.test("overlapOf() counts what is shared, of all words", () => {
  deepStrictEqual(overlapOf(Uint32Array.of(1, 2, 3), Uint32Array.of(2, 3, 4, 5)), {
    shared: 2,
    jaccard: 2 / 5,
  });
  deepStrictEqual(overlapOf(new Uint32Array(), new Uint32Array()), {
    shared: 0,
    jaccard: 0,
  });
});

Deno.test("mix() is the finaliser of MurmurHash3", () => {
  strictEqual(mix(0), 0);
  strictEqual(mix(1), 0x514e28b7);
});
