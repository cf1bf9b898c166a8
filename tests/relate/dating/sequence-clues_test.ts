import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { intervalOf } from "../../../lib/calendar.ts";
import { sequenceClues } from "../../../lib/relate/dating/sequence-clues.ts";
import {
  buildExtraction,
  type ExtractionSpec,
  named,
  shift,
  value,
} from "../build-extraction.ts";
import { lakeEvents } from "../lake-events.ts";

const later = ["A month later", shift("month", 1), { anchor: "preceding" }] as const;

function clues(text: string, ...times: NonNullable<ExtractionSpec["times"]>) {
  return sequenceClues(buildExtraction(text, { times }), lakeEvents).map((
    { mention, readings },
  ) => ({
    words: mention.text,
    days: readings.map(({ days }) => intervalOf(days)),
    because: readings[0]!.because(),
  }));
}

Deno.test("sequenceClues() date a story that arrives at the present", () => {
  const [clue] = clues(
    "It flooded on 10 March 2021. A month later the town is dry.",
    ["10 March 2021", value("2021-03-10")],
    later,
  );
  strictEqual(clue?.words, "A month later");
  deepStrictEqual(clue?.days, [{ earliest: "2021-04-01", latest: "2021-04-30" }]);
  match(
    clue!.because,
    /counts from "10 March 2021" \(2021-03-10\) and is told in the present/,
  );
});

Deno.test("sequenceClues() count from an event whose day is named without its year", () => {
  const [clue] = clues(
    "The Arno brought a flood on September 10. A month later the town is dry.",
    ["September 10", named("XXXX-09-10")],
    later,
  );
  deepStrictEqual(clue?.days, [{ earliest: "2022-10-01", latest: "2022-10-31" }]);
});

Deno.test("sequenceClues() say nothing of what is told in the past", () => {
  deepStrictEqual(
    clues(
      "It flooded on 10 March 2021. A month later the town was dry.",
      ["10 March 2021", value("2021-03-10")],
      later,
    ),
    [],
  );
});

Deno.test("sequenceClues() need a day to count from", () => {
  deepStrictEqual(
    clues(
      "It flooded in 2021. A month later the town is dry.",
      ["2021", value("2021")],
      later,
    ),
    [],
  );
  deepStrictEqual(clues("A month later the town is dry.", later), []);
});
