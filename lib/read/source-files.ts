import { DatelineError } from "../errors.ts";
import type { Problem } from "../model.ts";
import { formatOf, isWebAsset, READABLE } from "./format.ts";

/** A file to be read, as its path follows from what the user named. */
export interface SourceFile {
  readonly path: string;
  /** True if the user named this file and not a folder that holds it. */
  readonly named: boolean;
}

export type FoundFile = { readonly file: SourceFile } | { readonly problem: Problem };

/**
 * The files under the given paths: folders are searched with all that is in them, sorted by
 * name; hidden files and what belongs to a saved page (styles, scripts, pictures) are left
 * out. A folder that a link leads to a second time is reported and not entered again.
 *
 * @throws {DatelineError} When the search reaches a path that does not exist or a folder
 * that holds nothing to read.
 */
export async function* findFiles(path: string): AsyncGenerator<FoundFile> {
  const info = await statNamed(path);
  if (!info.isDirectory) {
    yield { file: { path, named: true } };
    return;
  }
  let found = false;
  for await (const item of walkFolder(path, new Set([await Deno.realPath(path)]))) {
    found = true;
    yield item;
  }
  if (!found) {
    throw new DatelineError(
      `Cannot read articles from the folder ${path}: it holds no file of ${READABLE}`,
    );
  }
}

async function statNamed(path: string): Promise<Deno.FileInfo> {
  try {
    return await Deno.stat(path);
  } catch (error) {
    throw new DatelineError(
      `Cannot read ${JSON.stringify(path)}: ${
        reasonOf(error)
      }; a file or folder of ${READABLE} is needed`,
    );
  }
}

async function* walkFolder(folder: string, seen: Set<string>): AsyncGenerator<FoundFile> {
  let names: string[];
  try {
    names = [];
    for await (const entry of Deno.readDir(folder)) names.push(entry.name);
  } catch (error) {
    yield { problem: { file: folder, place: null, message: cannotRead(error) } };
    return;
  }
  names.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
  for (const name of names) {
    if (!name.startsWith(".")) yield* visit(joinPath(folder, name), seen);
  }
}

async function* visit(path: string, seen: Set<string>): AsyncGenerator<FoundFile> {
  try {
    const info = await Deno.stat(path);
    if (!info.isDirectory) {
      if (isWebAsset(path)) return;
      if (formatOf(path) !== null) yield { file: { path, named: false } };
      else yield { problem: unknownFormat(path) };
      return;
    }
    const real = await Deno.realPath(path);
    if (seen.has(real)) {
      const message =
        "Leads back to a folder that was searched already; it was not entered again";
      yield { problem: { file: path, place: null, message } };
      return;
    }
    seen.add(real);
  } catch (error) {
    yield { problem: { file: path, place: null, message: cannotRead(error) } };
    return;
  }
  yield* walkFolder(path, seen);
}

function unknownFormat(path: string): Problem {
  const message = `Cannot be read: its name does not end in one of ${READABLE}`;
  return { file: path, place: null, message };
}

function joinPath(folder: string, name: string): string {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

/** One sentence about why a file cannot be read, from what the system said. */
export function cannotRead(error: unknown): string {
  return `Cannot be read: ${reasonOf(error)}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "there is no such file";
  if (error instanceof Deno.errors.PermissionDenied) return "permission is denied";
  if (error instanceof Deno.errors.NotCapable) {
    return "Deno was started without permission to read it";
  }
  if (error instanceof Deno.errors.FilesystemLoop) return "its links lead in a circle";
  const message = error instanceof Error ? error.message : String(error);
  return /os error 40/.test(message) ? "its links lead in a circle" : message;
}
