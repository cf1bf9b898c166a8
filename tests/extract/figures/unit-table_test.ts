import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { unitTable } from "../../../lib/extract/figures/unit-table.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

function unit(written: string): [string, string | null, number] | null {
  const tokens = tokenize(written);
  const match = unitTable.match(tokens, 0, tokens.count);
  if (match === null || match.length !== tokens.count) return null;
  return [match.value.name, match.value.per, match.value.factor];
}

Deno.test("unitTable holds names, symbols, prefixes and rates", () => {
  const cases: [string, string, string | null, number][] = [
    ["kilometres", "kilometre", null, 1],
    ["km", "kilometre", null, 1],
    ["GWh", "gigawatt hour", null, 1],
    ["mph", "mile", "hour", 1],
    ["bcm", "cubic metre", null, 1e9],
    ["MMcf/d", "cubic foot", "day", 1e6],
    ["kb/d", "barrel", "day", 1e3],
    ["km/s", "kilometre", "second", 1],
    ["mg/dL", "milligram", "decilitre", 1],
    ["square feet", "square foot", null, 1],
    ["fluid drams", "fluid dram", null, 1],
  ];
  for (const [written, ...expected] of cases) {
    deepStrictEqual(unit(written), expected, written);
  }
  strictEqual(unit("dogs"), null);
});
