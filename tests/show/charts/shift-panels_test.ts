import { ok, strictEqual } from "node:assert/strict";
import { dayNumber } from "../../../lib/calendar.ts";
import {
  drawShiftPanels,
  middleDay,
  type ShiftPanel,
} from "../../../lib/show/charts/shift-panels.ts";
import { pointOf, seriesOf } from "./sample-series.ts";

const scale = {
  low: -1,
  high: 1,
  lines: [{ value: 1, words: "for" }, { value: -1, words: "against" }],
  colourOf: () => "#123456",
};
const domain = { first: dayNumber("2023-01-01"), last: dayNumber("2023-12-31") };

function panelOf(...values: readonly number[]): ShiftPanel {
  const points = values.map((value, at) => pointOf(`2023-0${at + 1}`, value, 0.3));
  return {
    series: seriesOf(points),
    points,
    heading: "China → Russia",
    notes: ["a note"],
    hrefOf: () => "../articles/a.html#stance-0",
    noteOf: () => "a sentence",
  };
}

const heights = (markup: string) =>
  [...markup.matchAll(/<circle [^>]*cy="([\d.]+)"/g)].map(([, y]) => Number(y));

Deno.test("drawShiftPanels() draws higher values higher, on one scale in all panels", () => {
  const { markup } = drawShiftPanels([panelOf(0.5, -0.5), panelOf(0.5)], scale, domain);
  const [support, against, other] = heights(markup);
  ok(support! < against!);
  ok(other! > against!, "the second panel is below the first");
});

Deno.test("drawShiftPanels() keeps intervals within the scale", () => {
  const { markup } = drawShiftPanels([panelOf(0.9)], scale, domain);
  const [top] = [
    ...markup.matchAll(/stroke="#123456"[^>]*d="M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)/g),
  ];
  const [y] = heights(markup);
  ok(top === undefined || Math.min(Number(top[1]), Number(top[2])) <= y!);
  strictEqual(/NaN/.test(markup), false);
});

Deno.test("middleDay() is the day in the middle of a period", () => {
  strictEqual(middleDay(pointOf("2023-01", 0)), "2023-01-15");
});
