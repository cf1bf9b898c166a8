import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import {
  type FoundQuantity,
  matchesValue,
  readExpected,
} from "../../../lib/evaluate/newsquant/expected.ts";

const line = (value: unknown) =>
  JSON.stringify({
    text: "It holds some.",
    quantities: [{ change: "~", value, normalized_unit: "Litre", referred_concepts: [] }],
  });

Deno.test("readExpected() reads single values and ranges", () => {
  const litre = { change: "~", unit: "litre" };
  deepStrictEqual(readExpected(line("20.5")).expected, [{
    ...litre,
    low: 20.5,
    high: 20.5,
  }]);
  deepStrictEqual(readExpected(line("30 - 20")).expected, [{
    ...litre,
    low: 20,
    high: 30,
  }]);
  deepStrictEqual(readExpected(line(-5)).expected, [{ ...litre, low: -5, high: -5 }]);
});

Deno.test("readExpected() throws at another shape", () => {
  throws(() => readExpected("{}"));
  throws(() => readExpected(line("many")));
});

Deno.test("matchesValue() allows for rounding, and wants both ends of a range", () => {
  const quantity = (low: number, high = low): FoundQuantity => ({
    ...{ change: "=", unit: "-" },
    ...{ low, high },
  });
  strictEqual(matchesValue(quantity(1e9), quantity(1e9 + 1)), true);
  strictEqual(matchesValue(quantity(1), quantity(1.001)), false);
  strictEqual(matchesValue(quantity(2, 3), quantity(2, 4)), false);
});
