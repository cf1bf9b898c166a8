import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { intervalOf } from "../../../lib/calendar.ts";
import { eventClues } from "../../../lib/relate/dating/event-clues.ts";
import { buildExtraction, type ExtractionSpec, named, shift } from "../build-extraction.ts";
import { lakeEvents } from "../lake-events.ts";

function clues(text: string, spec: ExtractionSpec = {}) {
  return eventClues(buildExtraction(text, spec), lakeEvents).map((
    { mention, readings, dispensable },
  ) => ({
    words: mention.text,
    days: readings.map(({ days }) => intervalOf(days)),
    dispensable,
    because: readings[0]!.because(),
  }));
}

Deno.test("eventClues() put an article after an event that it tells", () => {
  const [clue] = clues("The Arno brought a flood.");
  deepStrictEqual(clue?.days, [{ earliest: "2022-09-10", latest: null }]);
  strictEqual(clue?.dispensable, false);
  match(clue!.because, /^An event of 2022-09-10 has happened: The flood\.$/);
});

Deno.test("eventClues() put an article before an event that it announces", () => {
  const [clue] = clues("The League will hold a summit in Geneva.");
  deepStrictEqual(clue?.days, [{ earliest: "2022-06-01", latest: "2023-06-01" }]);
});

Deno.test("eventClues() are narrow where a time beside the event counts from the article", () => {
  const [clue] = clues("The Arno brought a flood last year.", {
    times: [["last year", shift("year", -1)]],
  });
  strictEqual(clue?.words, "Arno brought a flood last year");
  deepStrictEqual(clue?.days, [{ earliest: "2023-01-01", latest: "2023-12-31" }]);
});

Deno.test("eventClues() leave a kind open of which any could be meant", () => {
  deepStrictEqual(clues("The League held a summit."), []);
  const [placed] = clues("The League held a summit in Geneva.");
  deepStrictEqual(placed?.days, [{ earliest: "2023-06-01", latest: null }]);
  strictEqual(placed?.dispensable, true);
});

Deno.test("eventClues() keep room for events of a kind that no list holds", () => {
  const [clue] = clues("The League held a summit on Friday.", {
    times: [["Friday", named("XXXX-WXX-5")]],
  });
  // 3 June 2022 was a Friday, 1 June 2023 was not.
  deepStrictEqual(clue?.days, [
    { earliest: "2022-06-03", latest: "2022-06-09" },
    { earliest: null, latest: "2022-06-02" },
    { earliest: "2024-05-31", latest: null },
  ]);
});

Deno.test("eventClues() say nothing where the time fits no event", () => {
  deepStrictEqual(
    clues("The Arno brought a flood on March 3.", {
      times: [["March 3", named("XXXX-03-03")]],
    }),
    [],
  );
});
