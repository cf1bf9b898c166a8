import { strictEqual } from "node:assert/strict";
import {
  countOf,
  formatAmount,
  formatCount,
  formatFull,
  formatQuantity,
} from "../../lib/show/number-format.ts";

Deno.test("formatCount() and countOf() group thousands", () => {
  strictEqual(formatCount(1234567), "1,234,567");
  strictEqual(countOf(1, "article"), "1 article");
  strictEqual(countOf(0, "article"), "0 articles");
  strictEqual(countOf(2, "story", "stories"), "2 stories");
});

Deno.test("formatQuantity() scales and names the unit", () => {
  strictEqual(formatQuantity(190e9, "GBP", null), "£190bn");
  strictEqual(formatQuantity(1.2e12, "USD", null), "$1.2tn");
  strictEqual(formatQuantity(5e6, "RUB", null), "5m RUB");
  strictEqual(formatQuantity(1, "barrel", "day"), "1 barrel a day");
  strictEqual(formatQuantity(12500, null, null), "12,500");
  strictEqual(formatQuantity(-6.9, "percent", null), "−6.9%");
});

Deno.test("formatAmount() leaves the words of units to the axis", () => {
  strictEqual(formatAmount(2.17e6, "barrel"), "2.17m");
  strictEqual(formatAmount(-3e9, "USD"), "−$3bn");
});

Deno.test("formatFull() writes every digit, with commas but for what may be a year", () => {
  strictEqual(formatFull(244_800_000_000), "244,800,000,000");
  strictEqual(formatFull(2024), "2024");
  strictEqual(formatFull(-2024), "−2024");
  strictEqual(formatFull(-12345.678), "−12,345.678");
  strictEqual(formatFull(1e300), "1e+300");
  strictEqual(formatFull(0.1 + 0.2), "0.3");
});
