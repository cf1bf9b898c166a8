import { deepStrictEqual } from "node:assert/strict";
import { nameEvents } from "../../lib/relate/events.ts";
import { buildExtraction } from "./build-extraction.ts";
import { lakeEvents as reference } from "./lake-events.ts";

const found = (text: string) =>
  nameEvents(buildExtraction(text), reference).map(({ start, end, candidates }) => [
    text.slice(start, end),
    candidates.map(({ id }) => id).join(" "),
  ]);

Deno.test("nameEvents() finds a sentence with a word of every group", () => {
  deepStrictEqual(found("They spoke. The League held its summit on a lake."), [
    ["League held its summit", "summit-2022 summit-2023"],
  ]);
});

Deno.test("nameEvents() tells events of a kind apart by their places", () => {
  deepStrictEqual(found("In Geneva the League of Lakes held a meeting."), [
    ["League of Lakes held a meeting", "summit-2023"],
  ]);
});

Deno.test("nameEvents() needs all groups in one sentence, as words of their own", () => {
  deepStrictEqual(found("The League rested. A summit was climbed."), []);
  deepStrictEqual(found("The Leagues met at summits."), []);
  deepStrictEqual(found("The league held a summit."), []);
});

Deno.test("nameEvents() finds several events in one sentence", () => {
  deepStrictEqual(found("The League summit dealt with the flood of the Arno.").length, 2);
});
