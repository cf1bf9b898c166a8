import { deepStrictEqual, rejects, strictEqual, throws } from "node:assert/strict";
import { join } from "node:path";
import {
  formatNotebook,
  parseNotebook,
  readNotebook,
  saveNotebook,
} from "../../lib/notebook/notebook-file.ts";
import { codeCell, notebookOf } from "./build-notebook.ts";
import { temporaryFolder } from "./temporary-folder.ts";

Deno.test("formatNotebook() writes as Jupyter does", () => {
  const notebook = notebookOf();
  notebook.metadata = {};
  notebook.cells = [{
    ...codeCell("const a = 1;\na", "first"),
    execution_count: 1,
    outputs: [{
      output_type: "execute_result",
      execution_count: 1,
      data: {
        "text/plain": "1",
        "image/png": "iVBO\nRw0=",
        "image/svg+xml": "<svg>\n</svg>",
      },
      metadata: {},
    }],
  }];
  strictEqual(
    formatNotebook(notebook),
    `{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 1,
   "id": "first",
   "metadata": {},
   "outputs": [
    {
     "data": {
      "image/png": "iVBO\\nRw0=",
      "image/svg+xml": [
       "<svg>\\n",
       "</svg>"
      ],
      "text/plain": [
       "1"
      ]
     },
     "execution_count": 1,
     "metadata": {},
     "output_type": "execute_result"
    }
   ],
   "source": [
    "const a = 1;\\n",
    "a"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
`,
  );
});

Deno.test("parseNotebook() and formatNotebook() change nothing on a second round", () => {
  const once = formatNotebook(notebookOf("# Title\n\nText", "1 + 1", ""));
  strictEqual(formatNotebook(parseNotebook(once, "x.ipynb")), once);
});

Deno.test("parseNotebook() gives cells of older notebooks an id and keeps attachments", () => {
  const old = {
    nbformat: 4,
    nbformat_minor: 2,
    cells: [{ cell_type: "markdown", source: ["a\n", "b"], attachments: { "p.png": {} } }],
  };
  deepStrictEqual(parseNotebook(JSON.stringify(old), "x.ipynb"), {
    cells: [{
      cell_type: "markdown",
      id: "cell-1",
      metadata: {},
      source: ["a\n", "b"],
      attachments: { "p.png": {} },
    }],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  });
});

Deno.test("parseNotebook() says what is wrong with what is no notebook", () => {
  const cases: [string, RegExp][] = [
    ["", /x\.ipynb: it is empty/],
    ["{", /x\.ipynb: it is not JSON/],
    ["[]", /without a list of "cells"/],
    ["null", /without a list of "cells"/],
    ['{"cells": [], "nbformat": 3}', /its nbformat is 3/],
    ['{"cells": []}', /its nbformat is not stated/],
    [
      '{"cells": [{"cell_type": "sql"}], "nbformat": 4}',
      /cell 1 is none of code, markdown/,
    ],
    ['{"cells": [null], "nbformat": 4}', /cell 1 is none of/],
    ['{"cells": [{"cell_type": "raw", "source": 1}], "nbformat": 4}', /source of cell 1/],
    ['{"cells": [{"cell_type": "code", "source": ""}], "nbformat": 4}', /list of outputs/],
  ];
  for (const [text, message] of cases) {
    throws(() => parseNotebook(text, "x.ipynb"), { name: "DatelineError", message });
  }
});

Deno.test("readNotebook() names a file that is missing", async () => {
  await rejects(readNotebook("/nowhere/x.ipynb"), {
    name: "DatelineError",
    message: /Cannot read \/nowhere\/x\.ipynb: there is no such file/,
  });
});

Deno.test("saveNotebook() replaces the file and leaves nothing else behind", async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "a.ipynb");
  await Deno.writeTextFile(path, "old");
  await saveNotebook(path, notebookOf("1"));
  deepStrictEqual((await readNotebook(path)).cells.length, 1);
  deepStrictEqual((await Array.fromAsync(Deno.readDir(folder.path))).length, 1);
});

Deno.test("saveNotebook() leaves the old file whole if the new one cannot be put there", async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "a.ipynb");
  await Deno.mkdir(join(path, "in the way"), { recursive: true });
  await rejects(saveNotebook(path, notebookOf("1")), /Cannot save .*a\.ipynb/);
  deepStrictEqual((await Array.fromAsync(Deno.readDir(folder.path))).length, 1);
  await rejects(saveNotebook("/nowhere/a.ipynb", notebookOf("1")), /there is no such f/);
});
