import { findImports } from "../notebook/import-declarations.ts";
import type { CellProgress } from "../notebook/run-notebook.ts";

const CLEAR_LINE = "\r\u001b[K";

/** Shows on standard error which cell of which notebook is under way. */
export class Progress {
  readonly #live = Deno.stderr.isTerminal();
  readonly #cells = new Map<string, string>();

  /** A cell begins. On a terminal one line changes in place, elsewhere each cell is a line. */
  cell(notebook: string, { cell, cells, source }: CellProgress): void {
    const place = `${notebook} ${cell}/${cells}`;
    if (!this.#live) return console.error(`${place}  ${firstWords(source, 70)}`);
    this.#cells.set(notebook, place);
    this.#draw();
  }

  /** A notebook has ended. */
  end(notebook: string, how: string): void {
    this.#cells.delete(notebook);
    if (this.#live) write(CLEAR_LINE);
    console.error(`${notebook}: ${how}`);
    this.#draw();
  }

  #draw(): void {
    if (!this.#live) return;
    const { columns } = Deno.consoleSize();
    write(CLEAR_LINE + [...this.#cells.values()].join("   ").slice(0, columns - 1));
  }
}

/** The first line of a cell that says what it does. */
function firstWords(source: string, width: number): string {
  const rest = findImports(source).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    source,
  );
  const lines = rest.split("\n").map((line) => line.trim());
  const words = lines.find((line) => line !== "" && !line.startsWith("//"));
  return (words ?? source.trimStart().split("\n")[0] ?? "").slice(0, width);
}

function write(text: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(text));
}
