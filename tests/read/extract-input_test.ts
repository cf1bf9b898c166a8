import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { ExtractInputError, readExtractInput } from "../../lib/read/extract-input.ts";

function read(record: unknown) {
  return readExtractInput(new TextEncoder().encode(JSON.stringify(record)));
}

Deno.test("readExtractInput() takes a line with nothing but id and text", () => {
  const { article, targets } = read({ id: "a1", text: "Trade grew." });
  strictEqual(article.id, "a1");
  strictEqual(article.text, "Trade grew.");
  strictEqual(article.published, null);
  deepStrictEqual(targets, []);
});

Deno.test("readExtractInput() takes the given date as a field", () => {
  const { article } = read({ id: "a1", text: "Trade grew.", published: "2023-01-10" });
  strictEqual(article.published, "2023-01-10");
  strictEqual(article.statedDates[0]?.source, "field");
});

Deno.test("readExtractInput() keeps the zones and stated dates of a read article", () => {
  const zones = [{ start: 0, end: 5, kind: "title" }];
  const statedDates = [{
    edtf: "2024-06-12",
    source: "byline",
    text: "Jun12,2024",
    span: null,
    alternatives: [],
  }];
  const { article } = read({
    id: "a1",
    text: "Title and text",
    published: "2024-06-12",
    zones,
    statedDates,
  });
  deepStrictEqual(article.zones, zones);
  strictEqual(article.statedDates[0]?.source, "byline");
});

for (
  const [name, record, message] of [
    ["a line without id", { text: "x" }, /"id" must be a string, but is missing/],
    ["a line without text", { id: "a" }, /"text" must be a string, but is missing/],
    ["a number for text", { id: "a", text: 5 }, /"text" must be a string, but is 5/],
    [
      "a date in no calendar",
      { id: "a", text: "x", published: "soon" },
      /YYYY-MM-DD.*"soon"/,
    ],
    [
      "a target outside the text",
      { id: "a", text: "xyz", targets: [{ start: 1, end: 4 }] },
      /within the text's 3 UTF-16/,
    ],
    [
      "targets that are no list",
      { id: "a", text: "x", targets: {} },
      /"targets" must be a list/,
    ],
    [
      "a zone of unknown kind",
      { id: "a", text: "x", zones: [{ start: 0, end: 1, kind: "ad" }] },
      /must be one of title, .* but is "ad"/,
    ],
    ["a list", [1], /must be a JSON object/],
  ] as const
) {
  Deno.test(`readExtractInput() refuses ${name}`, () => {
    throws(() => read(record), (error: unknown) => {
      strictEqual(error instanceof ExtractInputError, true);
      strictEqual(message.test((error as Error).message), true, (error as Error).message);
      return true;
    });
  });
}

Deno.test("readExtractInput() refuses what is not JSON or not UTF-8", () => {
  throws(() => readExtractInput(new TextEncoder().encode('{"id": "a"')), /is not JSON/);
  throws(() => readExtractInput(Uint8Array.of(0x22, 0xff, 0x22)), /is not UTF-8/);
});
