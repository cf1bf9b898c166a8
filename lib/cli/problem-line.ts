import type { Problem } from "../model.ts";

/** The last ones turn the direction of what follows, so that names look like others. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

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
