import {
  deepStrictEqual,
  match,
  notStrictEqual,
  ok,
  strictEqual,
} from "node:assert/strict";
import { join } from "node:path";
import type { Notebook } from "../../lib/model/notebook.ts";
import { readNotebook, saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { notebookOf, outputsOf, resultTexts } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

async function project(notebooks: Record<string, Notebook>) {
  const root = await temporaryFolder();
  const folder = join(root.path, "notebooks");
  await Deno.mkdir(folder);
  for (const [name, notebook] of Object.entries(notebooks)) {
    await saveNotebook(join(folder, name), notebook);
  }
  const out = join(root.path, "dist");
  const render = (...args: string[]) =>
    runCommand("render.ts", ["--notebooks", folder, "--out", out, ...args]);
  return { ...root, folder, out, render };
}

/** Contents of all files below a folder, by path. */
async function contents(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (isDirectory) {
      for (const [inner, text] of await contents(path)) files.set(`${name}/${inner}`, text);
    } else files.set(name, new TextDecoder("latin1").decode(await Deno.readFile(path)));
  }
  return new Map([...files].sort(([a], [b]) => a < b ? -1 : 1));
}

/** Paths at which two folders differ. */
function differing(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) =>
    a.get(path) !== b.get(path)
  );
}

Deno.test("render saves the notebooks with their outputs and writes the same site twice", async () => {
  await using kit = await project({
    "01-a.ipynb": notebookOf("# First\n\nText.", "20 + 1"),
    "02-b.ipynb": notebookOf("# Second", 'console.log("printed")'),
  });
  const { code, stdout, stderr } = await kit.render();
  strictEqual(code, 0, stderr);
  match(stdout, /^Wrote .*dist in [\d.]+ s: \d+ files/);
  match(stdout, /2 notebooks, 5 articles/);
  match(stdout, /^Open .*dist\/index\.html$/m);
  match(stderr, /^02-b 2\/2 {2}console\.log/m);

  const saved = await readNotebook(join(kit.folder, "01-a.ipynb"));
  deepStrictEqual(outputsOf(saved).map(resultTexts), [[["21"]]]);
  const site = await contents(kit.out);
  ok(site.get("notebooks/01-a.html")?.includes("21"));
  ok(site.get("notebooks/02-b.html")?.includes("printed"));
  strictEqual(
    site.get("notebooks/01-a.ipynb"),
    await Deno.readTextFile(join(kit.folder, "01-a.ipynb")),
  );

  strictEqual((await kit.render()).code, 0);
  deepStrictEqual(differing(await contents(kit.out), site), []);
  const left = await Array.fromAsync(Deno.readDir(kit.path));
  deepStrictEqual(left.map(({ name }) => name).sort(), [".cache", "dist", "notebooks"]);
});

Deno.test("render keeps site and notebook as they were where a cell fails", async () => {
  await using kit = await project({ "01-a.ipynb": notebookOf("# A", "1", "2") });
  strictEqual((await kit.render()).code, 0);
  const site = await contents(kit.out);
  const path = join(kit.folder, "01-a.ipynb");
  const broken = await readNotebook(path);
  broken.cells[2]!.source = 'throw new Error("no")';
  await saveNotebook(path, broken);
  const before = await Deno.readTextFile(path);

  const { code, stdout, stderr } = await kit.render();
  match(stderr, /01-a\.ipynb, cell 3: Error: no\n\n {2}1 \| throw new Error\("no"\)/);
  match(stderr, /The half-run notebook is kept as .*half-run\/01-a\.ipynb/);
  strictEqual(stdout, "");
  strictEqual(code, 1);
  strictEqual(await Deno.readTextFile(path), before);
  deepStrictEqual(differing(await contents(kit.out), site), []);
  const half = await readNotebook(join(kit.path, ".cache/half-run/01-a.ipynb"));
  deepStrictEqual(outputsOf(half).map((outputs) => outputs.map((it) => it.output_type)), [
    ["execute_result"],
    ["error"],
  ]);
});

Deno.test("render says which cell failed though the half-run notebook cannot be kept", async () => {
  await using kit = await project({ "01-a.ipynb": notebookOf('throw new Error("no")') });
  await Deno.writeTextFile(join(kit.path, ".cache"), "no folder");
  const { code, stderr } = await kit.render();
  match(stderr, /01-a\.ipynb, cell 1: Error: no\n/);
  match(stderr, /The half-run notebook could not be kept as .*half-run\/01-a\.ipynb: /);
  strictEqual(code, 1);
});

