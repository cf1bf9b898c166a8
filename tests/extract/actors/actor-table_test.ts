import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { compileActors, stateOf } from "../../../lib/extract/actors/actor-table.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { codebook } from "../voices_of.ts";

const table = compileActors(codebook);

function lookUp(text: string): [string, string, number] | null {
  const found = table.names.match(tokenize(text), 0);
  return found && [found.value.actor.id, found.value.form, found.length];
}

for (
  const [text, expected] of [
    ["Russia left", ["russia", "alias", 1]],
    ["Russian oil", ["russia", "adjective", 1]],
    ["Kremlin left", ["russia", "metonym", 1]],
    ["Kremlin spokesman Dmitry Peskov left", ["dmitry-peskov", "alias", 4]],
    ["VIENNA (Reuters)", ["austria", "metonym", 1]],
    ["PUTIN LEAVES", ["vladimir-putin", "alias", 1]],
    ["US troops", ["united-states", "alias", 1]],
    ["us troops", null],
    ["russia left", null],
    ["XI", null],
  ] as const
) {
  Deno.test(`a compiled codebook takes the start of "${text}" rightly`, () => {
    deepStrictEqual(lookUp(text), expected === null ? null : [...expected]);
  });
}

Deno.test("stateOf() gives the state of who speaks for one, and others themselves", () => {
  strictEqual(stateOf(table, "vladimir-putin"), "russia");
  strictEqual(stateOf(table, "china"), "china");
  strictEqual(stateOf(table, "nobody-known"), "nobody-known");
});
