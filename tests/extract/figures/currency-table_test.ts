import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import {
  currencyNames,
  currencyOfDomain,
  currencySignsBefore,
  rivalCurrencies,
} from "../../../lib/extract/figures/currency-table.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

Deno.test("currencySignsBefore holds signs and codes", () => {
  const sign = (text: string) => {
    const tokens = tokenize(text);
    return currencySignsBefore.matchBefore(tokens, tokens.count, 0)?.value;
  };
  deepStrictEqual(["HK$", "€", "CHF", "$"].map((text) => sign(text)?.code), [
    "HKD",
    "EUR",
    "CHF",
    "USD",
  ]);
  deepStrictEqual(["HK$", "$"].map((text) => sign(text)?.ambiguous), [false, true]);
});

Deno.test("currencyNames holds names in the singular and the plural", () => {
  const code = (text: string) => {
    const tokens = tokenize(text);
    return currencyNames.match(tokens, 0, tokens.count)?.value.code;
  };
  deepStrictEqual(
    ["Polish zlotys", "rouble", "Hong Kong dollars", "pence"].map(code),
    ["PLN", "RUB", "HKD", "penny"],
  );
});

Deno.test("rivalCurrencies() and currencyOfDomain() know who shares a sign", () => {
  ok(rivalCurrencies("USD").includes("CAD"));
  deepStrictEqual(rivalCurrencies("CHF").includes("USD"), false);
  strictEqual(currencyOfDomain("au"), "AUD");
  strictEqual(currencyOfDomain("example"), undefined);
});
