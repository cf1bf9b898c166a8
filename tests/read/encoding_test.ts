import { ok, strictEqual } from "node:assert/strict";
import { decodeBytes } from "../../lib/read/encoding.ts";

const TEXT = "The price rose to £5 – “a record”, said Łukasz in Kyiv.\n";
const WESTERN = [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0xa3, 0x35];

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

function textOf(bytes: Uint8Array, declared: string | null = null): string {
  const decoded = decodeBytes(bytes, declared);
  ok("text" in decoded, "reason" in decoded ? decoded.reason : "");
  return decoded.text;
}

function reasonOf(bytes: Uint8Array): string {
  const decoded = decodeBytes(bytes);
  ok("reason" in decoded);
  return decoded.reason;
}

Deno.test("decodeBytes() reads UTF-8 with and without a byte order mark", () => {
  strictEqual(textOf(new TextEncoder().encode(TEXT)), TEXT);
  strictEqual(textOf(new TextEncoder().encode("\uFEFF" + TEXT)), TEXT);
});

Deno.test("decodeBytes() reads UTF-16 of both orders, with and without a mark", () => {
  for (const little of [true, false]) {
    strictEqual(textOf(utf16("\uFEFF" + TEXT, little)), TEXT);
    strictEqual(textOf(utf16(TEXT, little)), TEXT);
  }
});

Deno.test("decodeBytes() takes windows-1252 where the bytes are no UTF-8", () => {
  strictEqual(textOf(new Uint8Array(WESTERN)), "“café” – £5");
});

Deno.test("decodeBytes() follows a declared encoding where the bytes are no UTF-8", () => {
  strictEqual(textOf(new Uint8Array([0xcc, 0xe8, 0xf0]), "windows-1251"), "Мир");
  strictEqual(textOf(new TextEncoder().encode("Мир"), "windows-1251"), "Мир");
});

Deno.test("decodeBytes() refuses what is damaged or no text, and says why", () => {
  const damaged = new TextEncoder().encode("“Łódź” – “Kyiv”");
  damaged[damaged.length - 2] = 0x20;
  ok(reasonOf(damaged).includes("UTF-8 is damaged at byte"));
  ok(reasonOf(new TextEncoder().encode("%PDF-1.7")).includes("PDF"));
  ok(reasonOf(new Uint8Array([1, 2, 0, 3, 255, 0, 9, 8, 0])).includes("binary"));
  ok(reasonOf(new Uint8Array([0x63, 0x61, 0x81, 0x66])).includes("cannot be told"));
});
