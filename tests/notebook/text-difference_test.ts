import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { describeDifference } from "../../lib/notebook/text-difference.ts";

Deno.test("describeDifference() is empty for equal texts", () => {
  deepStrictEqual(describeDifference("a\nb", "a\nb"), []);
});

Deno.test("describeDifference() pairs changed lines of texts of the same length", () => {
  deepStrictEqual(describeDifference("a\nb\nc\nd", "a\nB\nc\nD"), [
    "- b",
    "+ B",
    "- d",
    "+ D",
  ]);
});

Deno.test("describeDifference() shows only the lines that came or went", () => {
  deepStrictEqual(describeDifference("a\nb\nc", "a\nc"), ["- b"]);
  deepStrictEqual(describeDifference("a\nc", "a\nb\nb2\nc"), ["+ b", "+ b2"]);
  deepStrictEqual(describeDifference("", "a"), ["- ", "+ a"]);
});

Deno.test("describeDifference() takes markup apart into its elements", () => {
  deepStrictEqual(
    describeDifference(
      "<table><tr><td>240</td></tr></table>",
      "<table><tr><td>245</td></tr></table>",
    ),
    ["- <td>240</td>", "+ <td>245</td>"],
  );
});

Deno.test("describeDifference() cuts long lines around the difference", () => {
  const [before, after] = describeDifference(
    `${"x".repeat(500)}240${"y".repeat(500)}`,
    `${"x".repeat(500)}245${"y".repeat(500)}`,
  );
  ok(before?.includes("x240y") && before.length < 120, `${before}`);
  ok(after?.includes("x245y") && after.length < 120, `${after}`);
});

Deno.test("describeDifference() counts what it leaves out", () => {
  const lines = (word: string) =>
    Array.from({ length: 20 }, (_, i) => `${word} ${i}`).join("\n");
  const difference = describeDifference(lines("a"), lines("b"));
  strictEqual(difference.length, 13);
  strictEqual(difference.at(-1), "  ... and 14 more lines");
});
