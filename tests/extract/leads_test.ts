import { deepStrictEqual } from "node:assert/strict";
import { addLead, Lead, leadsOf } from "../../lib/extract/leads.ts";
import { WordTable } from "../../lib/extract/phrases.ts";
import { tokenize } from "../../lib/extract/tokens.ts";
import { wordNumber } from "../../lib/extract/vocabulary.ts";

function leads(numbers: readonly number[]): number[] {
  const into = new Uint8Array(numbers.length);
  leadsOf(Int32Array.from(numbers), into);
  return [...into];
}

Deno.test("leadsOf() gives a word the bits of all its readers, and others none", () => {
  const word = wordNumber("leadtestword");
  addLead(word, Lead.Time);
  addLead(word, Lead.Stance);
  deepStrictEqual(leads([word, 0, wordNumber("leadtestother")]), [
    Lead.Time | Lead.Stance,
    0,
    0,
  ]);
});

Deno.test("leadsOf() knows words beyond what it had room for", () => {
  addLead(100_000, Lead.Quote);
  deepStrictEqual(leads([100_000, 99_999, 1_000_000]), [Lead.Quote, 0, 0]);
});

Deno.test("tokenize() marks the words of a table with its readers", () => {
  new WordTable([["leadtestnoun", true]], Lead.Report);
  const { lead } = tokenize("The leadtestnoun of leadtestnobody");
  deepStrictEqual([lead[1]! & Lead.Report, lead[3]], [Lead.Report, 0]);
});