Deno.test("render --only runs one notebook and keeps the others on the site", async () => {
  await using kit = await project({
    "01-a.ipynb": notebookOf("# First", '"from the first"'),
    "02-b.ipynb": notebookOf("# Second", '"from the second"'),
  });
  strictEqual((await kit.render()).code, 0);
  const path = join(kit.folder, "02-b.ipynb");
  const second = await readNotebook(path);
  second.cells[1]!.source = '"changed"';
  await saveNotebook(path, second);
  const { code, stderr } = await kit.render("--only", "02");
  strictEqual(code, 0, stderr);
  strictEqual(stderr.includes("01-a"), false);
  const site = await contents(kit.out);
  ok(site.get("notebooks/01-a.html")?.includes("from the first"));
  ok(site.get("notebooks/02-b.html")?.includes("changed"));
});

/** Cells that leave a trace of each run in a file, and show what they are told to. */
function counting(shown: string): Notebook {
  return notebookOf(
    "# A",
    'Deno.writeTextFileSync("../runs.txt", "x", { append: true });',
    shown,
  );
}

Deno.test("render runs a notebook again only after a change, and says so", async () => {
  await using kit = await project({
    "01-a.ipynb": counting('"the first"'),
    "02-b.ipynb": counting('"the second"'),
  });
  const runs = async () => (await Deno.readTextFile(join(kit.path, "runs.txt"))).length;
  strictEqual((await kit.render()).code, 0);
  strictEqual(await runs(), 2);
  const site = await contents(kit.out);

  const again = await kit.render();
  match(again.stderr, /^01-a: unchanged since its last run, not run again$/m);
  strictEqual(again.code, 0);
  strictEqual(await runs(), 2);
  deepStrictEqual(differing(await contents(kit.out), site), []);

  const path = join(kit.folder, "02-b.ipynb");
  const second = await readNotebook(path);
  second.cells[2]!.source = '"the third"';
  await saveNotebook(path, second);
  const changed = await kit.render();
  match(changed.stderr, /^01-a: unchanged/m);
  match(changed.stderr, /^02-b: ran in /m);
  strictEqual(await runs(), 3);
  ok((await contents(kit.out)).get("notebooks/02-b.html")?.includes("the third"));

  strictEqual((await kit.render("--all")).code, 0);
  strictEqual(await runs(), 5);
});

Deno.test("render does not take an output for a run's that was changed by hand", async () => {
  await using kit = await project({ "01-a.ipynb": notebookOf("# A", "244.8") });
  strictEqual((await kit.render()).code, 0);
  const path = join(kit.folder, "01-a.ipynb");
  const text = await Deno.readTextFile(path);
  // The first place is the output's: keys are sorted.
  const changed = text.replace('"244.8"', '"999"');
  notStrictEqual(changed, text);
  await Deno.writeTextFile(path, changed);
  const { stderr } = await kit.render();
  match(stderr, /^01-a: unchanged/m);
  strictEqual(await Deno.readTextFile(path), text);
});

Deno.test("render leaves the notebooks' files alone on another corpus", async () => {
  await using kit = await project({
    "01-a.ipynb": notebookOf(
      "# A",
      'Deno.readTextFileSync(Deno.env.get("DATELINE_CORPUS"))',
    ),
  });
  const article = join(kit.path, "mine.txt");
  await Deno.writeTextFile(article, "Trade rose\n\nTrade rose to $3 billion in 2021.\n");
  const path = join(kit.folder, "01-a.ipynb");
  const before = await Deno.readTextFile(path);
  const { code, stderr, stdout } = await kit.render("--corpus", article);
  strictEqual(code, 0, stderr);
  match(stdout, /1 notebook, 1 article,/);
  strictEqual(await Deno.readTextFile(path), before);
  const inSite = await Deno.readTextFile(join(kit.out, "notebooks/01-a.ipynb"));
  notStrictEqual(inSite, before);
  match(inSite, /Trade rose to \$3 billion/);
});

