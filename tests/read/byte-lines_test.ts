import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { byteLines } from "../../lib/read/byte-lines.ts";

async function linesOf(chunks: string[]): Promise<string[]> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const stream = ReadableStream.from(chunks.map((chunk) => encoder.encode(chunk)));
  const lines: string[] = [];
  for await (const line of byteLines(stream)) lines.push(decoder.decode(line));
  return lines;
}

Deno.test("byteLines() joins lines across chunks and keeps empty ones", async () => {
  deepStrictEqual(await linesOf(["ab", "c\n\nd", "e\nf"]), ["abc", "", "de", "f"]);
});

Deno.test("byteLines() opens no line after a line feed at the end", async () => {
  deepStrictEqual(await linesOf(["a\n"]), ["a"]);
  deepStrictEqual(await linesOf([]), []);
  deepStrictEqual(await linesOf(["\n"]), [""]);
});

Deno.test("byteLines() gives the same lines however the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("a", "é", "\n", "xy\n", "")),
      async (chunks) => {
        deepStrictEqual(await linesOf(chunks), await linesOf([chunks.join("")]));
      },
    ),
    { seed: 3, numRuns: 100 },
  );
});
