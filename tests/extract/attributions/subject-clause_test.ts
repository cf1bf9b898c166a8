import { strictEqual } from "node:assert/strict";
import { reportsOf } from "../reports_of.ts";

for (
  const [what, text, source] of [
    ["adverbs between", "Roe has often said it.", "Roe"],
    ["an aside", "Roe, the mayor, said it.", "Roe"],
    ["a relative clause", "Roe, who lost the vote, said it.", "Roe"],
    ["who before the verb", "They met Jane Roe, who said it.", "who"],
    ["whom somebody names", "They fear Poe, whom Roe called “a coward”.", "Roe"],
    ["a shared subject", "Roe smiled and said it.", "Roe"],
    ["an infinitive", "Roe was quick to say that it failed.", "Roe"],
    ["a participle of its own", "Speaking in Lyon, Roe lost, saying it failed.", "Roe"],
    ["with before a participle", "It went on, with Roe saying it failed.", "Roe"],
    ["a preposition before a participle", "Roe began by saying “it failed”.", "Roe"],
    ["a statement that says", "Roe issued a statement saying “it failed”.", "Roe"],
    ["a reduced relative", "A letter obtained by Poe says it failed.", "A letter"],
    ["a time between", "Roe on Tuesday said it.", "Roe"],
    ["a list after the verb", "“It failed,” said Roe, Poe and Coe.", "Roe, Poe and Coe"],
    ["a source with its place", "“It failed,” said a source close to them.", "a source"],
  ] as const
) {
  Deno.test(`the subject of a reporting verb is found with ${what}`, () => {
    const { reports, words } = reportsOf(text);
    strictEqual(words(reports.at(-1)?.source ?? null), source);
  });
}

Deno.test("the hearer of “told” is found", () => {
  const { reports, words } = reportsOf("Roe told the mayor that it failed.");
  strictEqual(words(reports[0]?.hearer ?? null), "the mayor");
});
