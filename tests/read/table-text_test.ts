import { rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { DatelineError } from "../../lib/errors.ts";
import { readTableText } from "../../lib/read/table-text.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

const refusal = (reason: string) => `The table ${reason}`;

Deno.test("readTableText() gives the text of a file in UTF-8", async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "a.csv");
  await Deno.writeTextFile(path, "id,name\na,Zoë\n");
  strictEqual(await readTableText(path, refusal), "id,name\na,Zoë\n");
});

Deno.test("readTableText() says what is wrong with the file", async () => {
  await using folder = await temporaryFolder();
  const broken = join(folder.path, "b.csv");
  await Deno.writeFile(broken, new Uint8Array([0x5a, 0xeb, 0x0a]));
  const cases = [
    [join(folder.path, "none.csv"), "The table does not exist"],
    [broken, "The table is not UTF-8 text"],
    [folder.path, "The table cannot be opened"],
  ] as const;
  for (const [path, message] of cases) {
    await rejects(
      readTableText(path, refusal),
      (error: unknown) => error instanceof DatelineError && error.message === message,
    );
  }
});
