/** The bytes of ZMTP 3.0 (https://rfc.zeromq.org/spec/23/): a greeting, then frames. */

const GREETING_SIZE = 64;
const FLAG_MORE = 1;
const FLAG_LONG = 2;
const FLAG_COMMAND = 4;
/** No kernel sends a single frame of this size; a longer length means a broken stream. */
const MAX_FRAME_BYTES = 1 << 30;

/** What a frame-by-frame reading yields: a command of the protocol, or a whole message. */
export interface ZmtpUnit {
  readonly command: boolean;
  /** One frame for a command, one or more for a message. */
  readonly frames: readonly Uint8Array[];
}

/** Reads what comes over a connection. */
export class ZmtpReader {
  readonly #bytes: ByteReader;
  #frames: Uint8Array[] = [];

  constructor(connection: Deno.TcpConn) {
    this.#bytes = new ByteReader(connection);
  }

  /** The 64 bytes with which the other side opens, or null if it closes before. */
  greeting(): Promise<Uint8Array | null> {
    return this.#bytes.read(GREETING_SIZE);
  }

  /** The next command or whole message, or null at the end. */
  async next(): Promise<ZmtpUnit | null> {
    while (true) {
      const frame = await this.#readFrame();
      if (frame === null) return null;
      if (frame.flags & FLAG_COMMAND) return { command: true, frames: [frame.body] };
      this.#frames.push(frame.body);
      if (frame.flags & FLAG_MORE) continue;
      const frames = this.#frames;
      this.#frames = [];
      return { command: false, frames };
    }
  }

  async #readFrame(): Promise<{ flags: number; body: Uint8Array } | null> {
    const flags = (await this.#bytes.read(1))?.[0];
    if (flags === undefined) return null;
    const size = await this.#bytes.read(flags & FLAG_LONG ? 8 : 1);
    if (size === null) return null;
    const length = size.reduce((value, byte) => value * 256 + byte, 0);
    if (length > MAX_FRAME_BYTES) {
      throw new Error(`Cannot read from the kernel: a frame claims ${length} bytes`);
    }
    const body = await this.#bytes.read(length);
    return body === null ? null : { flags, body };
  }
}

/** Reads exact numbers of bytes from a connection. */
class ByteReader {
  readonly #connection: Deno.TcpConn;
  readonly #chunk = new Uint8Array(65_536);
  #start = 0;
  #end = 0;

  constructor(connection: Deno.TcpConn) {
    this.#connection = connection;
  }

  /** The next `size` bytes, or null if the stream ends before. */
  async read(size: number): Promise<Uint8Array | null> {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      if (this.#start === this.#end && !(await this.#fill())) return null;
      const part = this.#chunk.subarray(
        this.#start,
        Math.min(this.#end, this.#start + size - filled),
      );
      bytes.set(part, filled);
      filled += part.length;
      this.#start += part.length;
    }
    return bytes;
  }

  async #fill(): Promise<boolean> {
    this.#start = 0;
    this.#end = 0;
    try {
      this.#end = (await this.#connection.read(this.#chunk)) ?? 0;
    } catch (error) {
      // A kernel that dies resets its connections, and closing interrupts a pending read.
      if (!isEndOfConnection(error)) throw error;
    }
    return this.#end > 0;
  }
}

/** The bytes of a command or message. */
export function encodeUnit({ command, frames }: ZmtpUnit): Uint8Array {
  return concatenate(frames.flatMap((frame, i) => {
    const more = i < frames.length - 1 ? FLAG_MORE : 0;
    return [frameHeader(command ? FLAG_COMMAND : more, frame.length), frame];
  }));
}

/** Whether reading or writing failed because the connection is no more. */
export function isEndOfConnection(error: unknown): boolean {
  return error instanceof Deno.errors.BadResource ||
    error instanceof Deno.errors.Interrupted ||
    error instanceof Deno.errors.ConnectionReset ||
    error instanceof Deno.errors.ConnectionAborted ||
    error instanceof Deno.errors.BrokenPipe;
}

function frameHeader(flags: number, length: number): Uint8Array {
  if (length < 256) return new Uint8Array([flags, length]);
  const header = new Uint8Array(9);
  header[0] = flags | FLAG_LONG;
  new DataView(header.buffer).setBigUint64(1, BigInt(length));
  return header;
}

/** The bytes one after the other. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Writes all of the bytes. */
export async function writeAll(connection: Deno.TcpConn, bytes: Uint8Array): Promise<void> {
  let sent = 0;
  while (sent < bytes.length) sent += await connection.write(bytes.subarray(sent));
}
