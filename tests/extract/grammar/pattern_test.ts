import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { compilePattern } from "../../../lib/extract/grammar/pattern.ts";

const isActor = (id: string) => id === "russia";

Deno.test("compilePattern() reads words, gaps and actors", () => {
  const { elements, anchor, namesActors } = compilePattern(
    "{russia} ** turn * back",
    isActor,
    "here",
  );
  deepStrictEqual(elements.map(({ form }) => form), [
    "actor",
    "gap",
    "word",
    "gap",
    "word",
  ]);
  strictEqual(anchor, 2);
  strictEqual(namesActors, true);
});

Deno.test("compilePattern() is found by a word that tells more than an article", () => {
  strictEqual(compilePattern("in the ruins", isActor, "here").anchor, 2);
});

Deno.test("compilePattern() refuses a pattern without words", () => {
  throws(
    () => compilePattern("{russia} **", isActor, "x.csv, row 2"),
    /x\.csv, row 2.*at least one word/,
  );
});

Deno.test("compilePattern() refuses an actor that is not there", () => {
  throws(
    () => compilePattern("leave {atlantis}", isActor, "x.csv, row 2"),
    /"\{atlantis\}".*accepted is \{any\}/,
  );
});
