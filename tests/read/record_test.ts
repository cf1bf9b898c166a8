import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { fieldOf, readRecord, whyUndated } from "../../lib/read/record.ts";
import type { Article } from "../../lib/model.ts";

const source = { id: "a", file: null, sha256: null };

function article(record: Record<string, unknown>): Article {
  const result = readRecord({ text: "Trade grew.", ...record }, source);
  ok(!("reason" in result));
  return result;
}

Deno.test("fieldOf() takes the first name that has a value, whatever its shape", () => {
  strictEqual(fieldOf({ title: " ", headline: "Trade" }, "title"), "Trade");
  strictEqual(fieldOf({ authors: ["Ann", { name: "Bo" }] }, "byline"), "Ann, Bo");
  strictEqual(fieldOf({ timestamp: 1673395200 }, "published"), "1673395200");
  strictEqual(fieldOf({ publisher: { name: "FT" } }, "outlet"), "FT");
  strictEqual(fieldOf({ title: true }, "title"), null);
});

Deno.test("readRecord() needs a text and names the fields that there are", () => {
  deepStrictEqual(readRecord({ id: "x", text: " " }, source), {
    reason: 'it has no text: its fields are id, text; "text" must hold the article',
  });
});

Deno.test("readRecord() takes no other value for a text", () => {
  for (
    const [record, reason] of [
      [{ text: 5 }, '"text" must be a string, but is 5'],
      [{ text: false, title: "T" }, '"text" must be a string, but is false'],
      [{ text: "", body: { name: "B" } }, '"body" must be a string, but is {"name":"B"}'],
      [{ text: [1, 2] }, '"text" must be a string, but is [1,2]'],
    ] as const
  ) deepStrictEqual(readRecord(record, source), { reason });
  strictEqual(article({ text: 5, body: "Trade fell." }).text, "Trade fell.");
  strictEqual(article({ text: null, content: ["One."] }).text, "One.");
});

Deno.test("readRecord() keeps zones that fit and leaves others alone", () => {
  deepStrictEqual(article({ zones: [{ start: 0, end: 11, kind: "title" }] }).zones, [
    { start: 0, end: 11, kind: "title" },
  ]);
  const own = [{ start: 0, end: 11, kind: "body" }];
  deepStrictEqual(article({ zones: [{ start: 0, end: 99, kind: "title" }] }).zones, own);
  deepStrictEqual(article({ zones: ["north"] }).zones, own);
});

Deno.test("readRecord() keeps an ambiguous date ambiguous", () => {
  strictEqual(article({ published: "2023-01-11?" }).published, "2023-01-11?");
  const [date] = article({ date: "01/11/2023" }).statedDates;
  deepStrictEqual(
    [date!.edtf, date!.alternatives],
    ["2023-01-11?", ["2023-11-01?"]],
  );
});

Deno.test("whyUndated() speaks of dates that were not understood", () => {
  const why = (published: unknown) => {
    const record = { text: "Trade grew.", published };
    return whyUndated(record, article(record));
  };
  for (const bad of ["9999-99-99", "-5", "2023-02-30", "0001-01-01", "yesterday"]) {
    ok(why(bad)?.includes(`"${bad}"`), bad);
  }
  for (const fine of ["2023-01-11", "01/11/2023", "2023", 1673395200]) {
    strictEqual(why(fine), null, String(fine));
  }
  for (const none of [undefined, null, "", "null", "N/A", "None", "-"]) {
    strictEqual(why(none), null, String(none));
  }
});
