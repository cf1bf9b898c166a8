import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { prepareCodebook } from "../../../lib/extract/codebook-tables.ts";
import {
  betweenTwo,
  canFace,
  mutual,
  type Pair,
} from "../../../lib/extract/stances/pair.ts";
import { codebook } from "../voices_of.ts";

const { actors } = prepareCodebook(codebook);
const shown = (pairs: Pair[]) => pairs.map(({ holder, target }) => `${holder} > ${target}`);

Deno.test("canFace() lets nobody face himself or his own state", () => {
  strictEqual(canFace(actors, "china", "china"), false);
  strictEqual(canFace(actors, "vladimir-putin", "russia"), false);
  strictEqual(canFace(actors, "russia", "vladimir-putin"), false);
  strictEqual(canFace(actors, "china", "vladimir-putin"), true);
});

Deno.test("canFace() lets a group turn on its state", () => {
  strictEqual(canFace(actors, "kremlin-elites", "russia"), true);
});

Deno.test("mutual() goes both ways", () => {
  deepStrictEqual(shown(mutual(actors, "iran", "russia")), [
    "iran > russia",
    "russia > iran",
  ]);
  deepStrictEqual(mutual(actors, "iran", "iran"), []);
});

Deno.test("betweenTwo() takes an author of one side to mean the other", () => {
  const of = (author: string | null) =>
    shown(betweenTwo(actors, author, "china", "russia"));
  deepStrictEqual(of("xi-jinping"), ["xi-jinping > russia"]);
  deepStrictEqual(of("vladimir-putin"), ["vladimir-putin > china"]);
  deepStrictEqual(of("india"), ["india > china", "india > russia"]);
  deepStrictEqual(of(null), ["china > russia", "russia > china"]);
});
