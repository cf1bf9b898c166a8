import { DatelineError } from "../errors.ts";

/** What a Jupyter connection file says about where a kernel listens. */
export interface KernelConnection {
  readonly transport: "tcp";
  readonly ip: "127.0.0.1";
  readonly signature_scheme: "hmac-sha256";
  readonly key: string;
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly control_port: number;
  readonly hb_port: number;
}

/** The same texts, dates and numbers from a cell on every machine. */
const REPRODUCIBLE_ENV = { NO_COLOR: "1", TZ: "UTC", LC_ALL: "en_GB.UTF-8" };
const STDERR_KEPT = 4_000;

/**
 * A kernel's process: this same Deno as `deno jupyter --kernel`. Note that Deno starts its
 * kernel with all permissions, whatever this process may do: a notebook can read, write and
 * fetch what its user can. Run only notebooks that you would run as a program.
 */
export class KernelProcess {
  readonly connection: KernelConnection;
  /** Resolves when the process has ended, with a phrase that says how. Never rejects. */
  readonly ended: Promise<string>;
  readonly #child: Deno.ChildProcess;
  readonly #connectionFile: string;
  #stderr = "";

  private constructor(
    connection: KernelConnection,
    child: Deno.ChildProcess,
    connectionFile: string,
  ) {
    this.connection = connection;
    this.#child = child;
    this.#connectionFile = connectionFile;
    this.ended = this.#watch();
    running.add(this);
  }

  /**
   * Starts a kernel in `folder` with `env` added to the environment; `ports` are the five on
   * which it is to listen, `key` signs its messages. Throws a `DatelineError` if the folder
   * is missing or this process may not start programs.
   */
  static async start(
    folder: string,
    env: Record<string, string>,
    ports: readonly number[] = freePorts(5),
    key: string = crypto.randomUUID(),
  ): Promise<KernelProcess> {
    const [shell, iopub, stdin, control, heartbeat] = ports;
    if (!shell || !iopub || !stdin || !control || !heartbeat) {
      throw new Error(`Cannot start a kernel: it needs five ports, given ${ports.length}`);
    }
    const connection: KernelConnection = {
      transport: "tcp",
      ip: "127.0.0.1",
      signature_scheme: "hmac-sha256",
      key,
      shell_port: shell,
      iopub_port: iopub,
      stdin_port: stdin,
      control_port: control,
      hb_port: heartbeat,
    };
    const file = await Deno.makeTempFile({ prefix: "dateline-kernel-", suffix: ".json" });
    try {
      await Deno.writeTextFile(file, JSON.stringify(connection));
      return new KernelProcess(connection, spawnKernel(folder, env, file), file);
    } catch (error) {
      await Deno.remove(file);
      throw error;
    }
  }

  /** What the process said about its end: its first error, else its last line. */
  get lastWords(): string {
    const lines = this.#stderr.split("\n").filter((line) => line.trim() !== "");
    return lines.find((line) => line.startsWith("error: ")) ?? lines.at(-1) ??
      "it gave no reason";
  }

  /** True if the process ended because another program listens on one of its ports. */
  get portWasTaken(): boolean {
    return this.#stderr.includes("AddrInUse");
  }

  /** Whether the process ends by itself within so many milliseconds. */
  async endsWithin(milliseconds: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<false>();
    const timer = setTimeout(() => resolve(false), milliseconds);
    const ended = await Promise.race([promise, this.ended.then(() => true)]);
    clearTimeout(timer);
    return ended;
  }

  /** Ends the process if it still runs, and removes its connection file. */
  async stop(): Promise<void> {
    this.kill();
    await this.ended;
  }

  /** As `stop`, but does not wait for the end. */
  kill(): void {
    if (!running.delete(this)) return;
    try {
      this.#child.kill("SIGKILL");
    } catch (error) {
      // It has ended by itself.
      if (!(error instanceof TypeError || error instanceof Deno.errors.NotFound)) {
        throw error;
      }
    }
    Deno.removeSync(this.#connectionFile);
  }

  async #watch(): Promise<string> {
    const reading = this.#readStderr();
    const status = await this.#child.status;
    await reading;
    return status.signal
      ? `was ended by ${status.signal}`
      : `ended with code ${status.code}`;
  }

  async #readStderr(): Promise<void> {
    for await (const piece of this.#child.stderr.pipeThrough(new TextDecoderStream())) {
      this.#stderr = (this.#stderr + piece).slice(-STDERR_KEPT);
    }
  }
}

const running = new Set<KernelProcess>();

/** Ends all kernels of this process at once, for a command that is interrupted. */
export function killAllKernels(): void {
  for (const process of [...running]) process.kill();
}

function spawnKernel(
  folder: string,
  env: Record<string, string>,
  file: string,
): Deno.ChildProcess {
  try {
    return new Deno.Command(Deno.execPath(), {
      args: ["jupyter", "--kernel", "--conn", file],
      cwd: folder,
      env: { ...REPRODUCIBLE_ENV, ...env },
      stdin: "null",
      stdout: "null",
      stderr: "piped",
    }).spawn();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new DatelineError(`Cannot start a kernel in ${folder}: ${error.message}`, {
      cause: error,
    });
  }
}

/**
 * Ports on which nobody listens at this moment. Another program can take one before the
 * kernel does; the kernel then ends at once and has to be started on others.
 */
export function freePorts(count: number): number[] {
  const listeners = Array.from(
    { length: count },
    () => Deno.listen({ hostname: "127.0.0.1", port: 0 }),
  );
  const ports = listeners.map((listener) => listener.addr.port);
  for (const listener of listeners) listener.close();
  return ports;
}
