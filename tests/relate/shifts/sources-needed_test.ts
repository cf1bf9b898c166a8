import { ok, strictEqual } from "node:assert/strict";
import { changePoint } from "../../../lib/relate/shifts/change-point.ts";
import { seededRandom } from "../../../lib/relate/shifts/random.ts";
import { plannedSpread, sourcesNeeded } from "../../../lib/relate/shifts/sources-needed.ts";
import { onDay } from "./simulated-sources.ts";

/** Share of simulated series in which a change halfway is found. */
function power(count: number, spread: number, change: number): number {
  const random = seededRandom(1234);
  const trials = 400;
  let found = 0;
  for (let trial = 0; trial < trials; trial++) {
    const values = Array.from({ length: count }, (_, at) => ({
      value: spread * random.normal() + (2 * at < count ? -0.3 : change - 0.3),
      weight: 1,
      dating: onDay(3 * at),
    }));
    if (changePoint(values, random)!.probability >= 0.95) found++;
  }
  return found / trials;
}

Deno.test("sourcesNeeded() many sources show the change in four of five series", () => {
  for (const [spread, change] of [[0.4, 0.5], [0.2, 0.5], [0.25, 0.2]] as const) {
    const count = sourcesNeeded(spread, change)!;
    const found = power(count, spread, change);
    ok(found >= 0.74 && found <= 0.97, `${count} sources: found in ${found}`);
    ok(power(Math.round(count / 2), spread, change) < 0.6);
  }
});

Deno.test("sourcesNeeded() are more for smaller changes and wider spreads, at least ten", () => {
  ok(sourcesNeeded(0.4, 0.2)! > sourcesNeeded(0.4, 0.5)!);
  ok(sourcesNeeded(0.6, 0.5)! > sourcesNeeded(0.3, 0.5)!);
  strictEqual(sourcesNeeded(0.01, 0.5), 10);
  strictEqual(sourcesNeeded(0.5, 0.01), null);
});

const values = (...levels: readonly number[]) =>
  levels.map((value, at) => ({ value, weight: 1, dating: onDay(at) }));

Deno.test("plannedSpread() is wider than what few sources show", () => {
  const four = plannedSpread(values(-0.3, 0.3, -0.3, 0.3));
  const many = plannedSpread(
    values(...Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? -0.3 : 0.3))),
  );
  ok(four > 1.4 * many && four < 2 * many, `${four} ${many}`);
  ok(Math.abs(many - 0.3) < 0.03);
});

Deno.test("plannedSpread() of one or two sources, or of like ones, is assumed", () => {
  strictEqual(plannedSpread(values(0.5)), 0.5);
  strictEqual(plannedSpread(values(0.5, 0.5)), 0.5);
  strictEqual(plannedSpread(values(0.5, 0.5, 0.5, 0.5)), 0.1);
});
