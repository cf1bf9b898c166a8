import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { openDocument } from "../../lib/extract/document.ts";
import {
  readTargetModel,
  writeTargetModel,
} from "../../lib/extract/stances/target-model.ts";
import { stanceToward } from "../../lib/extract/target-stance.ts";
import { articleFromText } from "./article_from_text.ts";

function toward(text: string, target: string) {
  const start = text.indexOf(target);
  const document = openDocument(articleFromText(text));
  return stanceToward(document, [{ start, end: start + target.length }])[0];
}

for (
  const [text, target, label] of [
    ["The senator lied, cheated and disgraced her office.", "The senator", "against"],
    ["Everybody praised the brave senator for her great success.", "senator", "for"],
    ["The senator will speak on Tuesday in the town hall.", "The senator", "neutral"],
  ] as const
) {
  Deno.test(`stanceToward() finds a stance ${label} in: ${text}`, () => {
    const stance = toward(text, target);
    strictEqual(stance?.label, label);
    strictEqual(
      Math.sign(stance.score),
      label === "neutral" ? Math.sign(stance.score) : label === "for" ? 1 : -1,
    );
  });
}

Deno.test("stanceToward() answers for each target, in order", () => {
  const document = openDocument(articleFromText("One is here.\n\nTwo is there."));
  const targets = [{ start: 14, end: 17 }, { start: 0, end: 3 }];
  deepStrictEqual(
    stanceToward(document, targets).map(({ start, end }) => ({ start, end })),
    targets,
  );
});

Deno.test("stanceToward() is neutral toward a span outside the text", () => {
  const document = openDocument(articleFromText("One is here."));
  deepStrictEqual(stanceToward(document, [{ start: 90, end: 95 }]), [
    { start: 90, end: 95, score: 0, label: "neutral" },
  ]);
});

Deno.test("stanceToward() takes another model", () => {
  const model = readTargetModel(writeTargetModel({
    words: Int32Array.of(),
    vectors: Int8Array.of(),
    vectorScale: 1,
    width: 1,
    hidden: 1,
    inner: new Float32Array(6),
    innerBias: new Float32Array(1),
    outer: new Float32Array(3),
    outerBias: Float32Array.of(0, 0, 9),
    hashed: new Int8Array(6),
    hashedScale: 1,
  }));
  const document = openDocument(articleFromText("One is here."));
  strictEqual(stanceToward(document, [{ start: 0, end: 3 }], model)[0]?.label, "for");
});

Deno.test("readTargetModel() refuses other bytes", () => {
  throws(() => readTargetModel(new Uint8Array(64)), RangeError);
});
