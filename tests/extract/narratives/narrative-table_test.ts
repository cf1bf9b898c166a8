import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { prepareCodebook } from "../../../lib/extract/codebook-tables.ts";
import { compileNarratives } from "../../../lib/extract/narratives/narrative-table.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import type { CodebookNarrative } from "../../../lib/model.ts";
import { codebook } from "../voices_of.ts";

const { actors } = prepareCodebook(codebook);

function compile(tells: string[], denies: string[] = []) {
  const narrative: CodebookNarrative = {
    id: "n",
    name: "N",
    definition: "A storyline.",
    tells,
    denies,
  };
  return compileNarratives({ ...codebook, narratives: [narrative] }, actors);
}

Deno.test("compileNarratives() finds patterns by their telling word, in any form", () => {
  const table = compile(["junior partner"], ["equal partner"]);
  const tokens = tokenize("A junior and an equal partner.");
  const at = (index: number) =>
    table.at(tokens, index)?.map(({ narrative, denies }) => `${narrative.id} ${denies}`);
  deepStrictEqual([1, 2, 4].map(at), [["n false"], undefined, ["n true"]]);
});

for (
  const [what, tells, denies, message] of [
    [
      "an actor that is not there",
      ["{nobody} fail"],
      [],
      /row 2, column "tells".*\{nobody\}/,
    ],
    ["a pattern of denies without a word", [], ["{any} *"], /row 2, column "denies"/],
    ["a hyphenated choice", ["iron/rock-solid tie"], [], /"iron\/rock-solid".*hyphens/],
  ] as const
) {
  Deno.test(`compileNarratives() names row, column and value of ${what}`, () => {
    throws(() => compile([...tells], [...denies]), {
      name: "DatelineError",
      message,
    });
  });
}

Deno.test("the starting codebook gives each narrative several examples", () => {
  strictEqual(codebook.narratives.every(({ examples }) => examples!.length >= 3), true);
});
