import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { balanceText, clipText, textWidth, wrapText } from "../../lib/show/text-layout.ts";

const style = { size: 14, weight: 400 } as const;

Deno.test("textWidth() grows with size, weight and length", () => {
  ok(textWidth("trade", { ...style, size: 28 }) > 1.9 * textWidth("trade", style));
  ok(textWidth("trade", { ...style, weight: 700 }) > textWidth("trade", style));
  strictEqual(textWidth("", style), 0);
});

Deno.test("wrapText() breaks between words", () => {
  deepStrictEqual(wrapText("one two three", 60, style), ["one two", "three"]);
  deepStrictEqual(wrapText("", 60, style), []);
});

Deno.test("wrapText() ends in an ellipsis where lines are few", () => {
  const lines = wrapText("one two three four five six seven", 60, style, 2);
  strictEqual(lines.length, 2);
  ok(lines[1]?.endsWith("…"));
});

Deno.test("balanceText() leaves no short last line", () => {
  const text = "both claims agree with the official figures";
  deepStrictEqual(wrapText(text, 255, style), [
    "both claims agree with the official",
    "figures",
  ]);
  deepStrictEqual(balanceText(text, 255, style), [
    "both claims agree with",
    "the official figures",
  ]);
});

Deno.test("clipText() keeps what fits", () => {
  strictEqual(clipText("one", 60, style), "one");
  strictEqual(clipText("one two three", 75, style), "one two…");
  strictEqual(clipText("one two three", 62, style), "one…");
  strictEqual(clipText("incomprehensibility", 62, style), "incom…");
});

Deno.test("wrapText() never exceeds its width, and loses no letter", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 120 }),
      fc.integer({ min: 30, max: 300 }),
      (text, width) => {
        const lines = wrapText(text, width, style);
        for (const line of lines) {
          ok(
            textWidth(line, style) <= width || [...line].length === 1,
          );
        }
        strictEqual(lines.join("").replace(/\s/g, ""), text.replace(/\s/g, ""));
      },
    ),
    { seed: 11, numRuns: 200 },
  );
});
