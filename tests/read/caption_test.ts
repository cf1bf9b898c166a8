import { deepStrictEqual } from "node:assert/strict";
import { markBoilerplate } from "../../lib/read/boilerplate.ts";
import { markCaptions } from "../../lib/read/caption.ts";
import { openZones, PROSE } from "./zones-of-lines.ts";

function kinds(...lines: readonly string[]) {
  const zones = openZones(...lines);
  markCaptions(zones, markBoilerplate(zones));
  return zones.kinds;
}

Deno.test("markCaptions() marks a credit and the caption above it", () => {
  deepStrictEqual(
    kinds(PROSE, "The presidents at their summit in Beijing", "Photo: Reuters", PROSE),
    [null, "caption", "caption", null],
  );
});

Deno.test("markCaptions() leaves a paragraph above a credit in the text", () => {
  deepStrictEqual(kinds("Trade grew. Oil fell.", "Photo: Reuters", PROSE), [
    null,
    "caption",
    null,
  ]);
});
