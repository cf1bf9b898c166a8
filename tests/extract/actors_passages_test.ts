/** Whom names, seats, demonyms and descriptions mean, in passages as news writes them. */
import { deepStrictEqual } from "node:assert/strict";
import { voicesOf } from "./voices_of.ts";

/** Mentions as "words = actor (role)". */
function read(text: string): string[] {
  return voicesOf(text).actors.map(({ text, actor, role, partner }) =>
    `${text} = ${actor}${partner === undefined ? "" : ` and ${partner}`} (${role})`
  );
}

const passages: Readonly<
  Record<string, readonly (readonly [string, readonly string[]])[]>
> = {
  "a seat that acts": [
    ["Beijing has rejected the plan.", ["Beijing = china (actor)"]],
    ["Relations between Tokyo and Seoul cooled.", [
      "Tokyo = japan (actor)",
      "Seoul = south-korea (actor)",
    ]],
    ["The plan angered Paris.", ["Paris = france (actor)"]],
    ["London's offer was small.", ["London = united-kingdom (actor)"]],
    ["They blamed Washington for it.", ["Washington = united-states (actor)"]],
    ["The Kremlin denied it.", ["Kremlin = russia (actor)"]],
    ["Pressure on Minsk grew.", ["Minsk = belarus (actor)"]],
    ["Talks with Ankara failed.", ["Ankara = turkey (actor)"]],
    ["An announcement from Moscow surprised them.", ["Moscow = russia (actor)"]],
  ],
  "a seat that is a place": [
    ["He was born in Paris.", ["Paris = france (place)"]],
    ["She works at a bank near Moscow.", ["Moscow = russia (place)"]],
    ["The train to Warsaw was late.", ["Warsaw = poland (place)"]],
    ["They left for Beijing on Monday.", ["Beijing = china (place)"]],
    ["A London court freed him.", ["London = united-kingdom (place)"]],
    ["He spoke from Kyiv.", ["Kyiv = ukraine (place)"]],
    ["They arrived in central Moscow.", ["Moscow = russia (place)"]],
    ["The streets of Tehran were empty.", ["Tehran = iran (place)"]],
    ["VIENNA (Reuters) - It rained.", [
      "VIENNA = austria (place)",
      "Reuters = reuters (actor)",
    ]],
    ["Berlin-based firms gained.", ["Berlin = germany (place)"]],
    ["The summit in the capital, Astana, failed.", ["Astana = kazakhstan (place)"]],
  ],
  "demonyms": [
    ["The Russians left.", ["Russians = russia (actor)"]],
    ["Chinese exports fell.", ["Chinese = china (modifier)"]],
    ["The Chinese declined to talk.", ["Chinese = china (actor)"]],
    ["The Armenian army moved.", ["Armenian = armenia (modifier)"]],
    ["Many Ukrainians fled.", ["Ukrainians = ukraine (actor)"]],
    ["A pro-Russian rally was held.", ["pro-Russian = russia (modifier)"]],
  ],
  "pairs": [
    ["China and India share a border. Trade between the two countries grew.", [
      "China = china (actor)",
      "India = india (actor)",
      "the two countries = china and india (actor)",
    ]],
    ["Putin met Xi. Both leaders smiled.", [
      "Putin = vladimir-putin (actor)",
      "Xi = xi-jinping (actor)",
      "Both leaders = vladimir-putin and xi-jinping (actor)",
    ]],
    ["Iran sells oil to India. The two sides want more.", [
      "Iran = iran (actor)",
      "India = india (actor)",
      "The two sides = iran and india (actor)",
    ]],
    ["Two countries voted no.", []],
  ],
  "who is meant again": [
    ["Armenia said no. The country wants peace.", [
      "Armenia = armenia (actor)",
      "The country = armenia (actor)",
    ]],
    ["Modi spoke. Later he left.", [
      "Modi = narendra-modi (actor)",
      "he = narendra-modi (actor)",
    ]],
    ["Jane Roe met Modi. She said no.", ["Modi = narendra-modi (actor)"]],
  ],
};

for (const [what, cases] of Object.entries(passages)) {
  for (const [text, expected] of cases) {
    Deno.test(`findActors(), ${what}: ${text}`, () =>
      deepStrictEqual(read(text), [...expected]));
  }
}
