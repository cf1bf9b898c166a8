import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { openZones, PROSE } from "./zones-of-lines.ts";

Deno.test("LineZones keeps the first mark of a line", () => {
  const zones = openZones("A title", PROSE);
  zones.mark(0, "title");
  zones.mark(0, "boilerplate");
  deepStrictEqual(zones.kinds, ["title", null]);
  strictEqual(zones.isFree(0), false);
});

Deno.test("LineZones looks for free prose only", () => {
  const zones = openZones("A title", PROSE, PROSE, "Share");
  strictEqual(zones.nextProse(0), 1);
  zones.mark(1, "lead-in");
  strictEqual(zones.nextProse(0), 2);
  strictEqual(zones.lastProse(), 2);
  zones.mark(2, "boilerplate");
  strictEqual(zones.lastProse(), -1);
});

Deno.test("LineZones counts the words of free prose", () => {
  const zones = openZones("A title", PROSE, PROSE);
  const words = 14;
  strictEqual(zones.proseWords(0, 3), 2 * words);
  strictEqual(zones.freeProseWords, 2 * words);
  zones.mark(1, "lead-in");
  zones.mark(1, "boilerplate");
  zones.mark(0, "title");
  strictEqual(zones.freeProseWords, words);
});

Deno.test("LineZones joins neighbours of one kind, and what is not marked is body", () => {
  const zones = openZones("A title", PROSE, PROSE, "Share");
  zones.mark(0, "title");
  zones.mark(3, "boilerplate");
  const end = 9 + 2 * PROSE.length + 2;
  deepStrictEqual(zones.toZones(), [
    { start: 0, end: 7, kind: "title" },
    { start: 9, end, kind: "body" },
    { start: end + 2, end: end + 7, kind: "boilerplate" },
  ]);
});
