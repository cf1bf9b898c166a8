import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { DatelineError } from "../../lib/errors.ts";
import { evaluateNewsquant } from "../../lib/evaluate/newsquant.ts";

function line(text: string, ...quantities: [string, string, string][]): string {
  return JSON.stringify({
    text,
    quantities: quantities.map(([change, value, normalized_unit]) => ({
      change,
      value,
      normalized_unit,
    })),
  });
}

Deno.test("evaluateNewsquant() scores value, unit and change apart", () => {
  const scores = evaluateNewsquant([
    line("Shares rose 5 percent.", ["up", "5.0", "percentage"]),
    line("It cost $3 million.", ["=", "3000000.0", "euro"]),
    line("About 40 new ships came.", ["=", "40", "new ship"]),
    "",
  ]);
  strictEqual(scores.sentences, 3);
  strictEqual(scores.quantities, 3);
  strictEqual(scores.value.f1, 1);
  strictEqual(scores.valueAndUnit.recall, 2 / 3);
  strictEqual(scores.valueAndChange.recall, 2 / 3);
  deepStrictEqual(scores.misses.map((miss) => miss.line), [2]);
});

Deno.test("evaluateNewsquant() takes ranges by both ends and units in lower case", () => {
  const scores = evaluateNewsquant([
    line("It takes 10 to 20 km/h.", ["=", "10.0-20.0", "Kilometre per hour"]),
    line("It sank from $5 to $4.", ["down", "5.0-4.0", "dollar"]),
  ]);
  deepStrictEqual([scores.valueAndUnit.f1, scores.valueAndChange.f1], [1, 1]);
});

Deno.test("evaluateNewsquant() counts what is missed and what is made up", () => {
  const scores = evaluateNewsquant([
    line("Nothing here.", ["=", "7", "dog"]),
    line("They saw 5 dogs."),
  ]);
  deepStrictEqual([scores.value.precision, scores.value.recall, scores.value.f1], [
    0,
    0,
    0,
  ]);
  deepStrictEqual(scores.misses[0]?.missed, ["= 7 dog"]);
  deepStrictEqual(scores.misses[1]?.wrong, ["= 5 dog"]);
});

Deno.test("evaluateNewsquant() names the line that it cannot read", () => {
  throws(
    () => evaluateNewsquant([line("Nothing here."), "{}"]),
    (error) => error instanceof DatelineError && /line 2/.test(error.message),
  );
});
