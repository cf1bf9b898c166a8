import type { Problem } from "../model.ts";

const ABSOLUTE = /^(?:[/\\]|[A-Za-z]:[/\\]|\.\.[/\\])/;

/**
 * A file as a reader of the site may see it: a path into the project as it is, of any other
 * only the file's name, since the folders before it tell of the machine.
 *
 * @example
 * ```ts
 * import { shownFile } from "./file-name.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(shownFile("data/articles/a.txt"), "data/articles/a.txt");
 * strictEqual(shownFile("/home/ada/news/a.txt"), "a.txt");
 * ```
 */
export function shownFile(path: string): string {
  if (!ABSOLUTE.test(path)) return path;
  return path.split(/[/\\]/).filter((part) => part !== "" && part !== "..").at(-1) ?? path;
}

/** A problem that names its file, also in its message, as a reader may see it. */
export function shownProblem({ file, place, message }: Problem): Problem {
  const shown = shownFile(file);
  return {
    file: shown,
    place,
    message: file === "" ? message : message.replaceAll(file, shown),
  };
}
