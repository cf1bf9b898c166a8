import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { markHeader } from "../../lib/read/header.ts";
import { openZones, PROSE } from "./zones-of-lines.ts";

Deno.test("markHeader() finds headline and by-line above the text", () => {
  const zones = openZones("Trade grows again", "By Ann Lee, 3 May 2024", PROSE);
  const { title, bylines } = markHeader(zones);
  strictEqual(title, 0);
  deepStrictEqual(bylines.map(({ line, byline }) => [line, byline.author]), [[
    1,
    "Ann Lee",
  ]]);
  deepStrictEqual(zones.kinds, ["title", "byline", null]);
});

Deno.test("markHeader() takes the medium's name above the headline for no headline", () => {
  const zones = openZones("The Example Times", "Trade grows again this year", PROSE);
  const { title, outlet } = markHeader(zones);
  strictEqual(title, 1);
  strictEqual(outlet, "The Example Times");
  deepStrictEqual(zones.kinds, ["boilerplate", "title", null]);
});

Deno.test("markHeader() marks a teaser that the text says again", () => {
  const zones = openZones("Trade grows again", PROSE, "By Ann Lee", `${PROSE} Oil fell.`);
  markHeader(zones);
  deepStrictEqual(zones.kinds, ["title", "lead-in", "byline", null]);
});

Deno.test("markHeader() keeps a first paragraph that the text does not repeat", () => {
  const other =
    "Oil fell by a third in the spring, and the ministry blamed the weather for it.";
  const zones = openZones("Trade grows again", PROSE, other);
  markHeader(zones);
  deepStrictEqual(zones.kinds, ["title", null, null]);
});

Deno.test("markHeader() takes a sentence for no headline", () => {
  const zones = openZones(PROSE, PROSE.replace("Trade", "Oil trade"));
  strictEqual(markHeader(zones).title, -1);
});
