import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { fontStyles } from "../../../lib/show/site/font-styles.ts";

const styles = fontStyles();

Deno.test("fontStyles() carries WOFF2 files in itself and loads nothing", () => {
  const sources = [...styles.matchAll(/url\(([^)]*)\)/g)].map(([, url = ""]) => url);
  strictEqual(sources.length, 4);
  for (const source of sources) {
    const [, base64 = ""] = source.split("base64,");
    strictEqual(source.startsWith("data:font/woff2;"), true);
    strictEqual(
      new TextDecoder().decode(Uint8Array.fromBase64(base64).slice(0, 4)),
      "wOF2",
    );
  }
});

Deno.test("fontStyles() names the families that the style sheet asks for", () => {
  const families = [...styles.matchAll(/font-family:"([^"]*)";font-style:(\w+)/g)];
  deepStrictEqual(families.map(([, family, style]) => `${family} ${style}`), [
    "Source Serif 4 normal",
    "Source Serif 4 italic",
    "Source Sans 3 normal",
    "Source Code Pro normal",
  ]);
});
