import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { intervalOf } from "../../../lib/calendar.ts";
import type { Reference, TimeModifier } from "../../../lib/model.ts";
import { elapsedClues } from "../../../lib/relate/dating/elapsed-clues.ts";
import { buildExtraction, value } from "../build-extraction.ts";

const reference: Reference = {
  series: [],
  exchangeRates: [],
  events: [{
    id: "flood",
    name: "The flood",
    date: "2022-03-01",
    endDate: "2022-03-04",
    words: [["flood", "flooded"], ["Arno"]],
    source: "https://example.org",
  }],
};

function implied(text: string, words: string, timex: string, mod?: TimeModifier) {
  const extraction = buildExtraction(text, {
    times: [[words, value(timex), { type: "DURATION", ...(mod ? { mod } : {}) }]],
  });
  const [clue] = elapsedClues(extraction, reference);
  return clue === undefined ? null : intervalOf(clue.readings[0]!.days);
}

Deno.test("elapsedClues() dates what is told in the present so long after an event", () => {
  deepStrictEqual(
    implied(
      "Nearly two years after the flood of the Arno, the town is poor.",
      "Nearly two years",
      "P2Y",
      "LESS_THAN",
    ),
    { earliest: "2023-10-06", latest: "2024-03-19" },
  );
  deepStrictEqual(
    implied(
      "More than two years after the flood of the Arno, the town is poor.",
      "More than two years",
      "P2Y",
      "MORE_THAN",
    ),
    { earliest: "2024-02-29", latest: "2025-02-11" },
  );
  deepStrictEqual(
    implied("It has been two years since the Arno flooded the town.", "two years", "P2Y")
      ?.latest,
    "2025-02-11",
  );
});

Deno.test("elapsedClues() takes what is told in the past for a lower bound only", () => {
  deepStrictEqual(
    implied(
      "Two years after the flood of the Arno, the mayor resigned.",
      "Two years",
      "P2Y",
    )?.latest,
    null,
  );
});

Deno.test("elapsedClues() needs a duration that counts from the event", () => {
  strictEqual(
    implied("For two years the flood of the Arno is a subject.", "two years", "P2Y"),
    null,
  );
  strictEqual(
    implied("Two years is what the flood of the Arno cost.", "Two years", "P2Y"),
    null,
  );
  strictEqual(
    implied("Some years after the flood of the Arno, it is dry.", "Some years", "PXY"),
    null,
  );
});
