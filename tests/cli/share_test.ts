import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { unpackZip } from "../../lib/show/share/zip.ts";
import { notebookOf } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand } from "./run-command.ts";
import { sharedNotebook } from "./sample-package.ts";

async function project() {
  const root = await temporaryFolder();
  const notebooks = join(root.path, "notebooks");
  await Deno.mkdir(notebooks);
  await saveNotebook(join(notebooks, "01-trade.ipynb"), sharedNotebook());
  const out = join(root.path, "share");
  const share = (args: string[] = [], env = {}) =>
    runCommand("share.ts", ["--notebooks", notebooks, "--out", out, ...args], env);
  const packed = () => Deno.readFile(join(out, "dateline.zip"));
  return { ...root, notebooks, out, share, packed };
}

Deno.test("share packs the same bytes twice and in every timezone, and check agrees", async () => {
  await using kit = await project();
  const { code, stdout, stderr } = await kit.share([], { TZ: "UTC" });
  strictEqual(code, 0, stderr);
  match(
    stdout,
    /^Wrote .*dateline\.html, .*\nWrote .*dateline\.zip, .*\nThe package holds/,
  );
  const first = await kit.packed();
  strictEqual((await kit.share(["--all"], { TZ: "Pacific/Kiritimati" })).code, 0);
  deepStrictEqual(await kit.packed(), first);
  const report = await Deno.readTextFile(join(kit.out, "dateline.html"));
  ok(report.includes("$244.8bn"));

  const zip = join(kit.out, "dateline.zip");
  const args = [zip, "--notebooks", kit.notebooks];
  const good = await runCommand("check.ts", args);
  match(good.stdout, /\nIt reproduces: /);
  strictEqual(good.code, 0, good.stderr);

  const files = unpackZip(first);
  const unpacked = join(kit.path, "unpacked");
  for (const [path, bytes] of files) {
    await Deno.mkdir(join(unpacked, path, ".."), { recursive: true });
    await Deno.writeFile(join(unpacked, path), bytes);
  }
  const table = join(unpacked, "dateline/site/tables/claims.csv");
  const text = await Deno.readTextFile(table);
  await Deno.writeTextFile(table, text.replace("244.8", "344.8"));
  const bad = await runCommand("check.ts", [
    join(unpacked, "dateline"),
    "--notebooks",
    kit.notebooks,
    "--json",
  ]);
  strictEqual(bad.code, 1);
  const found: { findings: { file: string; place: string | null }[] } = JSON.parse(
    bad.stdout,
  );
  deepStrictEqual(found.findings.map(({ file, place }) => [file, place]), [
    ["site/tables/claims.csv", null],
    ["site/tables/claims.csv", "row 2, column value"],
  ]);
});

Deno.test("share packs one's own corpus, and leaves its texts out where told to", async () => {
  await using kit = await project();
  const corpus = join(kit.path, "mine.txt");
  await Deno.writeTextFile(corpus, "Trade rose\n\nTrade rose to $3 billion in 2021.\n");
  const { code, stdout, stderr } = await kit.share([
    "--corpus",
    corpus,
    "--without-articles",
    "--date",
    "2025-03-01",
  ]);
  strictEqual(code, 0, stderr);
  match(stdout, /texts are left out/);
  const files = unpackZip(await kit.packed());
  ok(![...files.keys()].some((path) => path.includes("data/articles")));
  const said = JSON.parse(
    new TextDecoder().decode(files.get("dateline/dateline.json")),
  );
  strictEqual(said.corpus, "data/articles/mine.txt");
  strictEqual(said.date, "2025-03-01");
  for (const [path, bytes] of files) {
    ok(!new TextDecoder("latin1").decode(bytes).includes(kit.path), path);
  }
  const args = ["--notebooks", kit.notebooks, "--corpus", corpus];
  const check = await runCommand("check.ts", [join(kit.out, "dateline.zip"), ...args]);
  match(check.stdout, /\nIt reproduces: /);
});

Deno.test("share says what it cannot pack before it runs anything", async () => {
  await using kit = await project();
  const own = notebookOf('const corpus = "../own";');
  own.cells[0]!.metadata.tags = ["parameters"];
  for (
    const [args, message] of [
      [["--name", "../a"], /^Cannot name a package "\.\.\/a"/],
      [["--date", "2025-02-30"], /^Cannot use the date "2025-02-30"/],
      [["--out", kit.notebooks], /^Cannot write to/],
    ] as const
  ) {
    const { code, stderr } = await kit.share([...args]);
    match(stderr, message);
    strictEqual(code, 1);
  }
  await saveNotebook(join(kit.notebooks, "02-own.ipynb"), own);
  match((await kit.share()).stderr, /^Cannot share .*02-own\.ipynb .*one corpus;/);
});
