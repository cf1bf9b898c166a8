import { deepStrictEqual, ok } from "node:assert/strict";
import { darkPalette, palette } from "../../lib/show/palette.ts";

type Colours = Readonly<Record<keyof typeof palette, string>>;

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

const TEXT = ["ink", "muted", "claim", "against", "for", "neutral"] as const;

for (const [theme, colours] of Object.entries({ palette, darkPalette })) {
  Deno.test(`${theme} has words that stand out from their ground`, () => {
    const { paper }: Colours = colours;
    const low = TEXT.filter((name) => contrast(colours[name], paper) < 4.5);
    deepStrictEqual(low, []);
    ok(contrast(colours.muted, colours.sunken) >= 4.5);
    ok(contrast(colours.faint, paper) >= 3);
  });

  Deno.test(`${theme} has a colour of its own for each meaning`, () => {
    const values = Object.values(colours);
    deepStrictEqual(new Set(values).size, values.length);
  });
}
