import { deepStrictEqual } from "node:assert/strict";
import { inflections } from "../../../lib/extract/grammar/inflection.ts";

for (
  const [word, forms] of [
    ["condemn", ["condemn", "condemns", "condemned", "condemning"]],
    ["criticise", ["criticise", "criticises", "criticised", "criticising"]],
    ["deny", ["deny", "denies", "denied", "denying"]],
    ["play", ["play", "plays", "played", "playing"]],
    ["ban", ["ban", "bans", "banned", "banning"]],
    ["admit", ["admit", "admits", "admitted", "admitting"]],
    ["fear", ["fear", "fears", "feared", "fearing"]],
    ["free", ["free", "frees", "freed", "freeing"]],
    ["die", ["die", "dies", "died", "dying"]],
    ["reach", ["reach", "reaches", "reached", "reaching"]],
    ["withhold", ["withhold", "withholds", "withheld", "withholding"]],
    ["write", ["write", "writes", "wrote", "written", "writing"]],
  ] as const
) {
  Deno.test(`inflections() gives the forms of "${word}"`, () => {
    deepStrictEqual([...inflections(word).all].sort(), [...forms].sort());
  });
}
