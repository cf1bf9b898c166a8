/** The typefaces of the site: Source Serif 4, Source Sans 3 and Source Code Pro (SIL OFL 1.1). */

import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2" with {
  type: "bytes",
};
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2" with {
  type: "bytes",
};
import serifItalic from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2" with {
  type: "bytes",
};
import code from "@fontsource-variable/source-code-pro/files/source-code-pro-latin-wght-normal.woff2" with {
  type: "bytes",
};

const FACES = [
  { family: "Source Serif 4", style: "normal", bytes: serif },
  { family: "Source Serif 4", style: "italic", bytes: serifItalic },
  { family: "Source Sans 3", style: "normal", bytes: sans },
  { family: "Source Code Pro", style: "normal", bytes: code },
];

/**
 * A style sheet that carries the typefaces in itself. As files they would not load from
 * `file:` in browsers that count each file as an origin of its own.
 */
export function fontStyles(): string {
  return FACES.map(({ family, style, bytes }) =>
    `@font-face{font-family:"${family}";font-style:${style};font-weight:200 900;` +
    `font-display:swap;src:url(data:font/woff2;base64,${bytes.toBase64()}) format("woff2")}\n`
  ).join("");
}
