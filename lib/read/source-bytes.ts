import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { createGunzip } from "node:zlib";

/** A file's content is too large to be one article. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** Longest line that is read; a longer one is reported and left out. */
const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 0x0a;
const PACKED_PIECE = 16 * 1024;

/** One line of a file as bytes, without its line break. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** Null if the line is too long to be held. */
  readonly bytes: Uint8Array | null;
}

/**
 * A file's bytes as they come, unpacked if they are gzip, however the file is called.
 * Truncated or damaged gzip throws after everything that could be unpacked has come.
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  const raw = fileChunks(path);
  const first = await raw.next();
  if (first.done) return;
  const chunks = prepend(first.value, raw);
  yield* isGzip(first.value) ? gunzip(chunks) : chunks;
}

/** All bytes of a file, unpacked. @throws {TooLargeError} Above `limit` bytes. */
export async function readAllBytes(path: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readBytes(path)) {
    size += chunk.length;
    if (size > limit) {
      const most = Math.floor(limit / (1024 * 1024));
      throw new TooLargeError(`one article may hold ${most} MB, and it holds more`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The first bytes of a file, unpacked: no more than `most`, fewer where it is short. */
export async function readStart(path: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readBytes(path)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks, size).subarray(0, most);
}

/** SHA-256 of a file's bytes as they lie on disk, lower-case hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of fileChunks(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** Splits bytes into lines, holding no more than the current one. */
export async function* splitByteLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): ByteLine => {
    const bytes = size > LONGEST_LINE ? null : Buffer.concat(held, size);
    held = [];
    size = 0;
    return { number: number++, bytes };
  };
  const hold = (part: Uint8Array) => {
    size += part.length;
    if (size <= LONGEST_LINE) held.push(part);
    else held = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.slice(from));
  }
  if (size > 0) yield take();
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await Deno.open(path);
  yield* file.readable;
}

async function* prepend(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacked piece by piece, so that what stands before a damage comes before its error. */
async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip();
  let unpacked: Uint8Array[] = [];
  unpacking.on("data", (bytes: Uint8Array) => unpacked.push(bytes));
  const failed = new Promise<Error>((resolve) => unpacking.once("error", resolve));
  const ended = new Promise<null>((resolve) => unpacking.once("end", () => resolve(null)));
  const take = (): Uint8Array[] => {
    const taken = unpacked;
    unpacked = [];
    return taken;
  };
  try {
    for await (const piece of pieces(packed)) {
      const written = new Promise<null>((resolve) =>
        unpacking.write(piece, (error) => error ? undefined : resolve(null))
      );
      const error = await Promise.race([failed, written, ended]);
      yield* take();
      if (error !== null) throw error;
    }
    unpacking.end();
    const error = await Promise.race([failed, ended]);
    yield* take();
    if (error !== null) throw error;
  } finally {
    unpacking.destroy();
  }
}

/** Pieces so small that even the densest gzip unpacks to no more than some megabytes. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PACKED_PIECE) {
      yield chunk.subarray(at, at + PACKED_PIECE);
    }
  }
}
