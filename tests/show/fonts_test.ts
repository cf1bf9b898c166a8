import { ok, strictEqual } from "node:assert/strict";
import { readFontMetrics } from "../../lib/show/font-metrics.ts";
import { fontFamily, fontFiles, fontStack } from "../../lib/show/fonts.ts";

Deno.test("fontFiles are TrueType fonts, the heavier the wider", () => {
  const widths = ([400, 600, 700] as const).map((weight) => {
    const file = fontFiles[weight];
    strictEqual([...file.slice(0, 4)].join(), "0,1,0,0", `${weight} is no TrueType font`);
    return readFontMetrics(file).advance("m".charCodeAt(0)) ?? 0;
  });
  ok(widths[0]! < widths[1]! && widths[1]! < widths[2]!, widths.join());
});

Deno.test("fontStack begins with the family of the files and ends with any", () => {
  // A name with a word of digits must be quoted to be a name in CSS.
  ok(fontStack.startsWith(`'${fontFamily}',`));
  ok(fontStack.endsWith("sans-serif"));
});
