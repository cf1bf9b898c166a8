/** How a file's content is laid out, whatever it is compressed with. */
export type Format = "text" | "markdown" | "html" | "ndjson" | "csv";

/** What is accepted, for messages. */
export const READABLE = ".txt, .md, .html, .ndjson, .jsonl or .csv, also with .gz";

const formats: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
};

/** What browsers save beside a page. */
const webAssets = new Set(
  "css js mjs map png jpg jpeg gif svg webp avif ico woff woff2 ttf otf eot mp3 mp4 webm"
    .split(" "),
);

/** The format that a file's name states, or null. */
export function formatOf(path: string): Format | null {
  return formats[extensionOf(path)] ?? null;
}

/** The format of a file with a telling start but without a telling name. */
export function sniffFormat(start: string): Format {
  const head = start.slice(0, 1000).trimStart();
  if (/^<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)/i.test(head)) {
    return "html";
  }
  return /^\{\s*"/.test(head) ? "ndjson" : "text";
}

export function isWebAsset(path: string): boolean {
  return webAssets.has(extensionOf(path));
}

/** File name without folders, `.gz` and the ending that states the format. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
  const dot = name.lastIndexOf(".");
  return dot > 0 && formatOf(name) !== null ? name.slice(0, dot) : name;
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}
