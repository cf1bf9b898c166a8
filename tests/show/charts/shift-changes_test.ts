import { strictEqual } from "node:assert/strict";
import { changeMarks } from "../../../lib/show/charts/shift-changes.ts";
import type { PlacedPanel } from "../../../lib/show/charts/shift-panels.ts";
import { pointOf, seriesOf } from "./sample-series.ts";

function placed(
  outcome: "change" | "no-change",
  ...months: readonly string[]
): PlacedPanel {
  const points = months.map((month) => pointOf(month, 0.4, 0.2));
  return {
    series: seriesOf(points, outcome),
    points,
    heading: "",
    notes: [],
    hrefOf: () => null,
    noteOf: () => "",
    top: 0,
    bottom: 76,
    x: (day) => day / 10,
    y: (value) => 38 - 38 * value,
  };
}

Deno.test("changeMarks() are the shade, the levels and the words of each change", () => {
  strictEqual(changeMarks(placed("change", "2023-01", "2023-08")).length, 3);
});

Deno.test("changeMarks() write nothing where no level changes or nothing is drawn", () => {
  strictEqual(changeMarks(placed("no-change", "2023-01", "2023-08")).length, 2);
  strictEqual(changeMarks(placed("change")).length, 0);
});
