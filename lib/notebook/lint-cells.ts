import { basename } from "node:path";
import { DatelineError } from "../errors.ts";
import {
  type CellFault,
  faultAt,
  inOrder,
  type NamedNotebook,
  withWrittenCells,
} from "./written-cells.ts";

/** Speaks of the blocks into which cells are put to be read, not of the cells. */
const NOT_FOR_CELLS = "no-inner-declarations";

/** As `deno lint --json` has it. */
interface Diagnostic {
  readonly filename: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/**
 * Lints the code cells of notebooks by the project's own rules. A name counts as used if a
 * later cell uses it. What is no TypeScript is left to `typeCheckCells`.
 *
 * @param config Absolute path of the project's deno.json.
 * @returns All faults, in the order of notebooks and cells. Throws a
 * `DatelineError` if the linter itself fails.
 */
export function lintCells(
  notebooks: readonly NamedNotebook[],
  config: string,
): Promise<CellFault[]> {
  return withWrittenCells(notebooks, async (modules) => {
    const diagnostics = await lint(modules.map(({ path }) => path), config);
    return modules.flatMap((module) =>
      inOrder(
        diagnostics
          .filter(({ filename }) => basename(filename) === basename(module.path))
          .map(({ range, ...diagnostic }) =>
            faultAt(module, range.start.line, describe(diagnostic))
          ),
      )
    );
  });
}

function describe({ code, message, hint }: Omit<Diagnostic, "range">): string {
  return `${code}: ${message}${hint ? ` (${hint})` : ""}`;
}

async function lint(paths: readonly string[], config: string): Promise<Diagnostic[]> {
  const options = ["--json", "--config", config, `--rules-exclude=${NOT_FOR_CELLS}`];
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["lint", ...options, ...paths],
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  try {
    return JSON.parse(new TextDecoder().decode(stdout)).diagnostics;
  } catch (error) {
    throw new DatelineError(
      `Cannot lint the cells: ${new TextDecoder().decode(stderr).trim()}`,
      { cause: error },
    );
  }
}
