import { deepStrictEqual } from "node:assert/strict";
import { resolveCurrencies } from "../../../lib/extract/figures/currencies.ts";
import { articleFromText } from "../article_from_text.ts";
import { readSentence } from "./read-sentence.ts";

function units(text: string, url: string | null = null): (string | null)[] {
  const { tokens, quantities } = readSentence(text);
  const article = { ...articleFromText(text), url };
  resolveCurrencies(article, tokens, quantities, quantities.map(() => []));
  return quantities.map(({ unit }) => unit);
}

Deno.test("resolveCurrencies() settles a shared sign by the article, its address, custom", () => {
  deepStrictEqual(units("It cost $5m."), ["USD"]);
  deepStrictEqual(units("It is paid in Australian dollars and cost $5m."), ["AUD"]);
  deepStrictEqual(units("It cost $5m.", "https://news.example.ca/a"), ["CAD"]);
});

Deno.test("resolveCurrencies() gives its reason, and leaves what is settled", () => {
  const { tokens, quantities } = readSentence("It cost $5m or €4m.");
  resolveCurrencies(articleFromText(tokens.text), tokens, quantities, [[], []]);
  deepStrictEqual(quantities.map(({ unitReason }) => unitReason === null), [false, true]);
});
