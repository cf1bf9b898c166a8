import type { Article, FigureLink } from "../../model.ts";
import { isGlued, isWord } from "../numbers/marks.ts";
import type { Tokens } from "../tokens.ts";
import { currencyNames, currencyOfDomain, rivalCurrencies } from "./currency-table.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Settles signs and names that several currencies share, by what the article itself names;
 * else by its outlet's address; else by custom. The reason is kept with the figure.
 */
export function resolveCurrencies(
  article: Article,
  tokens: Tokens,
  quantities: readonly Quantity[],
  links: readonly (readonly FigureLink[])[],
): void {
  if (!quantities.some(isOpen)) return;
  const named = namedCurrencies(tokens);
  // In "10 million Australian dollars ($7 million)" the sign means the other currency, and
  // so it does where the article writes "A$" for its own.
  for (let i = 0; i < quantities.length; i++) {
    const { kind, unit, ambiguous, rule } = quantities[i]!;
    if (kind !== "money" || ambiguous) continue;
    const converted = links[i]!.some((link) =>
      link.role === "equivalent" && isOpen(quantities[link.figure]!)
    );
    if (rule === "currency-sign" || converted) named.delete(unit!);
  }
  for (const quantity of quantities) {
    if (isOpen(quantity)) settle(article, quantity, named);
  }
}

function isOpen(quantity: Quantity): boolean {
  return quantity.kind === "money" && quantity.ambiguous;
}

/** Codes of the currencies that a text names in full ("Canadian dollars"). */
function namedCurrencies(tokens: Tokens): Set<string> {
  const named = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.word[at] === 0) continue;
    const name = currencyNames.match(tokens, at, tokens.count);
    if (name === null || name.length < 2 || name.value.ambiguous) continue;
    // "A $5m fund" is no "A$".
    if (isWord(tokens, at + 1) || isGlued(tokens, at + 1)) {
      named.add(name.value.code);
    }
  }
  return named;
}

function settle(article: Article, quantity: Quantity, named: ReadonlySet<string>): void {
  const custom = quantity.unit!;
  const rivals = rivalCurrencies(custom);
  const candidates = rivals.filter((code) => named.has(code));
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1 && !named.has(custom)) {
    quantity.unit = only;
    quantity.unitReason = `the article names ${only} and not ${custom}`;
    return;
  }
  const domain = topLevelDomain(article.url);
  const local = domain === null ? undefined : currencyOfDomain(domain);
  if (local !== undefined && rivals.includes(local)) {
    quantity.unit = local;
    quantity.unitReason = `the article's address ends in .${domain}`;
    return;
  }
  quantity.unitReason = named.has(custom)
    ? `the article names ${custom}`
    : candidates.length === 0
    ? `${custom} by custom: the article names no other`
    : `${custom} by custom: the article names ${candidates.join(" and ")}`;
}

function topLevelDomain(url: string | null): string | null {
  const host = url === null ? null : /^https?:\/\/([^/:?#]+)/.exec(url)?.[1];
  return host == null ? null : host.slice(host.lastIndexOf(".") + 1).toLowerCase();
}
