import { pathToFileURL } from "node:url";
import { DatelineError } from "../errors.ts";
import {
  type CellFault,
  faultAt,
  inOrder,
  type NamedNotebook,
  withWrittenCells,
  type WrittenModule,
} from "./written-cells.ts";

/**
 * Type-checks the code cells of notebooks as the project's own code is checked: with its
 * import map and its compiler options.
 *
 * @param config Absolute path of the project's deno.json.
 * @returns All errors, in the order of notebooks and cells. Throws a
 * `DatelineError` if something else than a cell fails.
 */
export function typeCheckCells(
  notebooks: readonly NamedNotebook[],
  config: string,
): Promise<CellFault[]> {
  return withWrittenCells(notebooks, async (modules) => {
    const said = await check(modules.map(({ path }) => path), config);
    const errors = modules.flatMap((module) => errorsIn(said, module));
    if (said !== "" && errors.length === 0) {
      throw new DatelineError(
        `Cannot type-check the cells: what they import fails: ${said}`,
      );
    }
    return errors;
  });
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
function errorsIn(said: string, module: WrittenModule): CellFault[] {
  const url = pathToFileURL(module.path).href;
  return inOrder(
    said.split("\n\n").flatMap((report) => {
      const message = /^(?:(TS\d+) \[ERROR\]|error): (.*)/.exec(report);
      const at = report.indexOf(`at ${url}:`);
      if (!message || at < 0) return [];
      const line = parseInt(report.slice(at + url.length + "at :".length));
      return [faultAt(module, line, message.slice(1).filter(Boolean).join(": "))];
    }),
  );
}
