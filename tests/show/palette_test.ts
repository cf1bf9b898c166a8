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

/**
 * How linear RGB looks to those who lack a cone, after Machado, Oliveira and Fernandes (2009),
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.
 */
const SIGHTS = {
  trichromat: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

type Triple = readonly [number, number, number];

const product = (rows: readonly Triple[], [x, y, z]: Triple) =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

/** CIE 1976 L*a*b* of a colour under D65, as it looks to some sight. */
function lab(colour: string, sight: readonly Triple[]): Triple {
  const linear = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
  const seen = product(sight, linear).map((part) =>
    Math.min(1, Math.max(0, part))
  ) as unknown as Triple;
  const [x, y, z] = product([
    [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
  ], seen).map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27 * part + 16) / 116
  ) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: string, b: string, sight: readonly Triple[]): number {
  const [one, other] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(...one.map((part, i) => part - other[i]!));
}

Deno.test("difference() of colours is that of CIE 1976", () => {
  const black = difference("#000000", "#ffffff", SIGHTS.trichromat);
  ok(Math.abs(black - 100) < 0.1, String(black));
  // Pure red and a dark green are hardly apart for a protanope.
  ok(difference("#600000", "#1a1a00", SIGHTS.protanope) < 12);
});

/** Colours that stand for different things in one chart. */
const MET = [
  ["for", "against"],
  ["for", "neutral"],
  ["against", "neutral"],
  ["claim", "against"],
  ["claim", "base"],
  ["against", "base"],
] as const;

for (const [theme, colours] of Object.entries({ palette, darkPalette })) {
  for (const [sight, matrix] of Object.entries(SIGHTS)) {
    Deno.test(`${theme} keeps meanings apart for a ${sight}`, () => {
      const close = MET.filter(([a, b]) => difference(colours[a], colours[b], matrix) < 20);
      deepStrictEqual(close, []);
    });
  }
}
