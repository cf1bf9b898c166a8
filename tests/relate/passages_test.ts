import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { tokenText } from "../../lib/extract/tokens.ts";
import { openPassages, passageAt } from "../../lib/relate/passages.ts";
import { buildExtraction, value } from "./build-extraction.ts";

const text = "It rained in 2023. Nobody was there. By 2024 and 2025 it was dry.";
const extraction = buildExtraction(text, {
  times: [["2023", value("2023")], ["2024", value("2024")], ["2025", value("2025")]],
});

Deno.test("passageAt() finds the sentence that holds an offset", () => {
  const { sentences } = extraction;
  strictEqual(passageAt(sentences, 0), 0);
  strictEqual(passageAt(sentences, text.indexOf("Nobody")), 1);
  strictEqual(passageAt(sentences, text.indexOf("dry")), 2);
  strictEqual(passageAt(sentences, sentences[0]!.end), -1);
  strictEqual(passageAt(sentences, text.length), -1);
  strictEqual(passageAt([], 0), -1);
});

Deno.test("openPassages() lays sentences over tokens and times over sentences", () => {
  const { tokens, passages, times } = openPassages(extraction);
  deepStrictEqual(
    passages.map((
      { first, last },
    ) => [tokenText(tokens, first), tokenText(tokens, last - 2)]),
    [["It", "2023"], ["Nobody", "there"], ["By", "dry"]],
  );
  deepStrictEqual(times, [[0], [], [1, 2]]);
});

Deno.test("openPassages() reads an article once", () => {
  strictEqual(openPassages(extraction), openPassages(extraction));
});
