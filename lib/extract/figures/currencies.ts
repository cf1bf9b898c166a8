import type { Article } from "../../model.ts";
import type { Quantity } from "./quantity.ts";

/** Codes that share a sign or a name, by the code that stands where nothing else is said. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "USD",
    "AUD CAD NZD HKD SGD TWD BBD BSD BMD BZD BND KYD XCD FJD GYD JMD LRD NAD SBD SRD TTD"
      .split(" "),
  ],
  ["GBP", ["EGP", "SYP", "LBP", "SDG", "SSP", "GIP", "FKP", "IEP"]],
  ["JPY", ["CNY"]],
  ["INR", ["PKR", "LKR", "NPR", "MUR", "SCR"]],
  ["MXN", ["ARS", "CLP", "COP", "CUP", "DOP", "UYU", "PHP"]],
  ["CHF", ["XOF", "XAF", "XPF", "RWF", "BIF", "CDF", "GNF", "KMF", "DJF", "FRF", "BEF"]],
  ["DKK", ["NOK", "SEK"]],
  ["SEK", ["ISK"]],
  ["CZK", ["DKK", "NOK", "SEK", "SKK"]],
  ["TRY", ["ITL", "LBP", "MTL"]],
  ["IRR", ["OMR", "YER", "QAR"]],
  ["SAR", ["QAR", "OMR"]],
  ["DZD", ["IQD", "KWD", "BHD", "JOD", "LYD", "TND", "RSD"]],
]);

/** Country domains of outlets that mean their own dollar by "$". */
const DOMAINS: ReadonlyMap<string, string> = new Map([
  ["au", "AUD"],
  ["ca", "CAD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["sg", "SGD"],
  ["in", "INR"],
  ["pk", "PKR"],
  ["lk", "LKR"],
  ["np", "NPR"],
]);

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
    if (quantity.kind !== "money" || !quantity.ambiguous) continue;
    settle(article, quantity, named);
  }
}

function settle(article: Article, quantity: Quantity, named: ReadonlySet<string>): void {
  const custom = quantity.unit!;
  const rivals = SHARED.get(custom) ?? [];
  const candidates = rivals.filter((code) => named.has(code));
  if (candidates.length === 1 && !named.has(custom)) {
    quantity.unit = candidates[0]!;
    quantity.unitReason = `the article names ${candidates[0]} elsewhere and not ${custom}`;
    return;
  }
  const domain = topLevelDomain(article.url);
  const local = domain === null ? undefined : DOMAINS.get(domain);
  if (local !== undefined && rivals.includes(local)) {
    quantity.unit = local;
    quantity.unitReason = `the article's address ends in .${domain}`;
    return;
  }
  quantity.unitReason = `${custom} by custom: the article names no other`;
}

function topLevelDomain(url: string | null): string | null {
  const host = url === null ? null : /^https?:\/\/([^/:?#]+)/.exec(url)?.[1];
  return host == null ? null : host.slice(host.lastIndexOf(".") + 1).toLowerCase();
}
