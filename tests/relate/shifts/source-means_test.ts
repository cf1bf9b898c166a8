import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { sourceMeans } from "../../../lib/relate/shifts/source-means.ts";
import { observation, onDay } from "./simulated-sources.ts";

const said = (day: number, ...values: readonly number[]) => {
  const dating = onDay(day);
  return values.map((value) => observation(value, dating));
};

Deno.test("sourceMeans() are the means of the sentences, at the first date", () => {
  const [mean, ...more] = sourceMeans(
    [[...said(9, 0.2), ...said(4, 0.4, 0.6)]],
    "publication",
  );
  strictEqual(more.length, 0);
  ok(Math.abs(mean!.value - 0.4) < 1e-12);
  deepStrictEqual(mean?.dating, onDay(4));
});

Deno.test("sourceMeans() by what is spoken of are one for each date", () => {
  const means = sourceMeans([[...said(9, 0.2), ...said(4, 0.4, 0.6)]], "spoken");
  deepStrictEqual(means.map(({ dating }) => dating.ranges[0]?.first), [9, 4]);
});

Deno.test("sourceMeans() count sentences that differ at random in proportion", () => {
  const means = sourceMeans([
    said(1, -0.5, 0.5, 0.5, -0.5),
    said(2, 0.5, -0.5),
    said(3, -0.5, 0.5),
  ], "publication");
  strictEqual(means[0]!.weight / means[1]!.weight, 2);
});

Deno.test("sourceMeans() count sources of like sentences the same, however long", () => {
  const means = sourceMeans([
    said(1, 0.5, 0.5, 0.5, 0.5),
    said(2, -0.5, -0.5),
    said(3, 0.1, 0.1),
  ], "publication");
  deepStrictEqual(means.map(({ weight }) => weight), [1, 1, 1]);
});

Deno.test("sourceMeans() of one sentence each weigh the same", () => {
  const means = sourceMeans([said(1, 0.5), said(2, -0.5)], "publication");
  deepStrictEqual(means.map(({ weight }) => weight), [1, 1]);
});

Deno.test("sourceMeans() give sentences that are somewhat alike a weight in between", () => {
  // Mean squares: 0.08 between, 0.02 within; (5 - 9 / 5) / 2 = 1.6 sentences a source; so r
  // is 0.06 / (0.08 + 0.6 * 0.02), and two sentences count 2 / (1 + r) = 23 / 19.
  const means = sourceMeans(
    [said(1, 0.2, 0.4), said(2, 0.6, 0.8), said(3, 0.5)],
    "publication",
  );
  deepStrictEqual(means.map(({ weight }) => weight.toFixed(9)), [
    (23 / 19).toFixed(9),
    (23 / 19).toFixed(9),
    (1).toFixed(9),
  ]);
});
