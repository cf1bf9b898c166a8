import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("yearOfEraRule reads years before and in the common era", () => {
  deepStrictEqual(told("Built in 44 BC, burnt in A.D. 70 and sacked in 455 AD."), [
    "44 BC = BC0044",
    "A.D. 70 = 0070",
    "455 AD = 0455",
  ]);
  deepStrictEqual(told("It fell around 300 B.C.E. and rose in the fifth century BC."), [
    "300 B.C.E. = BC0300",
    "the fifth century BC = BC04",
  ]);
});

Deno.test("readEra() leaves advertisements, sums and large numbers alone", () => {
  deepStrictEqual(told("A 30 ad campaign and $44 BC bonds."), []);
  deepStrictEqual(told("Ice covered it in 10,000 BC."), []);
});
