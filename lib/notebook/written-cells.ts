import { join } from "node:path";
import type { Notebook } from "../model/notebook.ts";
import { type CellPlace, type CellsModule, cellsModule } from "./cells-module.ts";
import { joinLines } from "./multiline-text.ts";

/** A notebook whose cells are to be checked. */
export interface NamedNotebook {
  /** How faults name it. */
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly notebook: Notebook;
}

/** What a checker finds wrong in a cell. */
export interface CellFault {
  /** Name of the notebook, as given. */
  readonly notebook: string;
  /** Null if the fault could not be traced to a cell. */
  readonly place: CellPlace | null;
  /** The line as it stands in the cell, without the space around it; else empty. */
  readonly line: string;
  /** `TS2322: Type 'string' is not assignable to type 'number'.` */
  readonly message: string;
}

/** The cells of a notebook in a file, which Deno's own checkers can read. */
export interface WrittenModule extends NamedNotebook, CellsModule {
  /** Absolute path of the file. */
  readonly path: string;
}

/** Writes the notebooks' cells to files for as long as `work` takes. */
export async function withWrittenCells<Result>(
  notebooks: readonly NamedNotebook[],
  work: (modules: readonly WrittenModule[]) => Promise<Result>,
): Promise<Result> {
  const folder = await Deno.makeTempDir({ prefix: "dateline-cells-" });
  try {
    return await work(
      await Promise.all(notebooks.map(async (notebook, i) => {
        const module = cellsModule(notebook.notebook, notebook.folder);
        const path = join(folder, `${i}.ts`);
        await Deno.writeTextFile(path, module.source);
        return { ...notebook, ...module, path };
      })),
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A fault at a line of a written module, from 1, as one of the notebook. */
export function faultAt(module: WrittenModule, line: number, message: string): CellFault {
  const place = module.places[line - 1] ?? null;
  const source = place
    ? joinLines(module.notebook.cells[place.cell - 1]?.source ?? "")
    : "";
  return {
    notebook: module.name,
    place,
    line: (source.split("\n")[(place?.line ?? 0) - 1] ?? "").trim(),
    message,
  };
}

/** Faults in the order of their cells; those without a place last. */
export function inOrder(faults: readonly CellFault[]): CellFault[] {
  const order = ({ place }: CellFault) => place ? place.cell * 1e6 + place.line : Infinity;
  return faults.toSorted((a, b) => order(a) - order(b));
}
