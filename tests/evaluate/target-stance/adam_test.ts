import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { AdamParameter, seededRandom } from "../../../lib/evaluate/target-stance/adam.ts";

Deno.test("seededRandom() gives the same numbers in [0, 1) for the same seed", () => {
  const draw = (seed: number) => Array.from({ length: 100 }, seededRandom(seed));
  deepStrictEqual(draw(3), draw(3));
  ok(draw(3).every((value) => value >= 0 && value < 1));
  ok(draw(3)[0] !== draw(4)[0]);
});

Deno.test("AdamParameter starts at zero, or spread around it", () => {
  deepStrictEqual([...new AdamParameter(2, 0, seededRandom(1)).value], [0, 0]);
  const { value } = new AdamParameter(2000, 0.5, seededRandom(1));
  const deviation = Math.sqrt(value.reduce((sum, x) => sum + x * x, 0) / value.length);
  ok(Math.abs(deviation - 0.5) < 0.05);
});

Deno.test("AdamParameter moves against the gradient and clears it", () => {
  const parameter = new AdamParameter(2, 0, seededRandom(1));
  parameter.gradient.set([4, -4]);
  parameter.step(0.1, 2);
  ok(parameter.value[0]! < 0 && parameter.value[1]! > 0);
  strictEqual(parameter.gradient.some((gradient) => gradient !== 0), false);
});

Deno.test("AdamParameter finds the lowest point of a parabola", () => {
  const parameter = new AdamParameter(1, 0, seededRandom(1));
  for (let turn = 0; turn < 500; turn++) {
    parameter.gradient[0] = 2 * (parameter.value[0]! - 3);
    parameter.step(0.05, 1);
  }
  ok(Math.abs(parameter.value[0]! - 3) < 0.2);
});
