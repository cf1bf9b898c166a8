/** Types of the part of `@std/csv` 1.0 that Dateline uses; a subset of the original's. */

export interface ParseOptions {
  separator?: string;
  comment?: string;
  trimLeadingSpace?: boolean;
  lazyQuotes?: boolean;
  /** Number of fields per record; a negative number allows any. */
  fieldsPerRecord?: number;
  skipFirstRow?: boolean;
  columns?: readonly string[];
}

export function parse(
  input: string,
  options: ParseOptions & ({ skipFirstRow: true } | { columns: readonly string[] }),
): Record<string, string>[];
export function parse(input: string, options?: ParseOptions): string[][];

export type Column = string | readonly (string | number)[];
export interface StringifyOptions {
  headers?: boolean;
  separator?: string;
  columns?: readonly Column[];
  bom?: boolean;
}
export function stringify(
  data: readonly (Record<string, unknown> | readonly unknown[])[],
  options?: StringifyOptions,
): string;

export class CsvParseStream
  implements TransformStream<string, string[] | Record<string, string>> {
  constructor(options?: ParseOptions);
  readonly readable: ReadableStream<string[] | Record<string, string>>;
  readonly writable: WritableStream<string>;
}
