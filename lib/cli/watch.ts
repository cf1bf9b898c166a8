import { dirname } from "node:path";

/** What `watchAndRun` watches, and what it does. */
export interface Watch {
  /** Files, and folders with everything in them; what is missing is not watched. */
  readonly paths: readonly string[];
  /** All that matters in them, as a text that differs whenever it has changed. */
  readonly stateOf: () => Promise<string>;
  readonly run: () => Promise<void>;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** @default {150} Milliseconds without a further change after which one counts. */
  readonly quietTime?: number;
}

/**
 * Runs, and runs again after every change. What changes while a run is under way counts after
 * it, and what a run itself writes counts only if it is part of the state. Resolves when the
 * signal ends the watch.
 */
export async function watchAndRun(
  { paths, stateOf, run, signal, quietTime = 150 }: Watch,
): Promise<void> {
  const changes = new Changes(signal);
  for (const path of paths) await changes.watch(path);
  let before: string | null = null;
  while (!signal.aborted) {
    const state = await stateOf();
    if (state !== before) {
      before = state;
      await run();
      continue;
    }
    await changes.next();
    while (!signal.aborted && await changes.within(quietTime));
  }
}

/** Waits for changes of files. */
class Changes {
  readonly #signal: AbortSignal;
  #changed = Promise.withResolvers<void>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#changed.resolve());
  }

  /** Waits for the next change, one that has happened since the last call included. */
  async next(): Promise<void> {
    await this.#changed.promise;
    if (!this.#signal.aborted) this.#changed = Promise.withResolvers();
  }

  /** Whether something changes within some milliseconds. */
  async within(milliseconds: number): Promise<boolean> {
    const quiet = Promise.withResolvers<false>();
    const timer = setTimeout(() => quiet.resolve(false), milliseconds);
    const changed = await Promise.race([
      this.#changed.promise.then(() => true),
      quiet.promise,
    ]);
    clearTimeout(timer);
    if (changed) await this.next();
    return changed;
  }

  /** Of a single file its folder is watched: many programs put a new file in its place. */
  async watch(path: string): Promise<void> {
    const info = await Deno.stat(path).catch(() => null);
    if (info === null) return;
    const watcher = info.isDirectory
      ? Deno.watchFs(path)
      : Deno.watchFs(dirname(path), { recursive: false });
    this.#signal.addEventListener("abort", () => watcher.close());
    const listen = async () => {
      for await (const { kind } of watcher) {
        if (kind !== "access") this.#changed.resolve();
      }
    };
    // A watch that breaks off ends with the process; the others go on.
    listen().catch(() => {});
  }
}
