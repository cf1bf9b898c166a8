import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { readNotebook } from "../../lib/notebook/notebook-file.ts";
import { outputsOf } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

/** A project's folder with corpora and a link to the kit, in which notebooks can run. */
async function project(articles: readonly string[]) {
  const root = await temporaryFolder();
  const folder = join(root.path, "notebooks");
  const corpus = join(root.path, "corpus");
  await Promise.all([folder, corpus].map((path) => Deno.mkdir(path)));
  const kit = new URL("../../deno.json", import.meta.url);
  const { imports, ...config } = JSON.parse(await Deno.readTextFile(kit));
  for (const [name, target] of Object.entries<string>(imports)) {
    if (target.startsWith("./")) imports[name] = new URL(target, kit).href;
  }
  const links = config.links.map((link: string) => Deno.realPathSync(new URL(link, kit)));
  await Deno.writeTextFile(
    join(root.path, "deno.json"),
    JSON.stringify({ ...config, links, imports, tasks: {} }),
  );
  for (const [i, article] of articles.entries()) {
    await Deno.writeTextFile(join(corpus, `${i + 100}.txt`), article);
  }
  return { ...root, folder, corpus };
}

const BARE = "Weather\n\nIt rained and nobody said a word about anything else.\n";
const RICH = "Trade\n\nMOSCOW, 12 June 2024 - China condemned Russia. " +
  "Trade between Russia and China rose to $240 billion in 2023.\n";

for (
  const [what, articles] of [
    ["one article without a figure", [BARE]],
    ["articles with figures and stances", [RICH, BARE]],
    ["three hundred articles", Array.from({ length: 300 }, (_, i) => `${i} ${RICH}`)],
  ] as const
) {
  Deno.test(`new writes a notebook that runs on ${what}`, async () => {
    await using kit = await project(articles);
    const made = await runCommand("new.ts", [
      "05-my_question",
      "--notebooks",
      kit.folder,
      "--corpus",
      kit.corpus,
    ]);
    strictEqual(made.code, 0, made.stderr);
    match(made.stdout, /^Wrote .*05-my_question\.ipynb\nOpen it with deno task lab/);
    const path = join(kit.folder, "05-my_question.ipynb");
    match(await Deno.readTextFile(path), /# My question/);
    match(await Deno.readTextFile(path), /\?\? \\"\.\.\/corpus\\";/);

    const out = join(kit.path, "dist");
    const args = ["--notebooks", kit.folder, "--corpus", kit.corpus, "--out", out];
    const { code, stderr, stdout } = await runCommand("render.ts", args);
    strictEqual(code, 0, stderr);
    match(stdout, new RegExp(`1 notebook, ${articles.length} articles?, 3 charts`));
    const run = await readNotebook(join(out, "notebooks/05-my_question.ipynb"));
    deepStrictEqual(outputsOf(run).map((outputs) => outputs.length), [
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
    ]);
  });
}

Deno.test("new names the command that renders the notebook on its own corpus", async () => {
  await using folder = await temporaryFolder();
  const corpus = join(folder.path, "my articles");
  await Deno.mkdir(corpus);
  const inFolder = ["--notebooks", folder.path];
  const own = await runCommand("new.ts", ["a", ...inFolder, "--corpus", corpus]);
  ok(own.stdout.endsWith(
    `deno task render --notebooks ${folder.path} --only a --corpus '${corpus}' --out a-site\n`,
  ));
  const kits = await runCommand("new.ts", ["b", ...inFolder]);
  ok(kits.stdout.endsWith(`deno task render --notebooks ${folder.path} --only b\n`));
});

Deno.test("new leaves a notebook alone that is there, and takes safe names only", async () => {
  await using folder = await temporaryFolder();
  const make = (...args: string[]) =>
    runCommand("new.ts", ["--notebooks", folder.path, ...args]);
  strictEqual((await make("a.ipynb")).code, 0);
  await Deno.writeTextFile(join(folder.path, "a.ipynb"), "mine");
  const again = await make("a");
  match(again.stderr, /^Cannot write .*a\.ipynb: there is such a notebook already;.*\n$/);
  strictEqual(again.code, 1);
  strictEqual(await Deno.readTextFile(join(folder.path, "a.ipynb")), "mine");
  for (const name of ["../a", "a/b", ".a", "a b", "", "ä", "a".repeat(81)]) {
    const { code, stderr } = await make(name);
    match(stderr, /^Cannot name a notebook ".*": one name of up to 80 letters/);
    strictEqual(code, 1);
  }
  match((await make("a", "b")).stderr, /Cannot name a notebook "a b"/);
  match(
    (await make("b", "--corpus", "/nowhere")).stderr,
    /Cannot read the corpus \/nowhere/,
  );
  const names = (await Array.fromAsync(Deno.readDir(folder.path))).map(({ name }) => name);
  deepStrictEqual(names, ["a.ipynb"]);
  ok((await make("--help")).stdout.includes("deno task new NAME"));
});
