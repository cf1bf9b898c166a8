/** ZIP archives that come out the same everywhere, and that are opened with care. */

import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from "fflate";
import { DatelineError } from "../../errors.ts";

/** Files by their paths, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The time of every file in an archive: ZIP has no files without one. It is a local time in
 * the archive, and so it is given as one, or else the bytes would differ by timezone; noon,
 * since no clock was ever put forward then.
 */
const TIME_OF_FILES = new Date(1980, 0, 1, 12);

/** What an archive may hold: packages of a million sentences stay far below. */
const MOST_FILES = 60_000;
const MOST_BYTES = 1 << 30;

/**
 * Packs files: sorted by path, with one fixed time and no attributes of the machine, so that
 * the same files give the same bytes.
 *
 * @throws {DatelineError} If there are more or larger files than can be read again.
 *
 * @example
 * ```ts
 * import { packZip, unpackZip } from "./zip.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const files = new Map([["kit/b.txt", new Uint8Array([1])], ["kit/a.txt", new Uint8Array()]]);
 * deepStrictEqual([...unpackZip(packZip(files)).keys()], ["kit/a.txt", "kit/b.txt"]);
 * ```
 */
export function packZip(files: Files): Uint8Array<ArrayBuffer> {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (files.size > MOST_FILES || bytes > MOST_BYTES) {
    throw new DatelineError(
      `Cannot pack ${files.size} files of ${bytes} bytes: up to ${MOST_FILES} files of ` +
        `${MOST_BYTES} bytes in all are accepted`,
    );
  }
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) entries[path] = [files.get(path)!, {}];
  return new Uint8Array(zipSync(entries, { level: 6, mtime: TIME_OF_FILES }));
}

/**
 * The files of an archive from somewhere else, sorted by path. Nothing is written, so no
 * path can lead out of a folder; one that would is refused all the same, as are two files of
 * one name, links to be unpacked, and more than a package can hold, before it is unpacked.
 *
 * @throws {DatelineError} If it is no ZIP archive or one that is refused; the message says why.
 */
export function unpackZip(archive: Uint8Array): Map<string, Uint8Array> {
  const intake = new Intake();
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(archive, { filter: (file) => intake.takes(file) });
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(
      `Cannot unpack the archive: ${reason}; a ZIP archive is accepted`,
      { cause: error },
    );
  }
  return new Map(Object.entries(files).sort(([a], [b]) => a < b ? -1 : 1));
}

/** Looks at each entry before it is unpacked. */
class Intake {
  readonly #names = new Set<string>();
  #bytes = 0;

  takes({ name, size, originalSize }: UnzipFileInfo): boolean {
    const refuse = (why: string): never => {
      throw new DatelineError(
        `Cannot unpack ${JSON.stringify(name.slice(0, 200))}: ${why}`,
      );
    };
    const isFolder = name.endsWith("/");
    if (!isSafePath(isFolder ? name.slice(0, -1) : name)) {
      refuse("its name is no plain path inside the archive, which alone is accepted");
    }
    // On many machines "A" and "a" are one file.
    const folded = name.normalize("NFC").toLowerCase();
    if (this.#names.has(folded)) refuse("the archive holds it twice; one is accepted");
    this.#names.add(folded);
    // What is not compressed is as large as its part of the archive, whatever it says.
    this.#bytes += Math.max(size, originalSize);
    if (this.#names.size > MOST_FILES || this.#bytes > MOST_BYTES) {
      refuse(
        `the archive is larger than any package: up to ${MOST_FILES} files of ` +
          `${MOST_BYTES} bytes in all are accepted`,
      );
    }
    return !isFolder;
  }
}

/** Characters that steer terminals, end names early, or part folders and drives elsewhere. */
const UNSAFE = /[\p{Cc}\p{Cf}\\:]/u;
const LONGEST_PATH = 1000;

/**
 * Whether a path stays where it is put: relative, without `.` and `..`, and without what some
 * machine would read otherwise.
 */
export function isSafePath(path: string): boolean {
  return path.length <= LONGEST_PATH && path.isWellFormed() && !UNSAFE.test(path) &&
    path.split("/").every((part) => !["", ".", "..", "__proto__"].includes(part));
}
