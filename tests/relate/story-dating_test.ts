import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { dayNumber, intervalOf } from "../../lib/calendar.ts";
import type { Published, SharedStory } from "../../lib/model.ts";
import { storyClues } from "../../lib/relate/story-dating.ts";
import { buildExtraction, named, value } from "./build-extraction.ts";

const tuesday = "The paper said on Tuesday that the harbour is closed.";

function published(earliest: string | null, latest = earliest): Published {
  return {
    edtf: "",
    basis: earliest === null ? "unknown" : "stated",
    earliest,
    latest,
    best: latest,
    evidence: [],
    implied: null,
    conflict: false,
  };
}

function extraction(id: string, text = tuesday) {
  const weekday = named("XXXX-WXX-2");
  return buildExtraction(text, {
    id,
    times: text === tuesday ? [["Tuesday", weekday]] : [],
  });
}

function story(kind: SharedStory["evidence"][number]["kind"]): SharedStory {
  const place = (article: string) => ({ article, start: 0, end: 10 });
  return {
    id: "story-1",
    articles: ["a", "b"],
    evidence: [{ kind, a: place("a"), b: place("b"), because: "" }],
  };
}

// 11 January 2023 was a Wednesday.
const dated = published("2023-01-11");

Deno.test("storyClues() date a report's retelling by the day that a dated article gives it", () => {
  const [own, other] = storyClues(
    [extraction("a"), extraction("b")],
    [dated, published(null)],
    [story("report")],
  );
  deepStrictEqual(own, []);
  strictEqual(other?.length, 1);
  const { mention, readings, kind } = other![0]!;
  strictEqual(kind, "shared-story");
  strictEqual(mention.text, "Tuesday");
  deepStrictEqual(intervalOf(readings[0]!.days), {
    earliest: "2023-01-10",
    latest: "2023-01-11",
  });
  match(
    readings[0]!.because(),
    /^Article a retells the same report and dates it 2023-01-10;/,
  );
});

Deno.test("storyClues() need a day in both articles", () => {
  const without = extraction("b", "The paper said that the harbour is closed.");
  deepStrictEqual(
    storyClues([extraction("a"), without], [dated, published(null)], [story("report")]),
    [[], []],
  );
  const month = buildExtraction("In May 2023 it was closed.", {
    id: "b",
    times: [["May 2023", value("2023-05")]],
  });
  deepStrictEqual(
    storyClues([extraction("a"), month], [dated, published(null)], [story("report")]),
    [[], []],
  );
});

Deno.test("storyClues() need a known date within a week, and a report in common", () => {
  const both = [extraction("a"), extraction("b")];
  for (const known of [published(null), published("2023-01-01", "2023-01-31")]) {
    deepStrictEqual(storyClues(both, [known, published(null)], [story("report")]), [
      [],
      [],
    ]);
  }
  deepStrictEqual(storyClues(both, [dated, published(null)], [story("quote")]), [[], []]);
});

Deno.test("storyClues() allow the day of the report and the next", () => {
  const clues = storyClues(
    [extraction("a"), extraction("b")],
    [dated, dated],
    [story("report")],
  );
  const first = dayNumber("2023-01-10");
  deepStrictEqual(
    clues.map((of) => of.map(({ readings }) => readings[0]?.days)),
    [[{ first, last: first + 1 }], [{ first, last: first + 1 }]],
  );
});
