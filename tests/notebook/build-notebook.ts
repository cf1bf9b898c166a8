import type { CodeCell, Notebook, NotebookOutput } from "../../lib/model/notebook.ts";

/** A code cell that has not run. */
export function codeCell(source: string, id: string, tags: string[] = []): CodeCell {
  const metadata = tags.length > 0 ? { tags } : {};
  return { cell_type: "code", id, metadata, source, execution_count: null, outputs: [] };
}

/** A notebook of code cells; a source that starts with `#` becomes a markdown cell. */
export function notebookOf(...sources: string[]): Notebook {
  return {
    cells: sources.map((source, i) =>
      source.startsWith("#")
        ? { cell_type: "markdown", id: `c${i + 1}`, metadata: {}, source }
        : codeCell(source, `c${i + 1}`)
    ),
    metadata: {
      kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
      language_info: { name: "typescript" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** The outputs of a notebook's code cells. */
export function outputsOf(notebook: Notebook): NotebookOutput[][] {
  return notebook.cells.flatMap((cell) => cell.cell_type === "code" ? [cell.outputs] : []);
}

/** The text of every result of a cell's outputs, without what else it shows. */
export function resultTexts(outputs: readonly NotebookOutput[]): unknown[] {
  return outputs.flatMap((output) =>
    output.output_type === "execute_result" ? [output.data["text/plain"]] : []
  );
}
