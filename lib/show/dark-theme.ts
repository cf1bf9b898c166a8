/** How charts, drawn for white paper, look on a dark page. */

import { darkPalette, palette } from "./palette.ts";

/** Class of the root of every chart. */
export const CHART_CLASS = "dateline-chart";

/**
 * Style rules that give charts their dark colours; a rule beats the attribute that it
 * replaces. `within` is a selector, with a space behind it, of what tells a dark page.
 *
 * @example
 * ```ts
 * import { darkRules } from "./dark-theme.ts";
 * import { ok } from "node:assert/strict";
 *
 * const rules = darkRules("body.dark ");
 * ok(rules.includes('body.dark .dateline-chart [fill="#ffffff"]{fill:#1c2025}'));
 * ```
 */
export function darkRules(within = ""): string {
  const chart = `${within}.${CHART_CLASS}`;
  const { ink } = darkPalette;
  const names = Object.keys(palette) as (keyof typeof palette)[];
  return `${chart}{fill:${ink};color:${ink}}` +
    names.flatMap((name) =>
      ["fill", "stroke"].map((paint) =>
        `${chart} [${paint}="${palette[name]}"]{${paint}:${darkPalette[name]}}`
      )
    ).join("");
}

/** The rules for inside a chart: dark on screens whose user prefers it, never in print. */
export const darkStyle = `@media screen and (prefers-color-scheme:dark){${darkRules()}}`;
