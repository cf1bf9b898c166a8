import { deepStrictEqual, throws } from "node:assert/strict";
import { stancesAmong } from "../../lib/relate/actor-selection.ts";
import { sampleCodebook } from "../show/sample-knowledge.ts";

const actor = (id: string, state: string | null) => ({
  id,
  name: id.toUpperCase(),
  kind: state === null ? "state" as const : "person" as const,
  state,
  aliases: [`the ${id}`],
  adjectives: [],
  metonyms: [],
});
const codebook = {
  ...sampleCodebook,
  actors: [actor("a", null), actor("a-boss", "a"), actor("b", null), actor("c", null)],
};
const STANCES = [
  { holder: "a", target: "b" },
  { holder: "a-boss", target: "b" },
  { holder: "c", target: "a-boss" },
  { holder: "b", target: "c" },
];

function left(asked: Parameters<typeof stancesAmong>[0]): string[] {
  return STANCES.filter(stancesAmong(asked, codebook)).map(({ holder, target }) =>
    `${holder} ${target}`
  );
}

Deno.test("stancesAmong() leaves everybody where nobody is asked for", () => {
  for (const asked of [undefined, "", " , ", []]) deepStrictEqual(left(asked).length, 4);
});

Deno.test("stancesAmong() takes one actor on either side, with a state's leaders", () => {
  deepStrictEqual(left("a"), ["a b", "a-boss b", "c a-boss"]);
  deepStrictEqual(left("a-boss"), ["a-boss b", "c a-boss"]);
});

Deno.test("stancesAmong() takes several actors toward each other", () => {
  deepStrictEqual(left("a, b"), ["a b", "a-boss b"]);
  deepStrictEqual(left(["b", "c"]), ["b c"]);
});

Deno.test("stancesAmong() says which ids there are", () => {
  throws(
    () => left("nobody"),
    /actor "nobody": .*actors\.csv are accepted, such as a, b, c$/,
  );
  throws(() => left("THE A"), /such as a$/);
});
