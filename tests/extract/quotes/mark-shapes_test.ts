import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { isInRun, MarkShapes } from "../../../lib/extract/quotes/mark-shapes.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

class Shapes extends MarkShapes {
  /** What the first mark of the text can do: "opens", "closes", "pair", "single". */
  of(mark: string): string[] {
    const { tokens } = this;
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.text[tokens.start[at]!] !== mark) continue;
      const found: string[] = [];
      if (this.canOpen(at)) found.push("opens");
      if (this.canClose(at)) found.push("closes");
      if (this.isPair(at)) found.push("pair");
      if (mark === "'" && this.opensSingle(at)) found.push("single");
      return found;
    }
    return [];
  }
}

for (
  const [text, mark, expected] of [
    ['He said "no', '"', ["opens"]],
    ['no" he said', '"', ["closes"]],
    ['("no', '"', ["opens"]],
    ['5" gun', '"', ["closes"]],
    ["''no", "'", ["opens", "pair", "single"]],
    ["the 'no", "'", ["opens", "single"]],
    ["the '90s", "'", ["opens"]],
    ["states' aims", "'", ["closes"]],
  ] as const
) {
  Deno.test(`MarkShapes reads the first mark of: ${text}`, () => {
    deepStrictEqual(new Shapes(tokenize(text)).of(mark), [...expected]);
  });
}

Deno.test("isInRun() knows a mark between two others of its kind", () => {
  strictEqual(isInRun('"""', 1), true);
  strictEqual(isInRun('"" "', 1), false);
  strictEqual(isInRun('a"b', 1), false);
});
