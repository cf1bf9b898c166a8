import { deepStrictEqual } from "node:assert/strict";
import { nameEvents } from "../../lib/relate/events.ts";
import { timesBeside } from "../../lib/relate/times-beside.ts";
import { buildExtraction, named, value } from "./build-extraction.ts";
import { lakeEvents } from "./lake-events.ts";

/** The words of the times beside each event of a text; `times` are single words of it. */
function beside(text: string, ...words: string[]) {
  const extraction = buildExtraction(text, {
    times: words.map((word) => [word, /\d{4}/.test(word) ? value(word) : named("XXXX-05")]),
  });
  return nameEvents(extraction, lakeEvents).map((naming) =>
    timesBeside(extraction, naming).map((time) => time.text)
  );
}

Deno.test("timesBeside() finds the times among an event's words and right beside them", () => {
  deepStrictEqual(beside("The Arno in 2022 brought a flood.", "2022"), [["2022"]]);
  deepStrictEqual(beside("The Arno brought a flood in 2022.", "2022"), [["2022"]]);
});

Deno.test("timesBeside() puts the nearest first", () => {
  deepStrictEqual(
    beside("In May the people by the Arno saw a flood in 2022.", "May", "2022"),
    [
      ["2022", "May"],
    ],
  );
});

Deno.test("timesBeside() lets a time that opens the sentence reach further", () => {
  const far = "the water of the slow and muddy river Arno brought a flood to the town";
  deepStrictEqual(beside(`In May ${far}.`, "May"), [["May"]]);
  deepStrictEqual(beside(`All people who were there by May saw ${far}.`, "May"), [[]]);
});

Deno.test("timesBeside() leaves a time before or after which the event was", () => {
  deepStrictEqual(beside("In May, after the Arno brought a flood, it rained.", "May"), [
    [],
  ]);
  deepStrictEqual(beside("The Arno brought a flood, it rained, and May came.", "May"), [
    [],
  ]);
});

Deno.test("timesBeside() gives a time to the nearer of two events", () => {
  deepStrictEqual(
    beside("The League met at a summit in May as the Arno brought its flood.", "May"),
    [["May"], []],
  );
});
