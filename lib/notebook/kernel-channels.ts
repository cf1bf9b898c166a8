import { type JupyterMessage, MessageCodec } from "./jupyter-message.ts";
import type { KernelConnection } from "./kernel-process.ts";
import { isEndOfConnection } from "./zmtp-frames.ts";
import { ZmtpSocket, type ZmtpSocketType } from "./zmtp.ts";

const RETRY_MS = 10;

/** The three of a kernel's five channels that running a notebook takes. */
export class KernelChannels {
  readonly #codec: MessageCodec;
  readonly #shell: ZmtpSocket;
  readonly #control: ZmtpSocket;
  readonly #iopub: ZmtpSocket;
  /** Names this client in the header of each of its requests. */
  readonly session = crypto.randomUUID();
  #sent = 0;

  private constructor(
    codec: MessageCodec,
    [shell, control, iopub]: [ZmtpSocket, ZmtpSocket, ZmtpSocket],
  ) {
    this.#codec = codec;
    this.#shell = shell;
    this.#control = control;
    this.#iopub = iopub;
  }

  /** Connects as soon as the kernel listens. Throws the signal's reason once it aborts. */
  static async connect(
    connection: KernelConnection,
    signal: AbortSignal,
  ): Promise<KernelChannels> {
    const codec = await MessageCodec.create(connection.key);
    const opened: ZmtpSocket[] = [];
    const open = async (port: number, type: ZmtpSocketType) => {
      const socket = await connectPatiently(port, type, signal);
      opened.push(socket);
      return socket;
    };
    try {
      return new KernelChannels(codec, [
        await open(connection.shell_port, "DEALER"),
        await open(connection.control_port, "DEALER"),
        await open(connection.iopub_port, "SUB"),
      ]);
    } catch (error) {
      for (const socket of opened) socket.close();
      throw error;
    }
  }

  /** Sends a request and returns its id, which the reply carries in `parent.msg_id`. */
  async request(
    channel: "shell" | "control",
    type: string,
    content: Record<string, unknown>,
  ): Promise<string> {
    const id = `${this.session}-${++this.#sent}`;
    const frames = await this.#codec.encode({
      header: {
        msg_id: id,
        msg_type: type,
        session: this.session,
        username: "dateline",
        date: new Date().toISOString(),
        version: "5.3",
      },
      parent: {},
      content,
    });
    await (channel === "shell" ? this.#shell : this.#control).send(frames);
    return id;
  }

  /** Replies to the requests of both request channels, until the connection ends. */
  async listenForReplies(take: (message: JupyterMessage) => void): Promise<void> {
    await Promise.all([
      this.#listen(this.#shell, take),
      this.#listen(this.#control, take),
    ]);
  }

  /** What the kernel publishes: its state and the outputs, until the connection ends. */
  listenForOutputs(take: (message: JupyterMessage) => void): Promise<void> {
    return this.#listen(this.#iopub, (message) => {
      take(message);
      this.#iopub.acknowledge().catch(ignoreEnd);
    });
  }

  /** Closes all connections; both ways of listening end. */
  close(): void {
    this.#shell.close();
    this.#control.close();
    this.#iopub.close();
  }

  async #listen(socket: ZmtpSocket, take: (message: JupyterMessage) => void) {
    for await (const frames of socket.messages()) take(await this.#codec.decode(frames));
  }
}

/** Reading tells of the end, too. */
function ignoreEnd(error: unknown): void {
  if (!isEndOfConnection(error)) throw error;
}

async function connectPatiently(
  port: number,
  type: ZmtpSocketType,
  signal: AbortSignal,
): Promise<ZmtpSocket> {
  while (true) {
    signal.throwIfAborted();
    try {
      return await ZmtpSocket.connect(port, type, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Deno.errors.ConnectionRefused)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
