/**
 * ZMTP 3.0 (https://rfc.zeromq.org/spec/23/) with the NULL mechanism over TCP, as much as a
 * Jupyter client needs: connecting DEALER and SUB sockets to a kernel on this machine.
 */

import { concatenate, encodeUnit, writeAll, ZmtpReader } from "./zmtp-frames.ts";

const SIGNATURE_END = 9;
const GREETING_SIZE = 64;

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
  readonly #reader: ZmtpReader;
  #lastSend: Promise<void> = Promise.resolve();

  private constructor(connection: Deno.TcpConn) {
    this.#connection = connection;
    this.#reader = new ZmtpReader(connection);
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
    const bytes = encodeUnit({ command: false, frames });
    this.#lastSend = this.#lastSend.then(() => writeAll(this.#connection, bytes));
    return this.#lastSend;
  }

  /** The messages as they come, until either side closes. */
  async *messages(): AsyncGenerator<Uint8Array[]> {
    while (true) {
      const unit = await this.#reader.next();
      if (unit === null) return;
      if (!unit.command) yield [...unit.frames];
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
    const theirs = await this.#reader.greeting();
    if (theirs === null || theirs[0] !== 0xff || theirs[SIGNATURE_END] !== 0x7f) {
      throw new Error("Cannot talk to the kernel: the port does not speak ZMTP");
    }
    await writeAll(this.#connection, readyCommand(type));
    const ready = await this.#reader.next();
    if (decoder.decode(ready?.frames[0]?.subarray(1, 6)) !== "READY") {
      throw new Error("Cannot talk to the kernel: the ZMTP handshake was refused");
    }
    if (type === "SUB") await this.send([SUBSCRIBE_TO_ALL]);
  }
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
  return encodeUnit({ command: true, frames: [body] });
}
