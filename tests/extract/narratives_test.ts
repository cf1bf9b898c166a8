import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Codebook } from "../../lib/model.ts";
import { findNarratives } from "../../lib/extract/narratives.ts";
import { codebook, voicesOf } from "./voices_of.ts";

function narratives(text: string, by: Codebook = codebook) {
  const { document, ...voices } = voicesOf(text, by);
  return findNarratives(document, voices, by);
}

/** A codebook of one narrative with the patterns given. */
function telling(tells: string[], denies: string[] = []): Codebook {
  const narrative = { id: "n", name: "N", definition: "A storyline.", tells, denies };
  return { ...codebook, narratives: [narrative] };
}

for (const { id, examples } of codebook.narratives) {
  for (const example of examples ?? []) {
    Deno.test(`findNarratives() finds ${id} in its own example`, () => {
      const found = narratives(example).find(({ narrative }) => narrative === id);
      strictEqual(found?.manner, "told");
    });
  }
}

Deno.test("findNarratives() finds nothing in a text about something else", () => {
  deepStrictEqual(narratives("The bakery sold bread. Modi opened a school in Delhi."), []);
});

for (
  const [what, pattern, text, found] of [
    ["inflected words", "betray trust", "He is betraying trusts.", true],
    ["an exact form alone", "=betray", "He betrayed them.", false],
    ["either word", "leave/quit club", "They quit the club.", true],
    ["a short gap", "turn * back", "They turned their proud back.", true],
    [
      "no more than three words in a short gap",
      "turn * back",
      "They turn a b c d e back.",
      false,
    ],
    ["a long gap", "turn ** back", "They turn all of that c d back.", true],
    ["an actor", "{russia} fail", "Moscow failed.", true],
    ["whoever belongs to an actor", "{russia} fail", "Putin fails.", true],
    ["no other actor", "{russia} fail", "India failed.", false],
    ["no place", "{russia} fail", "In Moscow failed banks.", false],
    ["any actor", "{any} fail", "India failed.", true],
    ["any negation", "not * ally", "They are no longer an ally.", true],
    ["words in quote marks", "minor power", "A “minor” power.", true],
    ["hyphens", "hand in hand", "They went hand-in-hand.", true],
    ["nothing over the end of a sentence", "turn ** back", "They turn. It is back.", false],
  ] as const
) {
  Deno.test(`findNarratives() lets a pattern match ${what}`, () => {
    strictEqual(narratives(text, telling([pattern])).length, found ? 1 : 0);
  });
}

Deno.test("findNarratives() marks what a pattern denies", () => {
  const by = telling(["junior partner"], ["partnership of equals"]);
  const [told, denied, negated] = narratives(
    "It is a junior partner. It is a partnership of equals. It is no junior partner.",
    by,
  );
  deepStrictEqual([told?.manner, denied?.manner, negated?.manner], [
    "told",
    "denied",
    "denied",
  ]);
  strictEqual(denied?.denied, true);
});

Deno.test("findNarratives() asks that a narrative's actors are spoken of", () => {
  const [narrative] = telling(["junior partner"]).narratives;
  const by = { ...codebook, narratives: [{ ...narrative!, actors: ["russia", "china"] }] };
  strictEqual(narratives("Iran met Russia. It is a junior partner.", by).length, 0);
  strictEqual(narratives("Xi met Putin. It is a junior partner.", by).length, 1);
});

Deno.test("findNarratives() takes closer ties for no friendship without limits", () => {
  const found = narratives("China and Russia strengthened their ties.");
  deepStrictEqual(found.map(({ narrative }) => narrative), ["closer-ties"]);
});

for (
  const [text, manner] of [
    ["It is a junior partner.", "told"],
    ["Modi said it was a junior partner.", "told"],
    ["There is no doubt that it is a junior partner.", "told"],
    ["Is it a junior partner?", "questioned"],
    ["Is it true that it is a junior partner?", "questioned"],
    ["Modi doubts whether it is a junior partner.", "questioned"],
    ["Experts are sceptical that it is a junior partner.", "questioned"],
    ["It remains unclear whether it is a junior partner.", "questioned"],
    ["Modi denied that it was a junior partner.", "denied"],
    ["Experts rejected the idea that it is a junior partner.", "denied"],
    ["There is no evidence that it is a junior partner.", "denied"],
    ["It is a myth that it is a junior partner.", "denied"],
    ["It is not a junior partner.", "denied"],
  ] as const
) {
  Deno.test(`findNarratives() takes as ${manner}: ${text}`, () => {
    const [instance] = narratives(text, telling(["junior partner"]));
    strictEqual(instance?.manner, manner);
    strictEqual(instance.denied, manner === "denied");
  });
}

Deno.test("findNarratives() names who tells it, and the words", () => {
  const by = telling(["junior partner"]);
  const [instance] = narratives("Modi said that it was a junior partner.", by);
  strictEqual(instance?.holder, "narendra-modi");
  deepStrictEqual(instance?.cues, ["junior partner"]);
  ok(instance.text.startsWith("Modi said"));
});

Deno.test("findNarratives() gives the text's own voice no holder", () => {
  const [instance] = narratives("It is a junior partner.", telling(["junior partner"]));
  strictEqual(instance?.holder, null);
});
