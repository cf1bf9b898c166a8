import { strictEqual } from "node:assert/strict";
import { isPlural, pluralOf, singularOf } from "../../../lib/extract/figures/plurals.ts";

Deno.test("singularOf() follows rules and the table of irregular nouns", () => {
  for (
    const [plural, singular] of [
      ["soldiers", "soldier"],
      ["countries", "country"],
      ["people", "person"],
      ["branches", "branch"],
      ["houses", "house"],
      ["heroes", "hero"],
      ["congresswomen", "congresswoman"],
      ["aircraft", "aircraft"],
      ["Republicans", "Republican"],
      ["crises", "crisis"],
    ] as const
  ) strictEqual(singularOf(plural), singular);
});

Deno.test("singularOf() leaves what is no plural", () => {
  for (const word of ["gas", "class", "status", "crisis", "specimen", "serious"]) {
    strictEqual(singularOf(word), word);
  }
});

Deno.test("pluralOf() forms regular and irregular plurals", () => {
  strictEqual(pluralOf("square foot"), "square feet");
  strictEqual(pluralOf("century"), "centuries");
  strictEqual(pluralOf("inch"), "inches");
  strictEqual(pluralOf("day"), "days");
});

Deno.test("isPlural() tells plurals from singulars in s", () => {
  strictEqual(isPlural("tanks"), true);
  strictEqual(isPlural("children"), true);
  strictEqual(isPlural("virus"), false);
});
