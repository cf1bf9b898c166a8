import type { MimeBundle, NotebookOutput } from "../model/notebook.ts";
import { portableDisplay } from "./window-display.ts";
import { isText, isTextType, joinLines } from "./multiline-text.ts";

/** What differs from run to run, or from machine to machine, without meaning anything. */
export interface RunCircumstances {
  /** The cell's number among the code cells, from 1. */
  readonly executionCount: number;
  /** Absolute path of the project's folder, which is cut off paths in texts. */
  readonly root: string;
}

/** Order of kinds within a cell: streams and displays come by ways that overtake each other. */
const KINDS = ["stdout", "stderr", "rich", "error"] as const;

const ESCAPE = String.fromCharCode(27);
const TERMINAL_COLOURS = new RegExp(`${ESCAPE}\\[[0-9;]*[A-Za-z]`, "g");

/**
 * The outputs of a cell as they are saved and compared: streams first and each in one piece,
 * then displays and results in their order, then the error; counted from 1, without terminal
 * colours, without the path of the project's folder and without what only the window could
 * show in which the notebook was run.
 *
 * @example
 * ```ts
 * import { normaliseOutputs } from "./normalise-outputs.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const printed = (text: string) => ({
 *   output_type: "stream" as const,
 *   name: "stdout" as const,
 *   text,
 * });
 * deepStrictEqual(
 *   normaliseOutputs([printed("\u001b[33ma\u001b[39m"), printed("b")], {
 *     executionCount: 1,
 *     root: "/home/me/dateline",
 *   }),
 *   [printed("ab")],
 * );
 * ```
 */
export function normaliseOutputs(
  outputs: readonly NotebookOutput[],
  circumstances: RunCircumstances,
): NotebookOutput[] {
  return KINDS.flatMap((kind) => {
    const ofKind = outputs.filter((output) => kindOf(output) === kind);
    return mergeStreams(ofKind).map((output) => normalise(output, circumstances));
  });
}

function kindOf(output: NotebookOutput): typeof KINDS[number] {
  if (output.output_type === "stream") return output.name;
  return output.output_type === "error" ? "error" : "rich";
}

function mergeStreams(outputs: NotebookOutput[]): NotebookOutput[] {
  const [first] = outputs;
  if (first?.output_type !== "stream") return outputs;
  const texts = outputs.map((output) =>
    output.output_type === "stream" ? joinLines(output.text) : ""
  );
  return [{ ...first, text: texts.join("") }];
}

function normalise(
  output: NotebookOutput,
  { executionCount, root }: RunCircumstances,
): NotebookOutput {
  const clean = (text: string) => cleanText(text, root);
  switch (output.output_type) {
    case "stream":
      return { ...output, text: clean(joinLines(output.text)) };
    case "error":
      return {
        ...output,
        evalue: clean(output.evalue),
        traceback: output.traceback.map(clean),
      };
    case "display_data":
      return { ...output, data: cleanBundle(output.data, clean) };
    case "execute_result":
      return {
        ...output,
        execution_count: executionCount,
        data: cleanBundle(output.data, clean),
      };
  }
}

function cleanBundle(data: MimeBundle, clean: (text: string) => string): MimeBundle {
  return Object.fromEntries(
    Object.entries(portableDisplay(data)).map(([type, value]) => {
      if (!isText(value) || !isTextType(type)) return [type, value];
      const text = joinLines(value);
      return [type, type === "text/plain" ? clean(text) : text];
    }),
  );
}

function cleanText(text: string, root: string): string {
  return text
    .replaceAll(TERMINAL_COLOURS, "")
    .replaceAll(`file://${root}/`, "")
    .replaceAll(`${root}/`, "");
}
