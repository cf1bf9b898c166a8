import { strictEqual } from "node:assert/strict";
import { oneLine, problemLine } from "../../lib/cli/problem-line.ts";

Deno.test("problemLine() names file, place and message", () => {
  const problem = { file: "a.csv", place: "line 3", message: "Cannot be read" };
  strictEqual(problemLine(problem), "a.csv, line 3: Cannot be read");
  strictEqual(problemLine({ ...problem, place: null }), "a.csv: Cannot be read");
});

Deno.test("oneLine() spells out controls and keeps the rest", () => {
  strictEqual(
    oneLine("é 🐼\n\r\u001b[0m\u0085\u2028"),
    "é 🐼\\n\\u000d\\u001b[0m\\u0085\\u2028",
  );
  strictEqual(oneLine("report\u202efdp.exe 👩\u200d💻"), "report\\u202efdp.exe 👩\u200d💻");
});
