import { deepStrictEqual } from "node:assert/strict";
import { markAuthorBox } from "../../lib/read/author-box.ts";
import { openZones, PROSE } from "./zones-of-lines.ts";

function kinds(authors: readonly string[], ...lines: readonly string[]) {
  const zones = openZones(...lines);
  markAuthorBox(zones, authors);
  return zones.kinds;
}

Deno.test("markAuthorBox() marks the author's name below the text", () => {
  deepStrictEqual(kinds(["Ann Lee"], "A title", PROSE, "ANN LEE"), [
    null,
    null,
    "boilerplate",
  ]);
});

Deno.test("markAuthorBox() marks a by-line of the same author, not of another", () => {
  deepStrictEqual(kinds(["Ann Lee"], PROSE, "By Ann Lee", "By Bo Kim", PROSE), [
    null,
    "boilerplate",
    null,
    null,
  ]);
});

Deno.test("markAuthorBox() marks what introduces the author in the last line", () => {
  const about = "Ann is a senior reporter who has covered trade for the paper since 2010.";
  deepStrictEqual(kinds(["Ann Lee"], PROSE, about), [null, "boilerplate"]);
  deepStrictEqual(kinds(["Ann Lee"], PROSE, about, PROSE), [null, null, null]);
});

Deno.test("markAuthorBox() leaves a sentence about the author's namesake in the text", () => {
  const other =
    "Ann said that she would not pay a single cent more for the oil of the country.";
  deepStrictEqual(kinds(["Ann Lee"], PROSE, other), [null, null]);
});

Deno.test("markAuthorBox() marks nothing where nobody is named", () => {
  deepStrictEqual(kinds([], PROSE, "Ann Lee"), [null, null]);
  deepStrictEqual(kinds(["…"], PROSE, "…"), [null, null]);
});
