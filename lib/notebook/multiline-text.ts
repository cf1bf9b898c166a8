/** Notebooks hold a text either whole or as a list of its lines with their line ends. */
export type MultilineText = string | readonly string[];

/** Whether a value is a text in either form. */
export function isText(value: unknown): value is string | string[] {
  return typeof value === "string" ||
    (Array.isArray(value) && value.every((line) => typeof line === "string"));
}

/** The whole text. */
export function joinLines(text: MultilineText): string {
  return typeof text === "string" ? text : text.join("");
}

/** The lines with their line ends; an empty text has none. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Whether nbformat keeps representations of this MIME type as lists of lines. */
export function isTextType(type: string): boolean {
  return type.startsWith("text/") || type === "image/svg+xml";
}
