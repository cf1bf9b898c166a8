import { ok, strictEqual, throws } from "node:assert/strict";
import { readFontMetrics } from "../../lib/show/font-metrics.ts";
import { fontFiles } from "../../lib/show/fonts.ts";

const regular = readFontMetrics(fontFiles[400]);
const bold = readFontMetrics(fontFiles[700]);

Deno.test("readFontMetrics() gives advances in em", () => {
  // Digits of Source Sans share one width, so that columns of them align.
  strictEqual(regular.advance(0x31), regular.advance(0x38));
  const m = regular.advance(0x6d) ?? 0;
  const i = regular.advance(0x69) ?? 0;
  ok(0.7 < m && m < 0.95, `m is ${m} em wide`);
  ok(0.2 < i && i < 0.3, `i is ${i} em wide`);
  ok((bold.advance(0x61) ?? 0) > (regular.advance(0x61) ?? 0));
});

Deno.test("readFontMetrics() has no advance for what the font lacks", () => {
  strictEqual(regular.advance(0x4e2d), null);
  strictEqual(regular.advance(0x1f600), null);
});

Deno.test("readFontMetrics() says which table a file lacks", () => {
  throws(() => readFontMetrics(new Uint8Array(64)), /no table "head"/);
});
