import { join } from "node:path";
import { DatelineError } from "../errors.ts";
import { isSafePath, unpackZip } from "../show/share/zip.ts";
import {
  DESCRIPTION_FILE,
  PACKAGE_FORMAT,
  PACKAGED_ARTICLES,
  type PackageDescription,
  type PackageFiles,
} from "./package-files.ts";

/** Larger files are no package; they are not even opened. */
const MOST_BYTES = 1 << 30;
const ACCEPTED = "a package of deno task share, as .zip or unpacked, is accepted";

/**
 * The files of a package, by their paths in it. Nothing of it is written or run.
 *
 * @param path A `.zip`, or the folder of an unpacked one.
 * @throws {DatelineError} If it is no package, or holds what no package holds: paths that
 * lead out of it, links, or more than a package can.
 */
export async function readPackage(path: string): Promise<PackageFiles> {
  const info = await Deno.stat(path).catch(() => null);
  if (info === null) {
    throw new DatelineError(
      `Cannot read the package ${path}: there is no such file or folder; ${ACCEPTED}`,
    );
  }
  if (!info.isDirectory && info.size > MOST_BYTES) {
    throw new DatelineError(
      `Cannot read the package ${path}: it has ${info.size} bytes; up to ${MOST_BYTES} ` +
        "are accepted",
    );
  }
  const files = info.isDirectory
    ? await readFolder(path)
    : unpack(await Deno.readFile(path), path);
  return withoutFolder(files, path);
}

function unpack(archive: Uint8Array, path: string): PackageFiles {
  try {
    return unpackZip(archive);
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    throw new DatelineError(`Cannot read the package ${path}: ${error.message}`, {
      cause: error,
    });
  }
}

/** What the package says of itself; throws a `DatelineError` if that cannot be understood. */
export function describePackage(files: PackageFiles): PackageDescription {
  const fail = (why: string): never => {
    throw new DatelineError(`Cannot read ${DESCRIPTION_FILE} of the package: ${why}`);
  };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(files.get(DESCRIPTION_FILE)));
  } catch {
    return fail("it is not JSON; the file as deno task share wrote it is accepted");
  }
  const said = (value ?? {}) as Partial<Record<keyof PackageDescription, unknown>>;
  if (said.format !== PACKAGE_FORMAT) {
    return fail(
      `its format is ${
        JSON.stringify(said.format) ?? "not stated"
      }; ${PACKAGE_FORMAT} is accepted`,
    );
  }
  const isText = (value: unknown) => typeof value === "string";
  const fits = isText(said.date) && isText(said.deno) &&
    (said.articles === "included" || said.articles === "left out") &&
    (said.corpus === null || isInArticles(said.corpus)) &&
    Array.isArray(said.notebooks) && said.notebooks.every(isText) &&
    Array.isArray(said.versions) &&
    said.versions.every((version) => isText(version?.name) && isText(version?.value)) &&
    typeof said.articleFiles === "object" && said.articleFiles !== null &&
    Object.values(said.articleFiles).every(isText);
  return fits
    ? said as unknown as PackageDescription
    : fail("a field is missing or of another kind; the file as it was written is accepted");
}

/** A path from somebody else, which may not lead out of the package. */
function isInArticles(path: unknown): boolean {
  return typeof path === "string" && isSafePath(path) &&
    `${path}/`.startsWith(`${PACKAGED_ARTICLES}/`);
}

/** Everything in a folder; throws a `DatelineError` if not all of it is files and folders. */
async function readFolder(folder: string): Promise<PackageFiles> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const visit = async (path: string): Promise<void> => {
    for await (const { name, isDirectory, isFile } of Deno.readDir(join(folder, path))) {
      const inner = path === "" ? name : `${path}/${name}`;
      if (isDirectory) {
        await visit(inner);
        continue;
      }
      // A link could lead anywhere, and a pipe may never end.
      if (!isFile) {
        throw new DatelineError(
          `Cannot read ${inner} of the package: it is a link, pipe or device; files alone ` +
            "are accepted",
        );
      }
      bytes += (await Deno.stat(join(folder, inner))).size;
      if (bytes > MOST_BYTES) {
        throw new DatelineError(
          `Cannot read the package ${folder}: it has more than ${MOST_BYTES} bytes; ${ACCEPTED}`,
        );
      }
      files.set(inner, await Deno.readFile(join(folder, inner)));
    }
  };
  await visit("");
  return files;
}

/** An archive holds one folder, whatever its name. */
function withoutFolder(files: PackageFiles, path: string): PackageFiles {
  if (files.has(DESCRIPTION_FILE)) return files;
  const found = [...files.keys()].find((path) =>
    path.split("/").length === 2 && path.endsWith(`/${DESCRIPTION_FILE}`)
  );
  const folder = found?.slice(0, -DESCRIPTION_FILE.length);
  if (folder === undefined || ![...files.keys()].every((path) => path.startsWith(folder))) {
    throw new DatelineError(
      `Cannot check ${path}: it holds no ${DESCRIPTION_FILE}; ${ACCEPTED}`,
    );
  }
  return new Map(
    Array.from(files, ([path, bytes]) => [path.slice(folder.length), bytes] as const),
  );
}
