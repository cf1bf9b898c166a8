import type { ArticleRecord } from "./record.ts";
import { readTextLines } from "./text-records.ts";

/** A record with the line that it starts at, what is wrong with it, or what is left out. */
export type FoundRecord =
  | { readonly line: number; readonly record: ArticleRecord }
  | { readonly line: number; readonly remark: string }
  | { readonly line: number; readonly reason: string };

const QUOTED_CHARACTERS = 60;

/** The records of a file with one JSON object a line. Blank lines are passed over. */
export async function* readNdjson(path: string): AsyncGenerator<FoundRecord> {
  for await (const line of readTextLines(path)) {
    if ("reason" in line) {
      yield { line: line.number, reason: line.reason };
    } else if (line.text.trim() !== "") {
      yield { line: line.number, ...parseRecord(line.text) };
    }
  }
}

function parseRecord(text: string): { record: ArticleRecord } | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      reason: `it is not valid JSON (${
        shortened(text)
      }); one object with a "text" a line is needed`,
    };
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return { record: value as ArticleRecord };
  }
  const kind = Array.isArray(value)
    ? "an array"
    : value === null
    ? "null"
    : `the ${typeof value} ${shortened(text.trim())}`;
  return { reason: `it is ${kind}; one object with a "text" a line is needed` };
}

function shortened(text: string): string {
  return text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text;
}
