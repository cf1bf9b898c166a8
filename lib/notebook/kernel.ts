import { DatelineError } from "../errors.ts";
import type { NotebookOutput } from "../model/notebook.ts";
import { type DisplaysById, OutputCollector } from "./collect-outputs.ts";
import { DEFINE_FENCE, FENCE_PREFIX, fenceToken, ROADS } from "./fence.ts";
import type { JupyterMessage } from "./jupyter-message.ts";
import { KernelChannels } from "./kernel-channels.ts";
import { freePorts, type KernelConnection, KernelProcess } from "./kernel-process.ts";
import { isEndOfConnection } from "./zmtp-frames.ts";
import { type NoReply, PendingReplies } from "./pending-replies.ts";

/** How a kernel is started. */
export interface KernelOptions {
  /** Working folder; the nearest deno.json above it gives the import map. */
  readonly folder: string;
  /** Added to this process's environment. */
  readonly env?: Record<string, string>;
  /** @default {30000} Milliseconds until a kernel must have answered. */
  readonly startTimeout?: number;
  /** @default {freePorts} Chooses the ports to try; called again if one was taken. */
  readonly choosePorts?: (count: number) => number[];
  /** @default {a new one} Signs the messages. */
  readonly key?: string;
}

/** How the run of one cell ended. */
export interface Execution {
  /** Everything that the cell showed, in the order in which it came. */
  readonly outputs: NotebookOutput[];
  /** `lost` if the kernel died or had to be ended; nothing more can run on it. */
  readonly outcome: "ok" | "error" | "lost";
}

const START_TIMEOUT_MS = 30_000;
const START_ATTEMPTS = 4;
/** A kernel answers a fence in milliseconds; this long means that it is stuck. */
const FENCE_TIMEOUT_MS = 10_000;
const FIRST_FENCE_TIMEOUT_MS = 100;
/** How long a kernel that broke off may take until its process is gone. */
const DEATH_TIMEOUT_MS = 1_000;

/**
 * A fresh Deno kernel that runs cells one after the other and loses no output.
 *
 * A kernel reports a cell as done while some of its outputs are still on their way. So each
 * cell is followed by a fence: a hidden request that sends a token down each road that
 * outputs take. What arrives before the tokens is the cell's.
 */
export class Kernel implements AsyncDisposable {
  readonly #process: KernelProcess;
  readonly #channels: KernelChannels;
  readonly #pending = new PendingReplies<JupyterMessage>();
  readonly #displays: DisplaysById = new Map();
  readonly #channelsEnded: Promise<unknown>;
  #collector: OutputCollector | null = null;
  #fences = 0;
  #fault: string | null = null;

