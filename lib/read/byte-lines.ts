const NEWLINE = 0x0a;

/**
 * The lines of a byte stream without their line feeds, as they arrive, so that memory stays
 * flat however long the stream is. A line feed at the very end opens no further line.
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start);
      if (end < 0) break;
      pieces.push(chunk.subarray(start, end));
      yield joined(pieces);
      pieces = [];
      start = end + 1;
    }
    // The reader may reuse its buffer, so what is kept across chunks is copied.
    if (start < chunk.length) pieces.push(chunk.slice(start));
  }
  if (pieces.length > 0) yield joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const line = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}
