/** Jupyter notebook documents, nbformat 4.5, as far as this project reads and writes them. */
export interface Notebook {
  cells: NotebookCell[];
  metadata: Record<string, unknown>;
  nbformat: 4;
  nbformat_minor: number;
}

/** A cell of prose, code or neither. */
export type NotebookCell = MarkdownCell | CodeCell | RawCell;

interface Cell {
  id: string;
  metadata: { tags?: string[]; [key: string]: unknown };
  source: string | string[];
}

/** A cell of prose in Markdown. */
export interface MarkdownCell extends Cell {
  cell_type: "markdown";
}

/** A cell that is neither run nor shown as prose. */
export interface RawCell extends Cell {
  cell_type: "raw";
}

/** A cell of code with its outputs. */
export interface CodeCell extends Cell {
  cell_type: "code";
  execution_count: number | null;
  outputs: NotebookOutput[];
}

/**
 * Representations of one result by MIME type.
 *
 * Charts give `image/svg+xml` (a root `<svg id>` with `<title>` and `<desc>`) and
 * `text/plain`. Tables give `text/html`, `text/plain` and
 * `application/vnd.dataresource+json` (a Frictionless Tabular Data Resource with its rows
 * inline), from which the site writes its CSV files.
 */
export type MimeBundle = Record<string, unknown>;

/** What a code cell printed, showed, gave or failed with. */
export type NotebookOutput =
  | { output_type: "stream"; name: "stdout" | "stderr"; text: string | string[] }
  | {
    output_type: "display_data";
    data: MimeBundle;
    metadata: Record<string, unknown>;
  }
  | {
    output_type: "execute_result";
    execution_count: number | null;
    data: MimeBundle;
    metadata: Record<string, unknown>;
  }
  | { output_type: "error"; ename: string; evalue: string; traceback: string[] };
