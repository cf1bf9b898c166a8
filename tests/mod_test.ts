import { deepStrictEqual, strictEqual } from "node:assert/strict";
import * as dateline from "../lib/mod.ts";

const read = (path: string) => Deno.readTextFileSync(new URL(path, import.meta.url));

/** The names that a text imports from "dateline" itself. */
function importedNames(text: string): string[] {
  return [...text.matchAll(/import \{([^}]*)\} from "dateline"/g)].flatMap(([, names]) =>
    names!.split(",").map((name) => name.trim()).filter((name) => name !== "")
  );
}

function notebookCode(name: string): string {
  const { cells } = JSON.parse(read(`../notebooks/${name}`)) as {
    cells: { source: string | string[] }[];
  };
  return cells.map(({ source }) => [source].flat().join("")).join("\n");
}

Deno.test("dateline exports what the README and the notebooks import", () => {
  const notebooks = [...Deno.readDirSync(new URL("../notebooks", import.meta.url))]
    .map(({ name }) => name).filter((name) => name.endsWith(".ipynb"));
  const wanted = [read("../README.md"), ...notebooks.map(notebookCode)].flatMap(
    importedNames,
  );
  strictEqual(wanted.length > 20, true);
  deepStrictEqual(wanted.filter((name) => !(name in dateline)), []);
});

Deno.test("dateline costs no DataFrame: danfojs comes by an entry of its own", () => {
  const sources = Object.keys(dateline).filter((name) => /frame/i.test(name));
  deepStrictEqual(sources, []);
});
