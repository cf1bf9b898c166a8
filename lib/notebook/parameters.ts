import { DatelineError } from "../errors.ts";
import type { CodeCell, Notebook } from "../model/notebook.ts";
import { joinLines } from "./multiline-text.ts";

/** Jupyter's tag for the cell with a notebook's parameters, and for one that sets them. */
const PARAMETERS = "parameters";
export const INJECTED = "injected-parameters";

/** A constant of a notebook's cell tagged `parameters`. */
export interface Parameter {
  readonly name: string;
  /** What its default is, and so what it can be set to. */
  readonly type: "text" | "number" | "boolean" | "JSON";
}

/**
 * The constants that a notebook's cell tagged `parameters` declares, each at the beginning of
 * a line. Of `a ?? b` the default is `b`; what is no literal counts as text.
 */
export function findParameters(notebook: Notebook): Parameter[] {
  return findDefaults(notebook).map(({ name, fallback }) => ({
    name,
    type: typeOf(fallback),
  }));
}

/** The text that a parameter is by default; null if it is missing or no text in quotes. */
export function defaultText(notebook: Notebook, name: string): string | null {
  const fallback = findDefaults(notebook).find((it) => it.name === name)?.fallback;
  const [literal] = /^"(?:[^"\\]|\\.)*"/.exec(fallback ?? "") ?? [];
  const value = literal === undefined ? undefined : parseJson(literal);
  return typeof value === "string" ? value : null;
}

/** The parameters with the source of their defaults. */
function findDefaults(notebook: Notebook): { name: string; fallback: string }[] {
  const cell = notebook.cells.find((cell) => isTagged(cell, PARAMETERS));
  const declarations = joinLines(cell?.source ?? "")
    .matchAll(/^(?:const|let|var)\s+([\p{L}\p{N}_$]+)\s*(?::[^=\n]*)?=(.*)$/gmu);
  return [...declarations].map(([, name = "", value = ""]) => ({
    name,
    fallback: value.slice(value.lastIndexOf("??") + 1).replace(/^\?/, "").trim(),
  }));
}

/**
 * The notebook with a cell after its parameters that sets those in `settings` which it has;
 * the others are ignored. Throws a `DatelineError` if a value is not of the default's type.
 *
 * @param settings Values by the names of parameters, as typed on a command line.
 */
export function setParameters(
  notebook: Notebook,
  settings: ReadonlyMap<string, string>,
): Notebook {
  const cells = notebook.cells.filter((cell) => !isTagged(cell, INJECTED));
  const lines = findParameters(notebook).flatMap(({ name, type }) => {
    const text = settings.get(name);
    if (text === undefined) return [];
    return [`const ${name} = ${JSON.stringify(parse(text, name, type))};`];
  });
  if (lines.length === 0) return notebook;
  const at = cells.findIndex((cell) => isTagged(cell, PARAMETERS)) + 1;
  const injected: CodeCell = {
    cell_type: "code",
    id: INJECTED,
    metadata: { tags: [INJECTED] },
    source: lines.join("\n"),
    execution_count: null,
    outputs: [],
  };
  return { ...notebook, cells: cells.toSpliced(at, 0, injected) };
}

function isTagged({ cell_type, metadata }: Notebook["cells"][number], tag: string) {
  return cell_type === "code" && (metadata.tags?.includes(tag) ?? false);
}

function typeOf(literal: string): Parameter["type"] {
  if (/^-?[\d.]/.test(literal)) return "number";
  if (/^(?:true|false)\b/.test(literal)) return "boolean";
  return /^[[{]/.test(literal) ? "JSON" : "text";
}

function parse(text: string, name: string, type: Parameter["type"]): unknown {
  if (type === "text") return text;
  const value = parseJson(text);
  const fits = type === "JSON" ? value !== undefined : KINDS[type](value);
  if (fits) return value;
  throw new DatelineError(
    `Cannot set ${name} to "${text}": its default is ${ACCEPTED[type]}, which is accepted`,
  );
}

const ACCEPTED = { number: "a number", boolean: "true or false", JSON: "JSON" } as const;

const KINDS = {
  number: (value: unknown) => typeof value === "number",
  boolean: (value: unknown) => typeof value === "boolean",
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
