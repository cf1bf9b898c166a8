import { deepStrictEqual } from "node:assert/strict";
import { namesOf } from "../names_of.ts";

for (
  const [text, expected] of [
    ["They thanked Mr. Roe for it.", { kind: "person", title: "Mr.", acts: false }],
    ["No plan works, Jane Roe warned.", { kind: "person", title: null, acts: true }],
    ["The columnist Jane Roe left.", { kind: "person", title: null, acts: true }],
    ["They blamed Acme Bank for it.", { kind: "organisation", title: null, acts: false }],
    ["They blamed ACME for it.", { kind: "organisation", title: null, acts: false }],
    ["The fire began in Samarra.", { kind: "place", title: null, acts: false }],
    ["They closed the Lipa corridor.", { kind: "place", title: null, acts: false }],
    ["They prepared the Lipa Summit.", { kind: "event", title: null, acts: false }],
    ["A head of the Lipa Bank has left.", {
      kind: "organisation",
      title: null,
      acts: false,
    }],
    ["They praised Lipa.", { kind: null, title: null, acts: false }],
  ] as const
) {
  Deno.test(`NameSurroundings reads the name of: ${text}`, () => {
    const [name] = namesOf(text);
    const { kind, title, acts } = name!;
    deepStrictEqual({ kind, title, acts }, { ...expected });
  });
}

Deno.test("NameSurroundings takes an acronym from brackets and a state from its adjective", () => {
  const [name] = namesOf("They fund the Armenian Grain Growers Guild (AGGG) now.");
  deepStrictEqual([name?.acronym, name?.state], ["AGGG", "armenia"]);
});

Deno.test("NameSurroundings takes no state over a preposition", () => {
  const [name] = namesOf("They saw Cuban exiles in Lipa.");
  deepStrictEqual(name?.state, null);
});
