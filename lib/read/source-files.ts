import { DatelineError } from "../errors.ts";
import type { Problem } from "../model.ts";
import { failureOf, reasonOf } from "./failure.ts";
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
    if (info.isFile) yield { file: { path, named: true } };
    else yield { problem: noFile(path) };
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
    yield { problem: { file: folder, place: null, message: failureOf(error) } };
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
      if (!info.isFile) yield { problem: noFile(path) };
      else if (formatOf(path) !== null) yield { file: { path, named: false } };
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
    yield { problem: { file: path, place: null, message: failureOf(error) } };
    return;
  }
  yield* walkFolder(path, seen);
}

function unknownFormat(path: string): Problem {
  const message = `Cannot be read: its name does not end in one of ${READABLE}`;
  return { file: path, place: null, message };
}

/** Reading takes two passes, and a pipe or a device may never end. */
function noFile(path: string): Problem {
  const message =
    `Cannot be read: it is a pipe or a device; a file of ${READABLE} is needed`;
  return { file: path, place: null, message };
}

function joinPath(folder: string, name: string): string {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}
