import { strictEqual } from "node:assert/strict";
import { LineWriter } from "../../lib/cli/line-writer.ts";

Deno.test("LineWriter writes each line at once, in UTF-8", async () => {
  const written: string[] = [];
  const decoder = new TextDecoder();
  const stream = new WritableStream<Uint8Array>({
    write: (bytes) => void written.push(decoder.decode(bytes)),
  });
  const writer = new LineWriter(stream);
  await writer.write("é");
  strictEqual(written.join("|"), "é\n");
  await writer.write("b");
  strictEqual(written.join("|"), "é\n|b\n");
  writer.release();
  strictEqual(stream.locked, false);
});
