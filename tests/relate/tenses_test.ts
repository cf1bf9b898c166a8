import { ok, strictEqual } from "node:assert/strict";
import { tokenize } from "../../lib/extract/tokens.ts";
import { isAhead, tenseOf } from "../../lib/relate/tenses.ts";

function tense(sentence: string, of: string): string {
  const tokens = tokenize(sentence);
  return tenseOf(tokens, 0, tokens.count, sentence.indexOf(of));
}

function ahead(sentence: string, of: string): boolean {
  const tokens = tokenize(sentence);
  const start = sentence.indexOf(of);
  return isAhead(tokens, 0, tokens.count, { start, end: start + of.length });
}

const tenses: readonly (readonly [sentence: string, of: string, tense: string])[] = [
  ["The company opened a plant in 2019.", "2019", "past"],
  ["In 2019 the company opened a plant.", "2019", "past"],
  ["The company will open a plant in 2030.", "2030", "future"],
  ["He said the company expects growth in 2030.", "2030", "future"],
  ["A month later, the army does not advance.", "A month later", "present"],
  ["The visit in May went well.", "May", "past"],
  ["They need the ships of 2030.", "2030", "unknown"],
  ["The senator, who won twice, seeks another term in 2030.", "2030", "future"],
  ["She announced a run for re-election in 2030.", "2030", "future"],
  ["Rivals gathered as the primaries begin in 2030.", "2030", "future"],
  ["The ban, agreed last year, takes effect in 2030.", "2030", "future"],
  ["The talks began in 2019.", "2019", "past"],
  ["Growth in 2019.", "2019", "unknown"],
];

for (const [sentence, of, expected] of tenses) {
  Deno.test(`tenseOf() reads "${sentence}" as ${expected}`, () => {
    strictEqual(tense(sentence, of), expected);
  });
}

Deno.test("isAhead() needs a cue of the future among the words or right before them", () => {
  strictEqual(ahead("The leaders will meet in Astana.", "leaders will meet"), true);
  strictEqual(ahead("They will hold the summit in Astana.", "summit in Astana"), true);
  strictEqual(
    ahead("The leaders met in Astana and will talk.", "leaders met in Astana"),
    false,
  );
  strictEqual(
    ahead(
      "It will take the ministry some time to answer all questions after the summit.",
      "summit",
    ),
    false,
  );
});

Deno.test("isAhead() tells a promise of something from a promise to somebody", () => {
  strictEqual(
    ahead("He broke a promise to Ivanova at the summit in Minsk.", "summit in Minsk"),
    false,
  );
  strictEqual(
    ahead("He gave a promise to attend the summit in Minsk.", "summit in Minsk"),
    true,
  );
});

Deno.test("tenseOf() reads a sentence once, however often it is asked about it", () => {
  const sentence = "They met on Monday, will meet on Friday, ".repeat(200);
  let reads = 0;
  const tokens = new Proxy(tokenize(sentence), {
    get(target, name, receiver) {
      reads++;
      return Reflect.get(target, name, receiver);
    },
  });
  tenseOf(tokens, 0, tokens.count, 0);
  const once = reads;
  for (let until = 0; until < sentence.length; until += 20) {
    tenseOf(tokens, 0, tokens.count, until);
  }
  ok(reads < 2 * once, `${reads} reads, ${once} of them for the first answer`);
});
