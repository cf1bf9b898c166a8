import type { Article } from "../../model.ts";
import { currencyOfDomain, rivalCurrencies } from "./currency-table.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Settles signs and names that several currencies share, by what the article itself names;
 * else by its outlet's address; else by custom. The reason is kept with the figure.
 */
export function resolveCurrencies(article: Article, quantities: readonly Quantity[]): void {
  const named = new Set<string>();
  for (const quantity of quantities) {
    if (quantity.kind === "money" && !quantity.ambiguous) named.add(quantity.unit!);
  }
  for (const quantity of quantities) {
    if (quantity.kind === "money" && quantity.ambiguous) settle(article, quantity, named);
  }
}

function settle(article: Article, quantity: Quantity, named: ReadonlySet<string>): void {
  const custom = quantity.unit!;
  const rivals = rivalCurrencies(custom);
  const candidates = rivals.filter((code) => named.has(code));
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1 && !named.has(custom)) {
    quantity.unit = only;
    quantity.unitReason = `the article names ${only} elsewhere and not ${custom}`;
    return;
  }
  const domain = topLevelDomain(article.url);
  const local = domain === null ? undefined : currencyOfDomain(domain);
  if (local !== undefined && rivals.includes(local)) {
    quantity.unit = local;
    quantity.unitReason = `the article's address ends in .${domain}`;
    return;
  }
  quantity.unitReason = candidates.length === 0
    ? `${custom} by custom: the article names no other`
    : `${custom} by custom, although the article names ${candidates.join(" and ")} too`;
}

function topLevelDomain(url: string | null): string | null {
  const host = url === null ? null : /^https?:\/\/([^/:?#]+)/.exec(url)?.[1];
  return host == null ? null : host.slice(host.lastIndexOf(".") + 1).toLowerCase();
}
