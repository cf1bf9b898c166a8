import { join } from "node:path";
import type { Notebook } from "../model/notebook.ts";
import { formatNotebook, parseNotebook } from "./notebook-file.ts";
import { sha256 } from "./sha256.ts";

/** Runs that are kept; each is as large as its notebook with all outputs. */
const MOST_RUNS = 64;
const KEY = /^[0-9a-f]{64}$/;
/** Behind the hash of the rest on the first line, so that what was damaged is not used. */
const HEAD_LENGTH = 64;

/**
 * Notebooks with the outputs of their runs, by the hash of all that decided them. A folder
 * that cannot be read or written to only means that nothing is kept.
 */
export class RunCache {
  readonly #folder: string;

  /** `folder` is made when it is needed. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The notebook as it was run with these inputs; null if it was not, or is damaged. */
  async find(inputs: string): Promise<Notebook | null> {
    const path = this.#path(inputs);
    try {
      const text = await Deno.readTextFile(path);
      const body = text.slice(HEAD_LENGTH + 1);
      if (text.slice(0, HEAD_LENGTH) !== await sha256(body)) return null;
      return parseNotebook(body, path);
    } catch {
      return null;
    }
  }

  /** Keeps a notebook that ran to its end. */
  async keep(inputs: string, notebook: Notebook): Promise<void> {
    const path = this.#path(inputs);
    const temporary = `${path}.${crypto.randomUUID()}.tmp`;
    try {
      const body = formatNotebook(notebook);
      await Deno.mkdir(this.#folder, { recursive: true });
      await Deno.writeTextFile(temporary, `${await sha256(body)}\n${body}`);
      await Deno.rename(temporary, path);
      await this.#forgetOldest();
    } catch {
      await Deno.remove(temporary).catch(() => {});
    }
  }

  #path(inputs: string): string {
    if (!KEY.test(inputs)) throw new RangeError(`"${inputs}" is no SHA-256`);
    return join(this.#folder, `${inputs}.run`);
  }

  async #forgetOldest(): Promise<void> {
    const entries = await Array.fromAsync(Deno.readDir(this.#folder));
    const paths = entries.map(({ name }) => join(this.#folder, name));
    if (paths.length <= MOST_RUNS) return;
    const aged = await Promise.all(paths.map(async (path) => ({
      path,
      age: (await Deno.stat(path)).mtime?.getTime() ?? 0,
    })));
    aged.sort((a, b) => b.age - a.age);
    await Promise.all(aged.slice(MOST_RUNS).map(({ path }) => Deno.remove(path)));
  }
}
