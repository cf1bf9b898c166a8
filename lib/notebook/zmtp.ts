/**
 * ZMTP 3.0 (https://rfc.zeromq.org/spec/23/) with the NULL mechanism over TCP, as much as a
 * Jupyter client needs: connecting DEALER and SUB sockets to a kernel on this machine.
 */

const SIGNATURE_END = 9;
const GREETING_SIZE = 64;
const FLAG_MORE = 1;
const FLAG_LONG = 2;
const FLAG_COMMAND = 4;
/** No kernel sends a single frame of this size; a longer length means a broken stream. */
const MAX_FRAME_BYTES = 1 << 30;

/** A subscription to everything, and the end of one that was never made. */
const SUBSCRIBE_TO_ALL = new Uint8Array([1]);
const CANCEL_NOTHING = new Uint8Array([0, 0xff]);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A DEALER sends requests and gets replies, a SUB only listens. */
export type ZmtpSocketType = "DEALER" | "SUB";

/** A connected socket that sends and receives multipart messages. */
export class ZmtpSocket {
  readonly #connection: Deno.TcpConn;
  readonly #reader: ByteReader;
  #lastSend: Promise<void> = Promise.resolve();

  private constructor(connection: Deno.TcpConn) {
    this.#connection = connection;
    this.#reader = new ByteReader(connection);
  }

  /**
   * Connects to a port of this machine and shakes hands; a SUB subscribes to everything.
   * Throws what `Deno.connect` throws (a refused connection while nobody listens yet), and an
   * `Error` if the other side does not speak ZMTP 3 or does not answer before `signal`.
   */
  static async connect(
    port: number,
    type: ZmtpSocketType,
    signal: AbortSignal,
  ): Promise<ZmtpSocket> {
    const connection = await Deno.connect({ hostname: "127.0.0.1", port });
    connection.setNoDelay(true);
    const socket = new ZmtpSocket(connection);
    const close = () => socket.close();
    signal.addEventListener("abort", close);
    try {
      await socket.#shakeHands(type);
    } catch (error) {
      socket.close();
      throw error;
    } finally {
      signal.removeEventListener("abort", close);
    }
    return socket;
  }

  /** Sends one message of one or more frames. Messages leave in the order of the calls. */
  send(frames: readonly Uint8Array[]): Promise<void> {
    const bytes = concatenate(
      frames.flatMap((frame, i) => [
        frameHeader(i < frames.length - 1 ? FLAG_MORE : 0, frame.length),
        frame,
      ]),
    );
    this.#lastSend = this.#lastSend.then(() => writeAll(this.#connection, bytes));
    return this.#lastSend;
  }

  /** The messages as they come, until either side closes. */
  async *messages(): AsyncGenerator<Uint8Array[]> {
    let frames: Uint8Array[] = [];
    while (true) {
      const frame = await this.#readFrame();
      if (frame === null) return;
      if (frame.flags & FLAG_COMMAND) continue;
      frames.push(frame.body);
      if (frame.flags & FLAG_MORE) continue;
      yield frames;
      frames = [];
    }
  }

  /**
   * Tells a publisher at once that what it sent has arrived. A kernel's sockets hold a small
   * message back until the one before is acknowledged, and TCP delays an acknowledgement by
   * up to 40 ms unless there is something to send with it.
   */
  async acknowledge(): Promise<void> {
    await this.send([CANCEL_NOTHING]);
  }

  /** Closes the connection; `messages` ends. Closing twice does nothing. */
  close(): void {
    try {
      this.#connection.close();
    } catch (error) {
      if (!(error instanceof Deno.errors.BadResource)) throw error;
    }
  }

  async #shakeHands(type: ZmtpSocketType): Promise<void> {
    await writeAll(this.#connection, greeting());
    const theirs = await this.#reader.read(GREETING_SIZE);
    if (theirs === null || theirs[0] !== 0xff || theirs[SIGNATURE_END] !== 0x7f) {
      throw new Error("Cannot talk to the kernel: the port does not speak ZMTP");
    }
    await writeAll(this.#connection, readyCommand(type));
    const ready = await this.#readFrame();
    if (ready === null || decoder.decode(ready.body.subarray(1, 6)) !== "READY") {
      throw new Error("Cannot talk to the kernel: the ZMTP handshake was refused");
    }
    if (type === "SUB") await this.send([SUBSCRIBE_TO_ALL]);
  }

  async #readFrame(): Promise<{ flags: number; body: Uint8Array } | null> {
    const flags = (await this.#reader.read(1))?.[0];
    if (flags === undefined) return null;
    const size = await this.#reader.read(flags & FLAG_LONG ? 8 : 1);
    if (size === null) return null;
    const length = size.reduce((value, byte) => value * 256 + byte, 0);
    if (length > MAX_FRAME_BYTES) {
      throw new Error(`Cannot read from the kernel: a frame claims ${length} bytes`);
    }
    const body = await this.#reader.read(length);
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

/** Whether reading or writing failed because the connection is no more. */
export function isEndOfConnection(error: unknown): boolean {
  return error instanceof Deno.errors.BadResource ||
    error instanceof Deno.errors.Interrupted ||
    error instanceof Deno.errors.ConnectionReset ||
    error instanceof Deno.errors.ConnectionAborted ||
    error instanceof Deno.errors.BrokenPipe;
}

function greeting(): Uint8Array {
  const bytes = new Uint8Array(GREETING_SIZE);
  bytes[0] = 0xff;
  bytes[SIGNATURE_END] = 0x7f;
  bytes[SIGNATURE_END + 1] = 3;
  bytes.set(encoder.encode("NULL"), SIGNATURE_END + 3);
  return bytes;
}

function readyCommand(type: ZmtpSocketType): Uint8Array {
  const name = encoder.encode("Socket-Type");
  const value = encoder.encode(type);
  const body = concatenate([
    new Uint8Array([5]),
    encoder.encode("READY"),
    new Uint8Array([name.length]),
    name,
    new Uint8Array([0, 0, 0, value.length]),
    value,
  ]);
  return concatenate([frameHeader(FLAG_COMMAND, body.length), body]);
}

function frameHeader(flags: number, length: number): Uint8Array {
  if (length < 256) return new Uint8Array([flags, length]);
  const header = new Uint8Array(9);
  header[0] = flags | FLAG_LONG;
  new DataView(header.buffer).setBigUint64(1, BigInt(length));
  return header;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function writeAll(connection: Deno.TcpConn, bytes: Uint8Array): Promise<void> {
  let sent = 0;
  while (sent < bytes.length) sent += await connection.write(bytes.subarray(sent));
}
