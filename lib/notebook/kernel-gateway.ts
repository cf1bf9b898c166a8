import type { MimeBundle } from "../model/notebook.ts";
import { Interrupter, makeInterruptible } from "./interruptible.ts";
import { type JupyterMessage, MessageCodec } from "./jupyter-message.ts";
import { Kernel } from "./kernel.ts";
import type { KernelConnection } from "./kernel-process.ts";
import { OutputOrder } from "./output-order.ts";
import {
  concatenate,
  encodeUnit,
  isEndOfConnection,
  writeAll,
  ZmtpReader,
  type ZmtpUnit,
} from "./zmtp-frames.ts";

/** Publishers hold small messages back until they hear something: see `ZmtpSocket`. */
const CANCEL_NOTHING = encodeUnit({
  command: false,
  frames: [new Uint8Array([0, 0xff])],
});

/**
 * A kernel for Jupyter that loses no output: Deno's own, with everything that Jupyter and it
 * say to each other passed on, except that a cell is over for Jupyter only when all that it
 * shows is through, and that the next cell begins only then.
 *
 * Both sides sign with the same key and both speak ZMTP with each other, so that most bytes
 * are passed on unread.
 */
export class KernelGateway implements AsyncDisposable {
  readonly #kernel: Kernel;
  readonly #codec: MessageCodec;
  readonly #listeners: readonly Deno.TcpListener[];
  readonly #interrupter: Interrupter;
  readonly #display: Display;
  readonly #publishers = new Set<Publisher>();
  #lastTurn: Promise<unknown> = Promise.resolve();

  private constructor(
    kernel: Kernel,
    codec: MessageCodec,
    listeners: readonly Deno.TcpListener[],
    interrupter: Interrupter,
    display: Display,
  ) {
    this.#kernel = kernel;
    this.#codec = codec;
    this.#listeners = listeners;
    this.#interrupter = interrupter;
    this.#display = display;
  }

  /**
   * Listens where Jupyter's connection file says, and starts a kernel in `folder`. What a cell
   * shows goes through `display` on its way. Throws what `Deno.listen` throws if a port is
   * taken, and a `DatelineError` if no kernel comes up.
   */
  static async start(
    jupyter: KernelConnection,
    folder: string,
    display: Display = (bundle) => bundle,
  ): Promise<KernelGateway> {
    const listeners: Deno.TcpListener[] = [];
    try {
      for (const port of portsOf(jupyter)) {
        listeners.push(Deno.listen({ hostname: jupyter.ip, port }));
      }
      const kernel = await Kernel.start({ folder, key: jupyter.key });
      const interrupter = new Interrupter();
      await kernel.prepare(interrupter.prelude);
      const codec = await MessageCodec.create(jupyter.key);
      const gateway = new KernelGateway(kernel, codec, listeners, interrupter, display);
      gateway.#serve();
      return gateway;
    } catch (error) {
      for (const listener of listeners) listener.close();
      throw error;
    }
  }

  /** Resolves when the kernel has ended, with a phrase that says how. Never rejects. */
  get ended(): Promise<string> {
    return this.#kernel.ended;
  }

