import { pathToFileURL } from "node:url";
import type { Notebook } from "../model/notebook.ts";
import { findImports, type ImportBinding, importBindings } from "./import-declarations.ts";
import { joinLines } from "./multiline-text.ts";

/** A notebook's code cells as one TypeScript module. */
export interface CellsModule {
  /** TypeScript, to be checked but not to be run. */
  readonly source: string;
  /** Where each line of the module stands in the notebook; null for lines of its own. */
  readonly places: readonly (CellPlace | null)[];
}

/** A line of a notebook. */
export interface CellPlace {
  /** Position among all cells, from 1. */
  readonly cell: number;
  /** Line of the cell, from 1. */
  readonly line: number;
}

interface Line {
  readonly text: string;
  readonly place: CellPlace | null;
}

/**
 * Joins the code cells of a notebook into a module that means what the kernel would do with
 * them, so that the type checker can read it. In the kernel a later cell may declare a name
 * again; so each cell becomes a block inside the block of the cell before it. Imports, which
 * no block may hold, move to the top, each name once.
 *
 * @param folder Absolute path of the notebook's folder, from which relative imports count.
 */
export function cellsModule(notebook: Notebook, folder: string): CellsModule {
  const imports = new ImportLines(folder);
  const cells = notebook.cells.flatMap((cell, i): Line[] => {
    if (cell.cell_type !== "code") return [];
    const source = imports.take(joinLines(cell.source), i + 1);
    const lines = source.split("\n").map((text, line) => ({
      text,
      place: { cell: i + 1, line: line + 1 },
    }));
    // The semicolon ends a cell that ends in an expression: "(a)\n{" reads as a function.
    return [{ text: ";{", place: null }, ...lines];
  });
  const opened = cells.filter(({ place }) => place === null).length;
  const end = { text: "}".repeat(opened) + " export {};", place: null };
  const lines = [...imports.lines, ...cells, end];
  return {
    source: lines.map(({ text }) => text).join("\n") + "\n",
    places: lines.map(({ place }) => place),
  };
}

/** The imports of all cells, moved out of them. */
class ImportLines {
  readonly lines: Line[] = [];
  readonly #folder: string;
  readonly #taken = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The cell's source with blanks for its imports, so that every place stays where it was. */
  take(source: string, cell: number): string {
    let rest = source;
    for (const { start, end, clause, specifier, attributes } of findImports(source)) {
      const declaration = source.slice(start, end);
      const line = source.slice(0, start).split("\n").length;
      rest = rest.slice(0, start) + declaration.replace(/[^\n]/g, " ") + rest.slice(end);
      const from = `${JSON.stringify(this.#resolve(specifier))} ${attributes}`.trim();
      const bindings = importBindings(clause).filter((binding) =>
        this.#isNew(binding, from)
      );
      for (const text of importStatements(clause, bindings, from)) {
        this.lines.push({ text, place: { cell, line } });
      }
    }
    return rest;
  }

  /** The module lies elsewhere than the notebook. */
  #resolve(specifier: string): string {
    return /^\.{1,2}\//.test(specifier)
      ? new URL(specifier, `${pathToFileURL(this.#folder)}/`).href
      : specifier;
  }

  #isNew({ local, imported }: ImportBinding, from: string): boolean {
    const key = `${local} ${imported} ${from}`;
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }
}

function importStatements(
  clause: string,
  bindings: readonly ImportBinding[],
  from: string,
): string[] {
  if (clause === "") return [`import ${from};`];
  return bindings.map(({ local, imported, typeOnly }) => {
    const type = typeOnly ? "type " : "";
    const named = imported === "*" ? `* as ${local}` : `{ ${imported} as ${local} }`;
    return `import ${type}${named} from ${from};`;
  });
}
