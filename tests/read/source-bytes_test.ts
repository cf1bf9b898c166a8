import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import {
  hashFile,
  readAllBytes,
  readBytes,
  readStart,
  splitByteLines,
  TooLargeError,
} from "../../lib/read/source-bytes.ts";
import { collect, gzip } from "./collect.ts";
import { withFiles } from "./temporary_folder.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

Deno.test("readAllBytes() unpacks gzip, whatever the file is called", async () => {
  await withFiles({ "a.txt": await gzip("Trade grew.") }, async (folder) => {
    strictEqual(text(await readAllBytes(`${folder}/a.txt`, 100)), "Trade grew.");
  });
});

Deno.test("readAllBytes() stops unpacking at its limit", async () => {
  await withFiles({ "a.gz": await gzip("a".repeat(5_000_000)) }, async (folder) => {
    await rejects(
      readAllBytes(`${folder}/a.gz`, 1024 * 1024),
      (error) => error instanceof TooLargeError && /may hold 1 MB/.test(error.message),
    );
  });
});

Deno.test("readBytes() gives what stands before a cut in gzip, then throws", async () => {
  const packed = await gzip(
    Array.from({ length: 50_000 }, (_, i) => `line ${i}`).join("\n"),
  );
  await withFiles({ "a.gz": packed.subarray(0, packed.length / 2) }, async (folder) => {
    let size = 0;
    await rejects(async () => {
      for await (const chunk of readBytes(`${folder}/a.gz`)) size += chunk.length;
    }, { code: "Z_BUF_ERROR" });
    strictEqual(size > 100_000, true);
  });
});

Deno.test("readStart() gives no more than it is asked for", () =>
  withFiles({ "a.txt": "Trade grew.", "empty.txt": "" }, async (folder) => {
    strictEqual(text(await readStart(`${folder}/a.txt`, 5)), "Trade");
    strictEqual(text(await readStart(`${folder}/a.txt`, 500)), "Trade grew.");
    strictEqual((await readStart(`${folder}/empty.txt`, 5)).length, 0);
  }));

Deno.test("hashFile() hashes the bytes as they lie on disk", () =>
  withFiles({ "a.txt": "abc" }, async (folder) => {
    strictEqual(
      await hashFile(`${folder}/a.txt`),
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  }));

Deno.test("splitByteLines() joins lines over chunks and keeps blank ones", async () => {
  const encoder = new TextEncoder();
  const chunks = ReadableStream.from(
    ["a", "b\n\nc", "d\n"].map((part) => encoder.encode(part)),
  );
  const lines = await collect(splitByteLines(chunks));
  deepStrictEqual(lines.map(({ number, bytes }) => [number, text(bytes!)]), [
    [1, "ab"],
    [2, ""],
    [3, "cd"],
  ]);
});

Deno.test("splitByteLines() lets go of a line that is too long, and goes on", async () => {
  const mebibyte = new Uint8Array(1024 * 1024).fill(0x61);
  async function* chunks() {
    for (let i = 0; i < 65; i++) yield mebibyte;
    yield new TextEncoder().encode("\nb\n");
  }
  const lines = await collect(splitByteLines(chunks()));
  deepStrictEqual(lines.map(({ bytes }) => bytes === null ? null : text(bytes)), [
    null,
    "b",
  ]);
});
