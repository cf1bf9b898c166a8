import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { datePublication } from "../../lib/relate/dating.ts";
import { mentionEvents } from "../../lib/relate/event-mentions.ts";
import { resolveTimes } from "../../lib/relate/times.ts";
import { buildExtraction, named, shift } from "./build-extraction.ts";
import { lakeEvents as reference } from "./lake-events.ts";

function mentioned(
  text: string,
  stated: string,
  times: Parameters<typeof buildExtraction>[1],
) {
  const extraction = buildExtraction(text, {
    stated: [{ edtf: stated, source: "field" }],
    ...times,
  });
  const published = datePublication(extraction, reference);
  const resolved = resolveTimes(extraction, published);
  return mentionEvents(extraction, reference, resolved, published).map(({ event }) =>
    event
  );
}

Deno.test("mentionEvents() takes the latest event of a kind before publication", () => {
  deepStrictEqual(mentioned("The League met at a summit.", "2024-01-01", {}), [
    "summit-2023",
  ]);
  deepStrictEqual(mentioned("The League met at a summit.", "2023-02-01", {}), [
    "summit-2022",
  ]);
});

Deno.test("mentionEvents() takes the next event where the sentence looks ahead", () => {
  deepStrictEqual(mentioned("The League will hold a summit.", "2023-02-01", {}), [
    "summit-2023",
  ]);
});

Deno.test("mentionEvents() takes the event that the time beside it tells", () => {
  deepStrictEqual(
    mentioned("The League held its summit last year.", "2023-12-01", {
      times: [["last year", shift("year", -1)]],
    }),
    ["summit-2022"],
  );
});

Deno.test("mentionEvents() names no event that has not happened or fits no time", () => {
  deepStrictEqual(mentioned("The Arno brought a flood.", "2022-01-01", {}), []);
  deepStrictEqual(
    mentioned("The Arno brought a flood on March 3.", "2023-04-01", {
      times: [["March 3", named("XXXX-03-03")]],
    }),
    [],
  );
});

Deno.test("mentionEvents() gives the day and place of the event", () => {
  const text = "The flood of the Arno is over.";
  const extraction = buildExtraction(text);
  const published = datePublication(extraction, reference);
  const [event] = mentionEvents(extraction, reference, [], published);
  strictEqual(event?.date, "2022-09-10");
  strictEqual(text.slice(event!.start, event!.end), "flood of the Arno");
});

Deno.test("mentionEvents() takes no later event for a promise that was made at one", () => {
  const text = "She broke a promise to Moretti at the League summit.";
  deepStrictEqual(mentioned(text, "2022-10-01", {}), ["summit-2022"]);
});
