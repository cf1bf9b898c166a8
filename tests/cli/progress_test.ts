import { deepStrictEqual } from "node:assert/strict";
import { Progress } from "../../lib/cli/progress.ts";

/** What is said on standard error, which is no terminal in tests. */
function said(work: (progress: Progress) => void): string[] {
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: string) => void lines.push(line);
  try {
    work(new Progress());
  } finally {
    console.error = error;
  }
  return lines;
}

Deno.test("Progress names notebook, cell and the first line that says what it does", {
  ignore: Deno.stderr.isTerminal(),
}, () => {
  const cell = (source: string) => ({ cell: 2, cells: 9, source });
  deepStrictEqual(
    said((progress) => {
      progress.cell("01-a", cell('import { a } from "a";\n\n// Why.\nconst b = a;\nb'));
      progress.cell("01-a", cell('import "a";'));
      progress.cell("01-a", cell("x".repeat(100)));
      progress.end("01-a", "ran in 1.0 s");
    }),
    [
      "01-a 2/9  const b = a;",
      '01-a 2/9  import "a";',
      `01-a 2/9  ${"x".repeat(70)}`,
      "01-a: ran in 1.0 s",
    ],
  );
});
