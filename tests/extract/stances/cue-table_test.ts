import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { prepareCodebook } from "../../../lib/extract/codebook-tables.ts";
import { compileCues } from "../../../lib/extract/stances/cue-table.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { codebook } from "../voices_of.ts";

const { actors } = prepareCodebook(codebook);

Deno.test("compileCues() counts words and slots, and not gaps", () => {
  const stanceCues = [
    { cue: "turn * back on {target}", score: -0.8, holder: "subject", target: "object" },
  ] as const;
  const table = compileCues({ ...codebook, stanceCues }, actors);
  const tokens = tokenize("They turned their back.");
  const [cue] = table.at(tokens, 1) ?? [];
  strictEqual(cue?.words, 4);
  deepStrictEqual(table.at(tokens, 0), undefined);
});
