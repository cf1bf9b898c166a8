import { ok, strictEqual } from "node:assert/strict";
import {
  chiSquareQuantile,
  normalQuantile,
  normalShare,
  sampleQuantile,
  studentQuantile,
} from "../../../lib/relate/shifts/distributions.ts";

const near = (found: number, expected: number, within: number) =>
  ok(Math.abs(found - expected) <= within, `${found} is not ${expected}`);

Deno.test("normalShare() and normalQuantile() are as printed in tables", () => {
  near(normalShare(0), 0.5, 1e-6);
  near(normalShare(-1.96), 0.0249979, 1e-6);
  near(normalShare(1), 0.8413447, 1e-6);
  near(normalQuantile(0.975), 1.959964, 1e-5);
  near(normalQuantile(0.2), -0.8416212, 1e-5);
});

Deno.test("studentQuantile() is as printed in tables", () => {
  near(studentQuantile(0.975, 4), 2.776, 0.01);
  near(studentQuantile(0.975, 9), 2.262, 0.001);
  near(studentQuantile(0.025, 29), -2.045, 0.001);
});

Deno.test("chiSquareQuantile() is as printed in tables", () => {
  near(chiSquareQuantile(0.2, 3), 1.005, 0.02);
  near(chiSquareQuantile(0.2, 10), 6.179, 0.02);
  near(chiSquareQuantile(0.95, 10), 18.307, 0.05);
});

Deno.test("sampleQuantile() lies between neighbours in proportion", () => {
  strictEqual(sampleQuantile([1, 2, 3, 4], 0.5), 2.5);
  strictEqual(sampleQuantile([1, 2, 3, 4], 0), 1);
  strictEqual(sampleQuantile([1, 2, 3, 4], 1), 4);
  strictEqual(sampleQuantile([7], 0.3), 7);
});
