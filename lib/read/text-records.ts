import { decodeBytes, utf16Label } from "./encoding.ts";
import { readBytes, splitByteLines } from "./source-bytes.ts";

/** A line of a file of records as text, or why it cannot be read. */
export type TextLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly reason: string };

/**
 * The lines of a file, decoded one by one, so that a damaged one costs no other. Memory
 * stays that of one line. Throws what reading the file throws, after the lines before.
 */
export async function* readTextLines(path: string): AsyncGenerator<TextLine> {
  for await (const { number, bytes } of splitByteLines(asUtf8(readBytes(path)))) {
    if (bytes === null) {
      yield { number, reason: "it is longer than 64 MB" };
      continue;
    }
    if (bytes.length === 0) {
      yield { number, text: "" };
      continue;
    }
    const decoded = decodeBytes(bytes);
    if ("reason" in decoded) yield { number, reason: decoded.reason };
    else yield { number, text: decoded.text.replace(/\r$/, "") };
  }
}

/** Turns UTF-16 into UTF-8 on the way, since its line breaks are not single bytes. */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const label = utf16Label(chunk);
      decoder = label === null ? null : new TextDecoder(label);
    }
    yield decoder === null
      ? chunk
      : encoder.encode(decoder.decode(chunk, { stream: true }));
  }
}
