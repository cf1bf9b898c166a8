import { deepStrictEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { type LabelBox, placeLabelsAbove } from "../../../lib/show/charts/label-layout.ts";

Deno.test("placeLabelsAbove() puts a label left of its leader, above its point", () => {
  deepStrictEqual(placeLabelsAbove([{ x: 100, y: 50, width: 80, height: 20 }], [], 10), [
    { left: 20, top: 20, width: 80, height: 20 },
  ]);
});

Deno.test("placeLabelsAbove() rises above obstacles under the label", () => {
  const label = { x: 100, y: 50, width: 80, height: 20 };
  const [over] = placeLabelsAbove([label], [{ left: 30, right: 60, top: 15 }], 10);
  deepStrictEqual(over?.top, -15);
  const [beside] = placeLabelsAbove([label], [{ left: 110, right: 160, top: 15 }], 10);
  deepStrictEqual(beside?.top, 20);
});

function apart(a: LabelBox, b: LabelBox): boolean {
  return a.left + a.width <= b.left || b.left + b.width <= a.left ||
    a.top + a.height <= b.top || b.top + b.height <= a.top;
}

Deno.test("placeLabelsAbove() lets no label cover another or another's leader", () => {
  const anchor = fc.record({
    x: fc.integer({ min: 200, max: 700 }),
    y: fc.integer({ min: 0, max: 200 }),
    width: fc.integer({ min: 20, max: 200 }),
    height: fc.integer({ min: 10, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(anchor, { maxLength: 12 }), (anchors) => {
      const sorted = anchors.sort((a, b) => a.x - b.x);
      const boxes = placeLabelsAbove(sorted, [], 5);
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) ok(apart(box, other), "labels overlap");
        sorted.forEach(({ x, y }, k) => {
          const leader = {
            left: x,
            top: boxes[k]!.top,
            width: 0,
            height: y - boxes[k]!.top,
          };
          ok(i === k || apart(box, leader), "a leader crosses a label");
        });
      });
    }),
    { seed: 3, numRuns: 300 },
  );
});
