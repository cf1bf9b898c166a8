import { strictEqual } from "node:assert/strict";
import type { CodebookMeasure, Figure } from "../../../lib/model.ts";
import {
  amountText,
  differenceText,
  unitText,
} from "../../../lib/relate/checks/wording.ts";

Deno.test("amountText() writes amounts by their scale", () => {
  strictEqual(amountText(244.81e9), "244.81 billion");
  strictEqual(amountText(2_170_000), "2.17 million");
  strictEqual(amountText(-1.5e12), "-1.5 trillion");
  strictEqual(amountText(1200), "1200");
});

Deno.test("differenceText() says by how much a figure is off", () => {
  const figure = (value: number | null, kind: Figure["kind"], more: Partial<Figure> = {}) =>
    ({ value, kind, low: null, high: null, ...more }) as Figure;
  strictEqual(differenceText(figure(90, "money"), 100), "10.0 percent less");
  strictEqual(differenceText(figure(26, "percent"), 24.5), "1.5 points more");
  strictEqual(
    differenceText(figure(null, "money", { low: 100, high: 120 }), 100),
    "10.0 percent more",
  );
  strictEqual(differenceText(figure(3e9, "money"), 0), "3 billion more");
  strictEqual(differenceText(figure(-90, "money"), -100), "10.0 percent more");
});

Deno.test("unitText() names a measure's unit behind an amount", () => {
  const measure = (unit: string, per: string | null) => ({ unit, per }) as CodebookMeasure;
  strictEqual(unitText(measure("USD", null)), "USD");
  strictEqual(unitText(measure("barrel", "day")), "barrels per day");
  strictEqual(unitText(measure("tonne", null)), "tonnes");
});
