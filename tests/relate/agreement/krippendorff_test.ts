import { ok, strictEqual } from "node:assert/strict";
import { alphaOf, krippendorffAlpha } from "../../../lib/relate/agreement/krippendorff.ts";

/** Rows of codes, a dot for a missing one, as units. */
function unitsOf(...coders: readonly string[]): (string | null)[][] {
  const rows = coders.map((row) => row.split(" "));
  return rows[0]!.map((_, unit) =>
    rows.map((row) => (row[unit] === "." ? null : row[unit]!))
  );
}

Deno.test("krippendorffAlpha() is as Krippendorff works it out for four coders, missing data", () => {
  // "Computing Krippendorff's Alpha-Reliability" (2011), section C: nominal alpha 0.743.
  const alpha = krippendorffAlpha(unitsOf(
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  ))!;
  strictEqual(alpha.toFixed(3), "0.743");
});

Deno.test("krippendorffAlpha() is as he works it out for two coders and two values", () => {
  // Section A of the same paper: binary data, alpha 0.095.
  const alpha = krippendorffAlpha(unitsOf(
    "0 1 0 0 0 0 0 0 1 0",
    "1 1 1 0 0 1 0 0 0 0",
  ))!;
  strictEqual(alpha.toFixed(3), "0.095");
});

Deno.test("krippendorffAlpha() is as he works it out for two coders and five values", () => {
  // Section B of the same paper: nominal data, alpha 0.692.
  const alpha = krippendorffAlpha(unitsOf(
    "a a b b d c c c e d d a",
    "b a b b b c c c e d d d",
  ))!;
  strictEqual(alpha.toFixed(3), "0.692");
});

Deno.test("krippendorffAlpha() is 1 where all agree, below 0 where all differ", () => {
  strictEqual(krippendorffAlpha(unitsOf("a b a b", "a b a b")), 1);
  ok(krippendorffAlpha(unitsOf("a b a b", "b a b a"))! < 0);
});

Deno.test("krippendorffAlpha() says nothing where nothing can differ", () => {
  strictEqual(krippendorffAlpha(unitsOf("a a a", "a a a")), null);
  strictEqual(krippendorffAlpha(unitsOf("a b a", ". . .")), null);
  strictEqual(krippendorffAlpha([]), null);
});

Deno.test("alphaOf() counts of two coders is what the units give", () => {
  // Seven times a-a, twice a-b, once b-b: both orders of each pair.
  const units = [
    ...Array<string[]>(7).fill(["a", "a"]),
    ["a", "b"],
    ["b", "a"],
    ["b", "b"],
  ];
  strictEqual(
    alphaOf(Float64Array.from([14, 2, 2, 2]), 2)!.toFixed(12),
    krippendorffAlpha(units)!.toFixed(12),
  );
});
