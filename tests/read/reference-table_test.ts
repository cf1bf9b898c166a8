import { deepStrictEqual, rejects, strictEqual, throws } from "node:assert/strict";
import { DatelineError } from "../../lib/errors.ts";
import { alternatives, readTable, ReferenceRow } from "../../lib/read/reference-table.ts";

async function withFile(text: string, run: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/table.csv`, text);
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("readTable() reads rows by column, in any order and with more columns", async () => {
  await withFile("\ufeffvalue,note, id \n2.5,x,a\n", async (folder) => {
    const [row] = await readTable(folder, "table.csv", ["id", "value"]);
    strictEqual(row!.text("id"), "a");
    strictEqual(row!.number_("value"), 2.5);
    strictEqual((await readTable(`${folder}/`, "table.csv", ["id"])).length, 1);
    const url = new URL(`file://${folder}`);
    strictEqual((await readTable(url, "table.csv", ["id"])).length, 1);
  });
});

Deno.test("readTable() has no rows of an optional file that is not there", async () => {
  await withFile("id\n", async (folder) => {
    deepStrictEqual(await readTable(folder, "none.csv", ["id"], { optional: true }), []);
    await rejects(readTable(folder, "none.csv", ["id"]), DatelineError);
  });
});

Deno.test("ReferenceRow names file, row, column, what is expected and what is there", () => {
  const row = new ReferenceRow("t.csv", 7, {
    day: "2023-02-30",
    list: "a| b |",
    none: " ",
  });
  deepStrictEqual(row.list("list"), ["a", "b"]);
  deepStrictEqual(row.list("none"), []);
  strictEqual(row.optional("none"), null);
  throws(() => row.day("day"), {
    name: "DatelineError",
    message: "Cannot read t.csv, row 7, column day: expected a day such as 2024-05-16, " +
      'found "2023-02-30"',
  });
  throws(() => row.text("none"), DatelineError);
  throws(() => row.number_("list"), DatelineError);
});

Deno.test("alternatives() are the members of a cell", () => {
  deepStrictEqual(alternatives("Valdai|Sochi"), ["Valdai", "Sochi"]);
  deepStrictEqual(alternatives(" | "), []);
});
