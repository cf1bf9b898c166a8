import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { partMarks } from "../../../lib/show/charts/part-marks.ts";

const mark = (x: number, y: number, radius: number) => ({ x, y, radius });

Deno.test("partMarks() leaves marks alone that cover none", () => {
  const marks = [mark(0, 0, 5), mark(10, 0, 5), mark(3, 30, 5)];
  deepStrictEqual(partMarks(marks).map(({ x }) => x).sort((a, b) => a - b), [0, 3, 10]);
});

Deno.test("partMarks() moves two marks apart by as little as parts them", () => {
  const [left, right] = partMarks([mark(0, 0, 5), mark(4, 0, 5)]);
  ok(Math.abs(left!.x - -3) < 0.1 && Math.abs(right!.x - 7) < 0.1);
  const [lower, upper] = partMarks([mark(0, 0, 5), mark(0, 6, 5)]);
  ok(Math.abs(upper!.x - lower!.x - 8) < 0.1, "marks of unlike height move less");
});

Deno.test("partMarks() parts many, and keeps their order and what else they hold", () => {
  const marks = Array.from({ length: 6 }, (_, index) => ({ ...mark(index, 0, 4), index }));
  const parted = partMarks(marks);
  strictEqual(parted.map(({ index }) => index).join(""), "012345");
  parted.forEach(({ x }, index) => {
    ok(index === 0 || x - parted[index - 1]!.x > 7.5, `${x}`);
  });
});
