import { deepStrictEqual } from "node:assert/strict";
import { pointsInView } from "../../../lib/show/charts/shift-view.ts";
import { pointOf, seriesOf } from "./sample-series.ts";

const inView = (...points: Parameters<typeof seriesOf>[0]) => {
  const series = seriesOf(points);
  return pointsInView([series])(series).map(({ first }) => first.slice(0, 7));
};

Deno.test("pointsInView() leaves out the far ends of uncertain dates", () => {
  deepStrictEqual(
    inView(
      pointOf("2023-01", 0.5, 0, { sources: 0.2, sentences: 0.2 }),
      pointOf("2023-02", 0.5),
    ),
    ["2023-02"],
  );
  deepStrictEqual(
    inView(
      pointOf("2023-01", 0.5, 0, { sources: 0.2 }),
      pointOf("2023-02", 0.5, 0, { sources: 0.3 }),
    ),
    ["2023-02"],
    "the likeliest of a date that is all uncertain",
  );
});

Deno.test("pointsInView() leaves out what is far from nearly all sentences", () => {
  const recent = ["2023-01", "2023-06", "2023-12"].map((month) =>
    pointOf(month, 0.5, 0, { sentences: 40 })
  );
  deepStrictEqual(inView(pointOf("1949-10", 0.5, 0, { sentences: 1 }), ...recent), [
    "2023-01",
    "2023-06",
    "2023-12",
  ]);
  deepStrictEqual(
    inView(pointOf("2022-09", 0.5, 0, { sentences: 1 }), ...recent).length,
    4,
  );
});
