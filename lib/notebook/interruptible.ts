import { join } from "node:path";

const AWAITED = 'globalThis[Symbol.for("dateline.awaited")]';
const PLUGIN = new URL("./await-plugin.ts", import.meta.url).href;
const CONFIG = {
  lint: { plugins: [PLUGIN], rules: { tags: [], include: ["cells/awaits"] } },
};

/**
 * The cell with every await of its top level made so that `Interrupter` can end it. Deno's
 * kernel can only interrupt a cell that computes: told to interrupt one that waits, it never
 * answers again. What is no TypeScript comes back as it is.
 */
export async function makeInterruptible(source: string): Promise<string> {
  if (!/\bawait\b/.test(source)) return source;
  const ranges = await awaitedRanges(source);
  const insertions = ranges.flatMap(([start, end]) => [
    { at: start, text: `${AWAITED}(` },
    { at: end, text: ")" },
  ]);
  return insertions.toSorted((a, b) => b.at - a.at)
    .reduce(
      (text, { at, text: added }) => text.slice(0, at) + added + text.slice(at),
      source,
    );
}

async function awaitedRanges(source: string): Promise<[number, number][]> {
  const folder = await Deno.makeTempDir({ prefix: "dateline-await-" });
  try {
    const [config, cell] = [join(folder, "deno.json"), join(folder, "cell.ts")];
    await Deno.writeTextFile(config, JSON.stringify(CONFIG));
    await Deno.writeTextFile(cell, source);
    const { stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["lint", "--json", "--config", config, cell],
      stdin: "null",
      stderr: "null",
    }).output();
    const { diagnostics } = JSON.parse(new TextDecoder().decode(stdout));
    return diagnostics.map(({ message }: { message: string }) => JSON.parse(message));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** How long a kernel that waits may take to say so. */
const ANSWER_MS = 500;

/** A line to a kernel by which what its cell awaits can be ended. */
export class Interrupter implements Disposable {
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  #connection: Deno.TcpConn | null = null;
  readonly #answers: ((waits: boolean) => void)[] = [];

  constructor() {
    this.#listen();
  }

  /** What the kernel has to run before its first cell. */
  get prelude(): string {
    return `{
  let stop = null;
  ${AWAITED} = (value) => new Promise((resolve, reject) => {
    stop = reject;
    Promise.resolve(value).then(resolve, reject).finally(() => {
      if (stop === reject) stop = null;
    });
  });
  const line = await Deno.connect({ hostname: "127.0.0.1", port: ${this.#listener.addr.port} });
  (async () => {
    const request = new Uint8Array(1);
    while (await line.read(request) !== null) {
      const error = new Error("The cell was stopped; the variables are as it left them");
      error.name = "Interrupted";
      error.stack = error.name + ": " + error.message;
      stop?.(error);
      stop = null;
      await line.write(request);
    }
  })();
}`;
  }

  /**
   * Ends what the cell under way awaits. False if the kernel does not answer: then it computes
   * and can be interrupted by its own means.
   */
  async interrupt(): Promise<boolean> {
    if (this.#connection === null) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), ANSWER_MS);
    this.#answers.push(resolve);
    await this.#connection.write(new Uint8Array(1));
    const answered = await promise;
    clearTimeout(timer);
    return answered;
  }

  /** Closes the line. */
  [Symbol.dispose](): void {
    this.#listener.close();
    this.#connection?.close();
  }

  async #listen(): Promise<void> {
    try {
      this.#connection = await this.#listener.accept();
      const answer = new Uint8Array(1);
      while (await this.#connection.read(answer) !== null) this.#answers.shift()?.(true);
    } catch {
      // The kernel has ended or the line was closed.
    }
    this.#connection = null;
  }
}
