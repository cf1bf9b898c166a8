import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Reference, ReferenceEvent } from "../../lib/model.ts";
import { nameEvents } from "../../lib/relate/events.ts";
import { mentionEvents } from "../../lib/relate/event-mentions.ts";
import { resolveTimes } from "../../lib/relate/times.ts";
import { datePublication } from "../../lib/relate/dating.ts";
import { buildExtraction, named, shift } from "./build-extraction.ts";

const summit = (date: string, ...places: string[]): ReferenceEvent => ({
  id: `summit-${date.slice(0, 4)}`,
  name: "Summit of the League",
  date,
  endDate: date,
  words: [["League", "League of Lakes"], ["summit", "meeting"]],
  kind: "summit",
  places,
  source: "https://example.org",
});

const reference: Reference = {
  series: [],
  exchangeRates: [],
  events: [
    summit("2023-06-01", "Geneva"),
    summit("2022-06-03", "Como"),
    {
      id: "flood",
      name: "The flood",
      date: "2022-09-10",
      endDate: "2022-09-12",
      words: [["flood"], ["Arno"]],
      source: "https://example.org",
    },
  ],
};

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
