import { deepStrictEqual, throws } from "node:assert/strict";
import {
  parseValences,
  withValences,
} from "../../../lib/evaluate/target-stance/valences.ts";

Deno.test("parseValences() reads words with their valence", () => {
  const valences = parseValences('{"good": 3, "bad": -3}');
  deepStrictEqual([...valences], [["good", 3], ["bad", -3]]);
});

for (
  const [json, message] of [
    ["good\t3", /begins "good\\t3"/],
    ["[3]", /begins "\[3\]"/],
    ['{"good": "3"}', /"good" has the valence "3"/],
  ] as const
) {
  Deno.test(`parseValences() says what is wrong with ${json}`, () => {
    throws(() => parseValences(json), { name: "DatelineError", message });
  });
}

Deno.test("withValences() adds how good and how bad a word sounds", () => {
  const embeddings = {
    words: ["bad", "good", "chair"],
    vectors: Float32Array.of(1, 2, 3),
    dimensions: 1,
  };
  const { vectors, dimensions } = withValences(
    embeddings,
    new Map([["good", 2], ["bad", -3]]),
  );
  deepStrictEqual(dimensions, 3);
  deepStrictEqual([...vectors], [1, 0, 3, 2, 2, 0, 3, 0, 0]);
});
