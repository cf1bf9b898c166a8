import type { Problem } from "../model.ts";

const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;

/** A problem as one line: `articles.csv, line 17: Cannot be read: ...`. */
export function problemLine({ file, place, message }: Problem): string {
  return oneLine(`${file}${place === null ? "" : `, ${place}`}: ${message}`);
}

/** Spells out line breaks and what else would steer a terminal, as in names of files. */
export function oneLine(text: string): string {
  return text.replace(
    CONTROLS,
    (control) =>
      control === "\n"
        ? "\\n"
        : `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