  private constructor(process: KernelProcess, channels: KernelChannels) {
    this.#process = process;
    this.#channels = channels;
    this.#channelsEnded = Promise.all([
      channels.listenForOutputs((message) => this.#takeOutput(message)),
      channels.listenForReplies((reply) =>
        this.#pending.settle(reply.parent.msg_id ?? "", reply)
      ),
    ]).catch((error) => this.#distrust(error));
    process.ended.then(() => this.#pending.end());
  }

  /**
   * Starts a kernel and waits until it answers. Throws a `DatelineError` if it does not come
   * up: the folder is missing, starting programs is not allowed, or it ended or kept silent.
   */
  static async start(options: KernelOptions): Promise<Kernel> {
    const choosePorts = options.choosePorts ?? freePorts;
    for (let attempt = 1;; attempt++) {
      const process = await KernelProcess.start(
        options.folder,
        options.env ?? {},
        choosePorts(5),
        options.key,
      );
      try {
        return await Kernel.#connect(process, options.startTimeout ?? START_TIMEOUT_MS);
      } catch (error) {
        await process.stop();
        if (!process.portWasTaken || attempt === START_ATTEMPTS) throw error;
      }
    }
  }

  static async #connect(process: KernelProcess, timeout: number): Promise<Kernel> {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), timeout);
    process.ended.then(() => giveUp.abort());
    try {
      const channels = await KernelChannels.connect(process.connection, giveUp.signal);
      const kernel = new Kernel(process, channels);
      await kernel.#prepare(giveUp.signal).catch(async (error) => {
        await kernel.stop();
        throw error;
      });
      return kernel;
    } catch (error) {
      // A kernel can listen for a moment before it finds that another port is taken.
      const how = await process.endsWithin(DEATH_TIMEOUT_MS)
        ? `it ${await process.ended}: ${process.lastWords}`
        : `it did not answer for ${timeout} ms`;
      throw new DatelineError(`Cannot start a Deno kernel: ${how}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Runs one cell to its end and returns everything that it shows; an error that the cell
   * throws is the last output. A cell that runs longer than `timeout` milliseconds costs the
   * kernel its life, as does one that ends it.
   */
  async execute(source: string, timeout: number): Promise<Execution> {
    const collector = new OutputCollector(this.#displays);
    this.#collector = collector;
    const reply = await this.#run(source, timeout, true);
    if (isReply(reply) && await this.settle()) {
      if (reply.content.status === "ok") {
        return { outputs: collector.outputs, outcome: "ok" };
      }
      collector.addMissingError(reply.content);
      return { outputs: collector.outputs, outcome: "error" };
    }
    await this.#lose(reply === "timeout" ? timeout : null);
    return { outputs: collector.outputs, outcome: "lost" };
  }

  /**
   * Waits until everything that the kernel had to send before this call has been sent; false
   * if it does not get there in seconds.
   */
  settle(): Promise<boolean> {
    return this.#fence(FENCE_TIMEOUT_MS);
  }

  /** Runs what shows nothing and counts as no cell. */
  async prepare(source: string): Promise<void> {
    await this.#run(source, FENCE_TIMEOUT_MS, false);
  }

  /** Names the client of `settle` and `execute` in the headers of their requests. */
  get session(): string {
    return this.#channels.session;
  }

  /** Where the kernel listens. */
  get connection(): KernelConnection {
    return this.#process.connection;
  }

  /** Resolves when the kernel has ended, with a phrase that says how. Never rejects. */
  get ended(): Promise<string> {
    return this.#process.ended;
  }

  /** Ends the kernel and closes all connections to it. */
  async stop(): Promise<void> {
    await this.#process.stop();
    this.#channels.close();
    await this.#channelsEnded;
  }

  /** As `stop`, so that a kernel ends with its block: `await using kernel = ...`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** Waits until outputs reach us: a subscription takes effect some time after it is sent. */
  async #prepare(signal: AbortSignal): Promise<void> {
    await this.#run(DEFINE_FENCE, FENCE_TIMEOUT_MS, false);
    for (
      let timeout = FIRST_FENCE_TIMEOUT_MS;
      !(await this.#fence(timeout));
      timeout *= 2
    ) {
      signal.throwIfAborted();
    }
  }

  async #run(
    source: string,
    timeout: number,
    visible: boolean,
  ): Promise<JupyterMessage | NoReply> {
    try {
      const id = await this.#channels.request("shell", "execute_request", {
        code: source,
        silent: !visible,
        store_history: visible,
        user_expressions: {},
        allow_stdin: false,
        stop_on_error: false,
      });
      return await this.#pending.wait(id, timeout);
    } catch (error) {
      if (!isEndOfConnection(error)) throw error;
      return "dead";
    }
  }

  /** True once all that the kernel sent before this call has arrived. */
  async #fence(timeout: number): Promise<boolean> {
    const token = `${FENCE_PREFIX}${++this.#fences}`;
    const source = `await globalThis[Symbol.for("dateline.fence")]("${token}")`;
    const replies = await Promise.all([
      this.#run(source, timeout, false),
      ...ROADS.map((road) => this.#pending.wait(road + token, timeout)),
    ]);
    return replies.every(isReply);
  }

  #takeOutput(message: JupyterMessage): void {
    const token = fenceToken(message);
    if (token === null) this.#collector?.take(message);
    else this.#pending.settle(token, message);
  }

  /** A message that cannot be read leaves the kernel's state unknown: nothing may follow. */
  async #distrust(error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    this.#fault = `${reason}; an output of many megabytes can garble what the kernel sends`;
    await this.#process.stop();
  }

  /** Ends a kernel that no cell can run on any more, and says so in the cell's outputs. */
  async #lose(timeout: number | null): Promise<void> {
    const collector = this.#collector ?? new OutputCollector();
    const stuck = timeout !== null || !(await this.#process.endsWithin(DEATH_TIMEOUT_MS));
    await this.stop();
    const how = await this.#process.ended;
    if (this.#fault !== null) collector.addError("KernelFault", this.#fault);
    else if (timeout !== null) {
      collector.addError("CellTimeout", `the cell ran longer than ${timeout / 1000} s`);
    } else if (stuck) {
      collector.addError("KernelStuck", "the kernel does not answer after the cell");
    } else collector.addError("KernelDied", `the kernel ${how} while the cell ran`);
  }
}

function isReply(reply: JupyterMessage | NoReply): reply is JupyterMessage {
  return typeof reply !== "string";
}
