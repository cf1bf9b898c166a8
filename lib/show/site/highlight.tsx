import type { JSX } from "preact";
import { visibleText } from "./visible-text.ts";

// One alternative per kind of token, each of which takes a bounded look at what follows it.
const TOKEN = new RegExp(
  [
    /(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))/,
    /(?<string>"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?|`(?:[^`\\]|\\[^])*`?)/,
    /(?<number>\b\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?n?\b)/,
    /(?<word>[A-Za-z_$][\w$]*)/,
  ].map(({ source }) => source).join("|"),
  "g",
);

const KEYWORDS = new Set(
  ("as async await break case catch class const continue default delete do else export extends " +
    "false finally for from function if import in instanceof interface let new null of return " +
    "satisfies static super switch this throw true try type typeof undefined var void while yield")
    .split(" "),
);

/** TypeScript with its comments, strings, numbers and keywords set apart. */
export function Highlight({ code }: { code: string }): JSX.Element {
  return <code>{[...tokens(visibleText(code))]}</code>;
}

function* tokens(code: string): Generator<string | JSX.Element> {
  let position = 0;
  for (const match of code.matchAll(TOKEN)) {
    const kind = kindOf(match.groups ?? {});
    if (kind === null) continue;
    yield code.slice(position, match.index);
    yield <span class={`code-${kind}`}>{match[0]}</span>;
    position = match.index + match[0].length;
  }
  yield code.slice(position);
}

function kindOf(groups: Record<string, string | undefined>): string | null {
  if (groups.comment !== undefined) return "comment";
  if (groups.string !== undefined) return "string";
  if (groups.number !== undefined) return "number";
  return KEYWORDS.has(groups.word ?? "") ? "keyword" : null;
}
