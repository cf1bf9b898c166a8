import { match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { notebookOf } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

Deno.test("check-cells names notebook, cell and line of a type error", async () => {
  await using folder = await temporaryFolder();
  await saveNotebook(join(folder.path, "01-a.ipynb"), notebookOf("const a = 1;\na"));
  await saveNotebook(
    join(folder.path, "02-b.ipynb"),
    notebookOf("# B", "const a = 1;\nconst b: string = a;\nb"),
  );
  const { code, stderr } = await runCommand("check-cells.ts", ["--notebooks", folder.path]);
  match(
    stderr,
    /^[^\n]*02-b\.ipynb, cell 2, line 2: TS2322: Type 'number' [^\n]*\n {4}const b: string = a;\n\n$/,
  );
  strictEqual(code, 1);
  const content = await runCommand(
    "check-cells.ts",
    ["--notebooks", folder.path, "--only", "01"],
  );
  strictEqual(content.stdout, "The cells of 1 notebooks type-check and are free of lint\n");
  strictEqual(content.code, 0);
});

Deno.test("check-cells names notebook, cell and line of lint", async () => {
  await using folder = await temporaryFolder();
  await saveNotebook(join(folder.path, "01-a.ipynb"), notebookOf("# A", "\ndebugger;"));
  const { code, stderr } = await runCommand("check-cells.ts", ["--notebooks", folder.path]);
  match(
    stderr,
    /^[^\n]*01-a\.ipynb, cell 2, line 2: no-debugger: [^\n]*\n {4}debugger;\n\n$/,
  );
  strictEqual(code, 1);
});
