import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { boilerplateKind, markBoilerplate } from "../../lib/read/boilerplate.ts";
import { lineOf, openZones, PROSE } from "./zones-of-lines.ts";

function marked(...lines: readonly string[]): boolean[] {
  const zones = openZones(...lines);
  markBoilerplate(zones);
  return zones.kinds.map((kind) => kind === "boilerplate");
}

Deno.test("boilerplateKind() knows addresses, hashtags, paths and menus by their form", () => {
  for (
    const text of [
      "https://example.org/a",
      "#trade #oil",
      "Home » World » Asia",
      "A | B | C | D",
    ]
  ) strictEqual(boilerplateKind(lineOf(text)), "notice", text);
  strictEqual(boilerplateKind(lineOf("Trade | Asia")), null);
  strictEqual(boilerplateKind(lineOf(PROSE)), null);
});

Deno.test("markBoilerplate() takes all that follows a heading of comments", () => {
  deepStrictEqual(marked(PROSE, "Leave a comment", "I like it.", "So do I."), [
    false,
    true,
    true,
    true,
  ]);
});

Deno.test("markBoilerplate() goes on over the links of a list, up to running text", () => {
  deepStrictEqual(marked(PROSE, "You may also like", "Oil falls", "Gas rises", PROSE), [
    false,
    true,
    true,
    true,
    false,
  ]);
});

Deno.test("markBoilerplate() leaves a sentence that opens like a cue", () => {
  deepStrictEqual(
    marked(
      PROSE,
      "Support our troops was the slogan that the minister chose for the rally.",
    ),
    [false, false],
  );
});

Deno.test("markBoilerplate() takes time that grows with the text, whatever clutter it holds", () => {
  const cues = [
    "You may also like",
    "Support our journalism, you can help us.",
    "3 comments",
  ];
  for (const cue of [...cues, "© 2024 The Example Times. All rights reserved."]) {
    const lines = Array.from({ length: 20_000 }, (_, i) => i % 2 === 0 ? cue : "Oil falls");
    const start = performance.now();
    marked(PROSE, PROSE, PROSE, PROSE, ...lines);
    strictEqual(performance.now() - start < 3000, true, cue);
  }
});
