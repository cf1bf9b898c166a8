import { join } from "node:path";
import { sha256 } from "../notebook/sha256.ts";

/**
 * One SHA-256 over files and folders: their names below `root` and what they hold. Line ends
 * do not count, since git writes them as the machine likes; what is missing counts as empty.
 *
 * @param paths Paths below `root`, with `/`; folders with everything in them.
 */
export async function hashFiles(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesBelow(root, path)))).flat();
  return await hashEach(
    files,
    async (path) =>
      await Deno.readFile(join(root, path)).catch(ignoreMissing) ?? new Uint8Array(),
  );
}

/** The same hash over files that are not on a disk, by their paths. */
export async function hashContents(
  files: ReadonlyMap<string, Uint8Array>,
  paths: readonly string[],
): Promise<string> {
  const chosen = [...files.keys()].filter((file) =>
    paths.some((path) => file === path || file.startsWith(`${path}/`))
  );
  return await hashEach(
    chosen,
    (path) => Promise.resolve(files.get(path) ?? new Uint8Array()),
  );
}

async function hashEach(
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
): Promise<string> {
  const lines = paths.toSorted().map(async (path) =>
    `${await sha256(withoutReturns(await read(path)))} ${path}`
  );
  return await sha256((await Promise.all(lines)).join("\n"));
}

/**
 * The files of a folder and below it, by their paths from `root`; the path itself if it is a
 * file, nothing if it is missing. Hidden files and folders are left out, and so are pipes,
 * devices, and a folder or file that a link leads back to.
 *
 * @param around Folders that are entered already.
 */
export async function filesBelow(
  root: string,
  path: string,
  around: readonly string[] = [],
): Promise<string[]> {
  const full = join(root, path);
  const info = await Deno.stat(full).catch(ignoreMissing);
  if (info === null) return [];
  // A pipe or a device may never end.
  if (!info.isDirectory) return info.isFile ? [path] : [];
  const real = await Deno.realPath(full);
  if (around.includes(real)) return [];
  const entries = await Array.fromAsync(Deno.readDir(full));
  const nested = entries.filter(({ name }) => !name.startsWith(".")).map(({ name }) =>
    filesBelow(root, path === "" ? name : `${path}/${name}`, [...around, real])
  );
  return (await Promise.all(nested)).flat();
}

/** Null for what is gone, leads in a circle or may not be read: reading reports it. */
function ignoreMissing(error: unknown): null {
  const isMissing = error instanceof Deno.errors.NotFound ||
    error instanceof Deno.errors.FilesystemLoop ||
    error instanceof Deno.errors.PermissionDenied;
  if (isMissing) return null;
  throw error;
}

const RETURN = 13;
const NEWLINE = 10;

/** Text without the carriage returns before its newlines; binary files are left alone. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(RETURN) || bytes.includes(0)) return bytes;
  return bytes.filter((byte, i) => byte !== RETURN || bytes[i + 1] !== NEWLINE);
}
