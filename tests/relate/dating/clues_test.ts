import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { type Clue, excludesSome, hull, narrow } from "../../../lib/relate/dating/clues.ts";

const mention = { start: 0, end: 1, text: "x" };

function clue(...days: (readonly [number, number])[]): Clue {
  return {
    kind: "event",
    mention,
    readings: days.map(([first, last]) => ({
      days: { first, last },
      because: () => `${first}.`,
    })),
  };
}

Deno.test("narrow() keeps the days that one reading of every clue allows", () => {
  const { days, conflict } = narrow([
    clue([0, 100]),
    clue([10, 20], [90, 120]),
    clue([15, 95]),
  ]);
  deepStrictEqual(days, [{ first: 15, last: 20 }, { first: 90, last: 95 }]);
  strictEqual(conflict, false);
});

Deno.test("narrow() sets aside what leaves no day, and says so", () => {
  const { days, evidence, conflict } = narrow([
    clue([0, 10]),
    clue([20, 30]),
    clue([5, 40]),
  ]);
  deepStrictEqual(days, [{ first: 5, last: 10 }]);
  strictEqual(conflict, true);
  deepStrictEqual(evidence.map(({ conflicts }) => conflicts === true), [
    false,
    true,
    false,
  ]);
});

Deno.test("narrow() leaves a dispensable clue out where it fits nothing", () => {
  const { days, evidence, conflict } = narrow([
    clue([0, 10]),
    { ...clue([20, 30]), dispensable: true },
    { ...clue([5, 40]), dispensable: true },
  ]);
  deepStrictEqual(days, [{ first: 5, last: 10 }]);
  strictEqual(conflict, false);
  strictEqual(evidence.length, 2);
});

Deno.test("narrow() tells of a clue the readings that are left", () => {
  const { evidence } = narrow([clue([0, 10], [50, 60], [100, 110]), clue([45, 70])]);
  deepStrictEqual(evidence[0]!.implies, { earliest: "1970-02-20", latest: "1970-03-02" });
  strictEqual(evidence[0]!.because, "50.");
});

const range = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat({ max: 200 }))
  .map(([first, length]) => [first, first + length] as const);
const clues = fc.array(
  fc.array(range, { minLength: 1, maxLength: 4 }).map((days) => clue(...days)),
  { maxLength: 6 },
);

Deno.test("narrow() can only narrow with more evidence, or flag a conflict", () => {
  fc.assert(
    fc.property(clues, fc.array(range, { minLength: 1, maxLength: 4 }), fc.nat(), (
      some,
      more,
      place,
    ) => {
      const before = narrow(some);
      const at = place % (some.length + 1);
      const after = narrow([...some.slice(0, at), clue(...more), ...some.slice(at)]);
      if (after.conflict) return;
      strictEqual(before.conflict, false);
      for (const { first, last } of after.days) {
        ok(before.days.some((days) => days.first <= first && last <= days.last));
      }
    }),
    { seed: 4, numRuns: 500 },
  );
});

Deno.test("narrow() gives the same days in any order, where nothing conflicts", () => {
  fc.assert(
    fc.property(clues, (some) => {
      const forth = narrow(some);
      if (forth.conflict) return;
      const back = narrow([...some].reverse());
      deepStrictEqual(back.days, forth.days);
    }),
    { seed: 5, numRuns: 300 },
  );
});

Deno.test("hull() spans all ranges", () => {
  deepStrictEqual(hull([{ first: 3, last: 4 }, { first: 9, last: 12 }]), {
    first: 3,
    last: 12,
  });
});

Deno.test("narrow() flags a habit that fits nothing without calling it a conflict", () => {
  const { days, evidence, conflict } = narrow([
    clue([0, 10]),
    { ...clue([20, 30]), habit: true },
  ]);
  deepStrictEqual(days, [{ first: 0, last: 10 }]);
  strictEqual(conflict, false);
  deepStrictEqual(evidence.map(({ conflicts }) => conflicts === true), [false, true]);
});

Deno.test("narrow() can only narrow with more evidence, or flag some, habits included", () => {
  const some = fc.array(
    fc.tuple(clues, fc.boolean()).map(([list, habit]) =>
      list.map((one) => ({ ...one, habit }))
    ),
    { maxLength: 3 },
  ).map((lists) => lists.flat());
  fc.assert(
    fc.property(some, range, fc.nat(), (before, more, place) => {
      const at = place % (before.length + 1);
      const after = narrow([...before.slice(0, at), clue(more), ...before.slice(at)]);
      if (after.evidence.some(({ conflicts }) => conflicts === true)) return;
      const held = narrow(before).days;
      for (const { first, last } of after.days) {
        ok(held.some((days) => days.first <= first && last <= days.last));
      }
    }),
    { seed: 7 },
  );
});

Deno.test("excludesSome() tells clues that narrow the days from those that do not", () => {
  const days = [{ first: 0, last: 10 }, { first: 20, last: 30 }];
  strictEqual(excludesSome(clue([-5, 40]), days), false);
  strictEqual(excludesSome(clue([0, 10], [15, 35]), days), false);
  strictEqual(excludesSome(clue([0, 25]), days), true);
  strictEqual(excludesSome(clue([50, 60]), days), true);
});
