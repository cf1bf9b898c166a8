import { strictEqual } from "node:assert/strict";
import { narrativeManner } from "../../lib/show/narrative-manner.ts";

Deno.test("narrativeManner() is what the sentence is marked with, else told or denied", () => {
  strictEqual(narrativeManner({ denied: false }), "told");
  strictEqual(narrativeManner({ denied: true }), "denied");
  strictEqual(narrativeManner({ denied: false, manner: "questioned" }), "questioned");
  strictEqual(narrativeManner({ denied: true, manner: "denied" }), "denied");
});