Deno.test("render warns of a notebook whose corpus is not that of the site", async () => {
  const notebook = notebookOf('const corpus = "../own";');
  notebook.cells[0]!.metadata.tags = ["parameters"];
  await using kit = await project({ "01-a.ipynb": notebook });
  const own = join(kit.path, "own");
  await Deno.mkdir(own);
  await Deno.writeTextFile(join(own, "mine.txt"), "Trade\n\nTrade rose in 2021.\n");
  const mixed = await kit.render("--only", "01");
  strictEqual(mixed.code, 0, mixed.stderr);
  ok(mixed.stderr.includes(`01-a.ipynb reads ${own}, but the articles of this site are`));
  ok(mixed.stderr.includes(
    `deno task render --only 01-a --corpus ${own} --out 01-a-site\n`,
  ));
  const asked = await kit.render("--corpus", own);
  strictEqual(asked.code, 0, asked.stderr);
  strictEqual(asked.stderr.includes("the articles of this site"), false);
});

Deno.test("render does not overwrite what was saved while the notebook ran", async () => {
  await using kit = await project({
    "01-a.ipynb": notebookOf(
      "# A",
      'Deno.writeTextFileSync("01-a.ipynb", \'{"cells": [], "nbformat": 4}\')',
    ),
  });
  const { code, stderr } = await kit.render();
  match(stderr, /^Cannot save .*01-a\.ipynb: it was changed while it ran;/m);
  strictEqual(code, 1);
  deepStrictEqual((await readNotebook(join(kit.folder, "01-a.ipynb"))).cells, []);
});

Deno.test("render says what it cannot write to before it runs anything", async () => {
  await using kit = await project({ "01-a.ipynb": notebookOf("# A", "1") });
  for (
    const [out, message] of [
      [kit.folder, /^Cannot write to .*notebooks: it holds files that were not written by/],
      [
        join(kit.folder, "01-a.ipynb", "dist"),
        /^Cannot write to .*dist: .*may write to is/,
      ],
    ] as const
  ) {
    const { code, stderr } = await kit.render("--out", out);
    match(stderr, message);
    strictEqual(stderr.trim().split("\n").length, 1);
    strictEqual(code, 1);
  }
});

Deno.test("render goes on after an article that cannot be read, and says so", async () => {
  await using kit = await project({ "01-a.ipynb": notebookOf("# A", "1") });
  const corpus = join(kit.path, "corpus");
  await Deno.mkdir(corpus);
  await Deno.writeTextFile(
    join(corpus, "good.txt"),
    "Title\n\nIt cost $3 billion in 2021.\n",
  );
  await Deno.writeFile(join(corpus, "bad.txt"), new Uint8Array([0, 1, 2, 255, 0, 0]));
  const { code, stdout, stderr } = await kit.render("--corpus", corpus);
  match(stderr, /bad\.txt/);
  match(stdout, /1 article,/);
  strictEqual(code, 1);
});

Deno.test("render writes no site of a corpus without an article", async () => {
  await using kit = await project({ "01-a.ipynb": notebookOf("# A", "1") });
  const corpus = join(kit.path, "empty.txt");
  await Deno.writeTextFile(corpus, "");
  const { code, stderr } = await kit.render("--corpus", corpus);
  match(stderr, /empty\.txt: .*\nCannot render: no article could be read; .*\n$/);
  strictEqual(code, 1);
});

Deno.test("render --set sets parameters and leaves the notebooks' files alone", async () => {
  const notebook = notebookOf("const year = 2024;", "`the year ${year + 1}`");
  notebook.cells[0]!.metadata.tags = ["parameters"];
  await using kit = await project({ "01-a.ipynb": notebook });
  const path = join(kit.folder, "01-a.ipynb");
  const before = await Deno.readTextFile(path);
  const { code, stderr } = await kit.render("--set", "year=1999");
  strictEqual(code, 0, stderr);
  strictEqual(await Deno.readTextFile(path), before);
  const run = await readNotebook(join(kit.out, "notebooks/01-a.ipynb"));
  deepStrictEqual(outputsOf(run).map(resultTexts), [[], [], [['"the year 2000"']]]);

  const unknown = await kit.render("--set", "yaer=1999");
  match(
    unknown.stderr,
    /^Cannot set yaer: the notebooks have no such parameter; year is accepted\n$/,
  );
  strictEqual(unknown.code, 1);
  const wrong = await kit.render("--set", "year=soon");
  match(wrong.stderr, /^Cannot set year to "soon": its default is a number/);
  strictEqual(wrong.code, 1);
});
