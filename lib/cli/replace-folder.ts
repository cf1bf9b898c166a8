import { basename, dirname, join } from "node:path";
import { DatelineError } from "../errors.ts";

/** Stands in every folder that was written here, and says that it may be replaced. */
const MARKER = ".dateline";
const MARKER_TEXT = "Written by Dateline, which replaces this folder as a whole.\n";

/**
 * Throws a `DatelineError` unless `replaceFolder` may write to `folder`: it must be a folder
 * in which this was done before, or be empty or missing, and the folder around it writable.
 */
export async function checkReplaceable(folder: string): Promise<void> {
  const names = await listFolder(folder);
  if (names.length > 0 && !names.includes(MARKER)) {
    throw new DatelineError(
      `Cannot write to ${folder}: it holds files that were not written by Dateline; ` +
        "a new or empty folder is accepted",
    );
  }
  try {
    await Deno.mkdir(dirname(folder), { recursive: true });
    await Deno.remove(await Deno.makeTempDir(besides(folder)));
  } catch (error) {
    throw notWritable(folder, error);
  }
}

/**
 * Writes files to a folder in place of everything in it. They are written to a new folder
 * beside it, which then takes its name, so that the folder is never half-written.
 *
 * @param files Contents by path relative to the folder, with `/`.
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await checkReplaceable(folder);
  const fresh = await Deno.makeTempDir(besides(folder));
  try {
    for (const [path, content] of [...files, [MARKER, MARKER_TEXT] as const]) {
      const target = join(fresh, path);
      await Deno.mkdir(dirname(target), { recursive: true });
      if (typeof content === "string") await Deno.writeTextFile(target, content);
      else await Deno.writeFile(target, content);
    }
    await Deno.chmod(fresh, 0o755).catch(() => {});
    await swap(fresh, folder);
  } catch (error) {
    await Deno.remove(fresh, { recursive: true }).catch(() => {});
    throw error instanceof DatelineError ? error : notWritable(folder, error);
  }
}

async function swap(fresh: string, folder: string): Promise<void> {
  const old = await Deno.makeTempDir(besides(folder));
  await Deno.rename(folder, join(old, "old")).catch(ignoreNotFound);
  await Deno.rename(fresh, folder);
  await Deno.remove(old, { recursive: true });
}

function besides(folder: string): Deno.MakeTempOptions {
  return { dir: dirname(folder), prefix: `.${basename(folder)}-`, suffix: ".tmp" };
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw notWritable(folder, error);
  }
}

function ignoreNotFound(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}

function notWritable(folder: string, error: unknown): DatelineError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DatelineError(
    `Cannot write to ${folder}: ${reason}; a folder that you may write to is accepted`,
    { cause: error },
  );
}
