import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { seededRandom } from "../../../lib/relate/shifts/random.ts";
import { verdictOf } from "../../../lib/relate/shifts/verdict.ts";
import { onDay } from "./simulated-sources.ts";

/** Sources around levels, each level for so many. */
function noisy(...levels: readonly (readonly [level: number, count: number])[]) {
  const random = seededRandom(2);
  return levels.flatMap(([level, count]) => Array<number>(count).fill(level))
    .map((level, at) => ({
      value: level + 0.2 * random.normal(),
      weight: 1,
      dating: onDay(10 * at),
    }));
}

const verdict = (values: ReturnType<typeof noisy>, detectable = 0.5) =>
  verdictOf(values, { sources: values.length, detectable, seed: 1 });

Deno.test("verdictOf() less than ten sources is that they are too few", () => {
  const { outcome, probability, changes, needed } = verdict(noisy([0.5, 4], [-0.5, 4]));
  deepStrictEqual([outcome, probability, changes], ["too-few", null, []]);
  ok(needed !== null && needed >= 10);
});

Deno.test("verdictOf() a plain change names its day, probability and levels", () => {
  const { outcome, probability, changes } = verdict(noisy([0.4, 20], [-0.4, 20]));
  strictEqual(outcome, "change");
  strictEqual(changes.length, 1);
  const [change] = changes;
  strictEqual(change?.probability, probability);
  ok(probability! > 0.99);
  ok(change!.earliest <= "1970-07-20" && change!.latest >= "1970-07-20", change!.day);
  ok(Math.abs(change!.before - 0.4) < 0.15 && Math.abs(change!.after - -0.4) < 0.15);
});

Deno.test("verdictOf() enough sources on one level is no change", () => {
  const { outcome, probability, changes } = verdict(noisy([0.1, 60]));
  deepStrictEqual([outcome, changes], ["no-change", []]);
  ok(probability! < 0.95);
});

Deno.test("verdictOf() sources that could not show the change is that they are too few", () => {
  const { outcome, probability, sources, needed } = verdict(noisy([0.1, 12]), 0.1);
  strictEqual(outcome, "too-few");
  ok(probability! < 0.95);
  ok(needed === null || needed > sources);
});

Deno.test("verdictOf() several changes lists them in order of time", () => {
  const { changes } = verdict(noisy([0.6, 20], [-0.2, 20], [-0.9, 20]));
  strictEqual(changes.length, 2);
  ok(changes[0]!.day < changes[1]!.day);
  ok(changes[1]!.before > changes[1]!.after);
});