  /** Ends the kernel and closes all connections. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const listener of this.#listeners) listener.close();
    this.#interrupter[Symbol.dispose]();
    await this.#kernel.stop();
  }

  #serve(): void {
    const ports = portsOf(this.#kernel.connection);
    const passers = [
      (link: Link) => this.#passRequests(link),
      (link: Link) => this.#passOutputs(link),
      passBytes,
      (link: Link) => this.#passControl(link),
      passBytes,
    ];
    for (const [i, listener] of this.#listeners.entries()) {
      this.#accept(listener, ports[i] ?? 0, passers[i] ?? passBytes);
    }
  }

  async #accept(
    listener: Deno.TcpListener,
    port: number,
    pass: (link: Link) => Promise<unknown>,
  ): Promise<void> {
    for await (const jupyter of listener) {
      const kernel = await Deno.connect({ hostname: "127.0.0.1", port });
      jupyter.setNoDelay(true);
      kernel.setNoDelay(true);
      pass({ jupyter, kernel }).catch(ignoreEnd).finally(() => {
        close(jupyter);
        close(kernel);
      });
    }
  }

  async #passRequests(link: Link): Promise<void> {
    const underWay = new Map<string, () => void>();
    const release = () => underWay.forEach((over) => over());
    this.#kernel.ended.then(release);
    const toKernel = sender(link.kernel);
    const toJupyter = sender(link.jupyter);
    await eitherEnds(
      eachUnit(link.jupyter, toKernel, async (unit, send) => {
        if (unit.command) return await send(unit.frames, true);
        const message = await this.#codec.decode(unit.frames);
        const { header } = message;
        await this.#takeTurn(async () => {
          const { promise, resolve } = Promise.withResolvers<void>();
          if (header.msg_type === "execute_request") underWay.set(header.msg_id, resolve);
          else resolve();
          await send(await this.#interruptible(unit.frames, message));
          await promise;
        });
      }),
      eachUnit(link.kernel, toJupyter, async (unit, send) => {
        if (unit.command) return await send(unit.frames, true);
        const { header, parent } = await this.#codec.decode(unit.frames);
        if (header.msg_type === "execute_reply") await this.#settle();
        await send(unit.frames);
        underWay.get(parent.msg_id ?? "")?.();
        underWay.delete(parent.msg_id ?? "");
      }),
    ).finally(release);
  }

  async #interruptible(
    frames: readonly Uint8Array[],
    message: JupyterMessage,
  ): Promise<readonly Uint8Array[]> {
    if (message.header.msg_type !== "execute_request") return frames;
    const source = String(message.content.code);
    const code = await makeInterruptible(source);
    if (code === source) return frames;
    return await this.#codec.encode({ ...message, content: { ...message.content, code } });
  }

  async #passControl(link: Link): Promise<void> {
    const toKernel = sender(link.kernel);
    const toJupyter = sender(link.jupyter);
    await eitherEnds(
      eachUnit(link.jupyter, toKernel, async (unit, send) => {
        if (unit.command) return await send(unit.frames, true);
        const { header } = await this.#codec.decode(unit.frames);
        const interrupted = header.msg_type === "interrupt_request" &&
          await this.#interrupter.interrupt();
        if (!interrupted) return await send(unit.frames);
        await toJupyter(await this.#codec.encode(interruptReply(header)));
      }),
      eachUnit(link.kernel, toJupyter, (unit, send) => send(unit.frames, unit.command)),
    );
  }

  /** One cell at a time, whichever window it comes from. */
  #takeTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(ignoreEnd);
    return turn;
  }

  async #settle(): Promise<void> {
    if (await this.#kernel.settle()) return;
    for (const publisher of this.#publishers) await publisher.giveUp();
  }

  async #displayed(frames: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
    const message = await this.#codec.decode(frames);
    const { data } = message.content as { data?: MimeBundle };
    if (data === undefined) return frames;
    const shown = this.#display(data);
    if (shown === data) return frames;
    const content = { ...message.content, data: shown };
    return await this.#codec.recode(frames, { ...message, content });
  }

  async #passOutputs(link: Link): Promise<void> {
    const order = new OutputOrder(this.#codec, this.#kernel.session);
    const publisher: Publisher = { giveUp: () => Promise.resolve() };
    this.#publishers.add(publisher);
    await eitherEnds(
      eachUnit(link.kernel, sender(link.jupyter), async (unit, send) => {
        publisher.giveUp = async () => {
          for (const frames of order.release()) await send(frames);
        };
        if (unit.command) return await send(unit.frames, true);
        await writeAll(link.kernel, CANCEL_NOTHING);
        for (const frames of await order.take(unit.frames)) {
          await send(await this.#displayed(frames));
        }
      }),
      link.jupyter.readable.pipeTo(link.kernel.writable),
    ).finally(() => this.#publishers.delete(publisher));
  }
}

/** Makes of what a cell shows what the window is to get. */
export type Display = (bundle: MimeBundle) => MimeBundle;

/** A connection of Jupyter and the one of the kernel that stands for it. */
interface Link {
  readonly jupyter: Deno.TcpConn;
  readonly kernel: Deno.TcpConn;
}

/** Outputs on their way to one window. */
interface Publisher {
  /** Sends what waits for a fence that does not come. */
  giveUp(): Promise<void>;
}

type Send = (
  frames: readonly Uint8Array[],
  command?: boolean | "greeting",
) => Promise<void>;

/** Shell and iopub first. */
function portsOf(connection: KernelConnection): number[] {
  const { shell_port, iopub_port, stdin_port, control_port, hb_port } = connection;
  return [shell_port, iopub_port, stdin_port, control_port, hb_port];
}

async function passBytes({ jupyter, kernel }: Link): Promise<void> {
  await eitherEnds(
    jupyter.readable.pipeTo(kernel.writable),
    kernel.readable.pipeTo(jupyter.writable),
  );
}

function interruptReply(parent: JupyterMessage["header"]): JupyterMessage {
  const header = { ...parent, msg_id: crypto.randomUUID(), msg_type: "interrupt_reply" };
  return { header, parent, content: { status: "ok" } };
}

/** Sends units over a connection in the order of the calls. */
function sender(to: Deno.TcpConn): Send {
  let last = Promise.resolve();
  return (frames, command) => {
    const bytes = command === "greeting"
      ? concatenate(frames)
      : encodeUnit({ command: command ?? false, frames });
    last = last.then(() => writeAll(to, bytes));
    return last;
  };
}

/** Passes the greeting on and hands each command and message that follows to `take`. */
async function eachUnit(
  from: Deno.TcpConn,
  send: Send,
  take: (unit: ZmtpUnit, send: Send) => Promise<void>,
): Promise<void> {
  const reader = new ZmtpReader(from);
  const greeting = await reader.greeting();
  if (greeting === null) return;
  await send([greeting], "greeting");
  for (let unit = await reader.next(); unit; unit = await reader.next()) {
    await take(unit, send);
  }
}

async function eitherEnds(...ways: Promise<void>[]): Promise<void> {
  for (const way of ways) way.catch(() => {});
  await Promise.race(ways);
}

function close(connection: Deno.TcpConn): void {
  try {
    connection.close();
  } catch (error) {
    ignoreEnd(error);
  }
}

function ignoreEnd(error: unknown): void {
  if (!isEndOfConnection(error)) throw error;
}
