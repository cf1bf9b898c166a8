import { deepStrictEqual } from "node:assert/strict";
import { readReports } from "../reports_of.ts";

for (
  const [what, text, expected] of [
    ["a name before a colon", "Jane Roe: “It failed.”", ["colon | Jane Roe | :"]],
    ["a name after “from”", "More from Jane Roe: “It failed.”", ["colon | Jane Roe | :"]],
    ["a subject before a colon", "The mayor lost patience: “It failed.”", [
      "colon | The mayor | :",
    ]],
    ["a name at the end of a clause", "It pleased pollster Roe: “It failed.”", [
      "colon | pollster Roe | :",
    ]],
    ["an unknown verb after a quote", "“It failed,” Roe croaked.", ["tag | Roe | croaked"]],
    ["an unknown verb before its subject", "“It failed!” croaked Roe.", [
      "tag | Roe | croaked",
    ]],
    ["a subject that ends like a verb", "“It failed,” the nominee croaked on.", [
      "tag | the nominee | croaked",
    ]],
    ["who acts before the marks", "Roe embraced it -- “I think so.”", [
      "clause | Roe | embraced",
    ]],
    ["the owner of a remark", "They hated her remark “it failed”.", [
      "claim | her | remark",
    ]],
    ["the owner of a claim that a frame denies", "Despite Roe’s claims, it failed.", [
      "frame | Roe | Despite",
    ]],
  ] as const
) {
  Deno.test(`quote marks show who speaks by ${what}`, () => {
    deepStrictEqual(readReports(text).slice(0, 1), [...expected]);
  });
}

for (
  const [what, text] of [
    ["a thing that acts", "The rain spoiled the “party of the year” again."],
    ["a name that only ends a clause without marks", "It pleased Roe: it rained."],
    ["words right after scare quotes", "The “peace,” Roe walked home."],
  ] as const
) {
  Deno.test(`quote marks show no speaker by ${what}`, () => {
    deepStrictEqual(readReports(text), []);
  });
}
