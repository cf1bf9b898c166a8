import { doesNotThrow, throws } from "node:assert/strict";
import { loadKnowledge } from "../lib/analyze.ts";
import { checkCodebook, checkSeries } from "../lib/check-knowledge.ts";
import type { Codebook, CodebookMeasure } from "../lib/model.ts";

const { codebook, reference } = await loadKnowledge();

function withMeasure(change: Partial<CodebookMeasure>): Codebook {
  const [first, second, ...others] = codebook.measures;
  return { ...codebook, measures: [first!, { ...second!, ...change }, ...others] };
}

for (
  const unit of [
    "EUR",
    "KZT",
    "percent",
    "percentage point",
    "barrel",
    "cubic metre",
    "gigawatt",
    "pound",
    "tank",
    "person",
    "aircraft",
  ]
) {
  Deno.test(`checkCodebook() accepts the unit ${unit}`, () => {
    doesNotThrow(() => checkCodebook(withMeasure({ unit }), "mine"));
  });
}

for (
  const [unit, accepted] of [
    ["euro", "EUR"],
    ["Euros", "EUR"],
    ["usd", "USD"],
    ["$", "USD"],
    ["%", "percent"],
    ["barrels", "barrel"],
    ["Barrel", "barrel"],
    ["soldiers", "soldier"],
    ["QQQ", "an ISO 4217 code such as EUR, percent"],
    ["1000 tanks", "an ISO 4217 code such as EUR, percent"],
  ] as const
) {
  Deno.test(`checkCodebook() refuses the unit ${unit}, and says what it is called`, () => {
    throws(() => checkCodebook(withMeasure({ unit }), "books/mine/"), {
      name: "DatelineError",
      message: new RegExp(
        `books/mine/measures\\.csv, row 3, column "unit" is ${
          RegExp.escape(JSON.stringify(unit))
        }; accepted is ${accepted}\\b`,
      ),
    });
  });
}

Deno.test("checkCodebook() names the folder of a pattern that cannot be read", () => {
  const cue = { cue: "praise {nobody}", score: 1, holder: "subject", target: "object" };
  const wrong = { ...codebook, stanceCues: [cue as Codebook["stanceCues"][number]] };
  throws(() => checkCodebook(wrong, "books/mine"), {
    name: "DatelineError",
    message:
      /^Cannot read the codebook: books\/mine\/stance-cues\.csv, row 2, column "cue"/,
  });
});

Deno.test("checkSeries() says which series there are", () => {
  const folders = { codebook: "books/mine", reference: new URL("file:///data/series/") };
  doesNotThrow(() => checkSeries(withMeasure({ series: null }), reference, folders));
  throws(() => checkSeries(withMeasure({ series: "no-such" }), reference, folders), {
    name: "DatelineError",
    message:
      /books\/mine\/measures\.csv, row 3, column "series" is "no-such"; accepted is nothing or an id of \/data\/series\/series\.csv \(china-russia-trade, /,
  });
});
