import { deepStrictEqual, doesNotMatch, ok } from "node:assert/strict";
import { styleSheet } from "../../../lib/show/site/style-sheet.ts";

/** The colours of each theme: those of paper come first, the dark ones override them. */
function themes(): Record<"light" | "dark", Map<string, string>> {
  const screen = styleSheet.split("@media print")[0] ?? "";
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const [, media, block] of screen.matchAll(/(dark\) \{\s*)?:root \{([^}]*)\}/g)) {
    for (
      const [, name = "", value = ""] of block!.matchAll(/(--[a-z]+): (#[0-9a-f]{6});/g)
    ) {
      (media === undefined ? light : dark).set(name, value);
    }
  }
  return { light, dark: new Map([...light, ...dark]) };
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["--paper", "--raised", "--sunken"];
const TEXT = ["--ink", "--muted", "--link", "--good", "--bad"];
const MARKS = ["--figure", "--time", "--quote", "--event", "--target"];
const LINES = ["--stance", "--narrative", "--line", "--focus"];

Deno.test("styleSheet has text that stands out from its ground in both themes", () => {
  const low: string[] = [];
  for (const [theme, colours] of Object.entries(themes())) {
    const check = (front: string, back: string, least: number) => {
      const [a, b] = [colours.get(front), colours.get(back)];
      ok(a !== undefined && b !== undefined, `${front} on ${back}`);
      const ratio = contrast(a, b);
      if (ratio < least) low.push(`${theme}: ${front} on ${back} is ${ratio.toFixed(2)}`);
    };
    for (const back of GROUNDS) {
      for (const front of TEXT) check(front, back, 4.5);
      for (const line of LINES) check(line, back, 3);
    }
    for (const mark of MARKS) check("--ink", mark, 4.5);
  }
  deepStrictEqual(low, []);
});

Deno.test("styleSheet loads nothing", () => {
  doesNotMatch(styleSheet, /url\(|@import|https?:/);
});
