import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DatelineError } from "../errors.ts";
import type { Notebook } from "../model/notebook.ts";
import { joinLines } from "./multiline-text.ts";
import { type CellPlace, type CellsModule, cellsModule } from "./cells-module.ts";

/** A type error in a cell. */
export interface CellTypeError {
  /** Name of the notebook, as given. */
  readonly notebook: string;
  /** Null if the error could not be traced to a cell. */
  readonly place: CellPlace | null;
  /** The line as it stands in the cell, without the space around it; else empty. */
  readonly line: string;
  /** `TS2322: Type 'string' is not assignable to type 'number'.` */
  readonly message: string;
}

/**
 * Type-checks the code cells of notebooks as the project's own code is checked: with its
 * import map and its compiler options.
 *
 * @param config Absolute path of the project's deno.json.
 * @returns All errors, in the order of notebooks and cells. Throws a
 * `DatelineError` if something else than a cell fails.
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
        return { name, notebook, module, path };
      }),
    );
    const said = await check(modules.map(({ path }) => path), config);
    const errors = modules.flatMap(({ name, notebook, module, path }) =>
      errorsIn(said, pathToFileURL(path).href, module).map(({ place, message }) => ({
        notebook: name,
        place,
        line: place ? lineAt(notebook, place) : "",
        message,
      }))
    );
    if (said !== "" && errors.length === 0) {
      throw new DatelineError(
        `Cannot type-check the cells: what they import fails: ${said}`,
      );
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

/** The errors of one module, by their place in the notebook. */
function errorsIn(said: string, url: string, { places }: CellsModule) {
  const errors = said.split("\n\n").flatMap((report) => {
    const message = /^(?:(TS\d+) \[ERROR\]|error): (.*)/.exec(report);
    const at = report.indexOf(`at ${url}:`);
    if (!message || at < 0) return [];
    const index = parseInt(report.slice(at + url.length + "at :".length)) - 1;
    return [{
      place: places[index] ?? null,
      message: message.slice(1).filter(Boolean).join(": "),
    }];
  });
  const order = (place: CellPlace | null) =>
    place ? place.cell * 1e6 + place.line : Infinity;
  return errors.sort((a, b) => order(a.place) - order(b.place));
}

function lineAt(notebook: Notebook, { cell, line }: CellPlace): string {
  const source = joinLines(notebook.cells[cell - 1]?.source ?? "");
  return (source.split("\n")[line - 1] ?? "").trim();
}
