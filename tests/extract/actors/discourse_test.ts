import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { Discourse } from "../../../lib/extract/actors/discourse.ts";
import { prepareCodebook } from "../../../lib/extract/codebook-tables.ts";
import { codebook } from "../voices_of.ts";

const { actors: table } = prepareCodebook(codebook);
const actor = (id: string) => table.byId.get(id)!;
const open = () => new Discourse(table);

Deno.test("Discourse takes “he” for the first head of the last sentence", () => {
  const discourse = open();
  discourse.note(actor("xi-jinping"), 0, false);
  discourse.note(actor("vladimir-putin"), 0, false);
  strictEqual(discourse.resolve("person", 1)?.actor, "xi-jinping");
});

Deno.test("Discourse takes “he” for who speaks before who acts", () => {
  const discourse = open();
  discourse.note(actor("xi-jinping"), 0, false);
  discourse.note(actor("vladimir-putin"), 0, true);
  strictEqual(discourse.resolve("person", 1)?.actor, "vladimir-putin");
});

Deno.test("Discourse takes “the country” for the state of whom it spoke of", () => {
  const discourse = open();
  discourse.note(actor("nikol-pashinyan"), 0, false);
  strictEqual(discourse.resolve("state", 1)?.actor, "armenia");
});

Deno.test("Discourse does not take “he” for somebody known after a stranger", () => {
  const discourse = open();
  discourse.note(actor("xi-jinping"), 0, false);
  discourse.noteStranger(1, false);
  strictEqual(discourse.resolve("person", 1), null);
});

Deno.test("Discourse forgets after three sentences", () => {
  const discourse = open();
  discourse.note(actor("xi-jinping"), 0, false);
  strictEqual(discourse.resolve("person", 3)?.actor, "xi-jinping");
  strictEqual(discourse.resolve("person", 4), null);
});

Deno.test("Discourse takes “the two countries” and “the two leaders” from “A and B”", () => {
  const discourse = open();
  discourse.noteCoordination(actor("vladimir-putin"), actor("xi-jinping"), 0);
  deepStrictEqual(discourse.resolve("pair", 1), { actor: "russia", partner: "china" });
  deepStrictEqual(discourse.resolve("leaders", 1), {
    actor: "vladimir-putin",
    partner: "xi-jinping",
  });
});

Deno.test("Discourse makes no pair of two from one state", () => {
  const discourse = open();
  discourse.noteCoordination(actor("vladimir-putin"), actor("sergei-lavrov"), 0);
  strictEqual(discourse.resolve("pair", 1), null);
});
