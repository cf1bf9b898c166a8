import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Notebook } from "../model/notebook.ts";
import { type CellPlace, type CellsModule, cellsModule } from "./cells-module.ts";

/** A type error in a cell. */
export interface CellTypeError {
  /** Name of the notebook, as given. */
  readonly notebook: string;
  /** Null if the error could not be traced to a cell. */
  readonly place: CellPlace | null;
  /** The line as it stands in the cell, without the space around it. */
  readonly line: string;
  /** `TS2322: Type 'string' is not assignable to type 'number'.` */
  readonly message: string;
}

/**
 * Type-checks the code cells of notebooks as the project's own code is checked: with its
 * import map and its compiler options.
 *
 * @param config Absolute path of the project's deno.json.
 * @returns All errors, in the order of notebooks and cells. Throws an `Error` if the type
 * checker fails otherwise than by finding type errors.
 */
export async function typeCheckCells(
  notebooks: readonly { name: string; folder: string; notebook: Notebook }[],
  config: string,
): Promise<CellTypeError[]> {
  const temporary = await Deno.makeTempDir({ prefix: "dateline-cells-" });
  try {
    const modules = await Promise.all(
      notebooks.map(async ({ name, folder, notebook }, i) => {
        const module = cellsModule(notebook, folder);
        const path = join(temporary, `${i}.ts`);
        await Deno.writeTextFile(path, module.source);
        return { name, module, path };
      }),
    );
    const said = await check(modules.map(({ path }) => path), config);
    const errors = modules.flatMap(({ name, module, path }) =>
      errorsIn(said, pathToFileURL(path).href, name, module)
    );
    if (said !== "" && errors.length === 0) {
      throw new Error(`Cannot type-check the cells: ${said}`);
    }
    return errors;
  } finally {
    await Deno.remove(temporary, { recursive: true });
  }
}

/** What `deno check` says, without colours; empty if it is content. */
async function check(paths: readonly string[], config: string): Promise<string> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["check", "--quiet", "--no-lock", "--config", config, ...paths],
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  return success ? "" : new TextDecoder().decode(stderr);
}

function errorsIn(
  said: string,
  url: string,
  notebook: string,
  { source, places }: CellsModule,
): CellTypeError[] {
  const lines = source.split("\n");
  return said.split("\n\n").flatMap((report) => {
    const message = /^(TS\d+) \[ERROR\]: (.*)/.exec(report);
    const at = report.indexOf(`at ${url}:`);
    if (!message || at < 0) return [];
    const index = parseInt(report.slice(at + url.length + "at :".length)) - 1;
    return [{
      notebook,
      place: places[index] ?? null,
      line: (lines[index] ?? "").trim(),
      message: `${message[1]}: ${message[2]}`,
    }];
  });
}
