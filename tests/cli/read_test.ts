import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Article } from "../../lib/model.ts";
import { withFiles } from "../read/temporary_folder.ts";

const root = new URL("../../", import.meta.url);

const run = (...args: string[]) => runIn(root.pathname, ...args);

async function runIn(folder: string, ...args: string[]) {
  const command = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-lock",
      "--no-prompt",
      "--allow-read",
      "--allow-env=INIT_CWD",
      "lib/cli/read.ts",
      ...args,
    ],
    cwd: root,
    env: { INIT_CWD: folder },
    stdout: "piped",
    stderr: "piped",
  });
  const { code, stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  const lines = decoder.decode(stdout).split("\n").filter((line) => line !== "");
  return { code, lines, errors: decoder.decode(stderr) };
}

Deno.test("read prints one article a line with the fields of its contract", async () => {
  const { code, lines, errors } = await run("data/articles");
  strictEqual(errors, "");
  strictEqual(code, 0);
  const articles = lines.map((line) => JSON.parse(line) as Article);
  deepStrictEqual(articles.map(({ id }) => id.slice(0, 3)), [
    "000",
    "001",
    "002",
    "003",
    "004",
  ]);
  for (const article of articles) {
    for (
      const field of [
        "id",
        "file",
        "sha256",
        "title",
        "byline",
        "outlet",
        "url",
        "published",
        "text",
        "zones",
      ]
    ) ok(field in article, field);
  }
  strictEqual(articles[4]?.published, "2023-01-11");
});

Deno.test("read reports problems as errors and exits with 1", () =>
  withFiles({ "a.txt": "Trade grew.", "b.txt": "" }, async (folder) => {
    const { code, lines, errors } = await run(folder, `${folder}/none`);
    strictEqual(code, 1);
    strictEqual(lines.length, 1);
    const [empty, missing] = errors.trim().split("\n");
    ok(empty!.startsWith(`${folder}/b.txt: `) && empty!.includes("empty"));
    ok(missing!.startsWith(`${folder}/none: `));
  }));

Deno.test("read takes paths from where the user typed the command", () =>
  withFiles({ "own/a.txt": "Trade grew." }, async (folder) => {
    const { lines } = await runIn(folder, "own");
    strictEqual((JSON.parse(lines[0]!) as Article).file, "own/a.txt");
  }));

Deno.test("read explains itself", async () => {
  const help = await run("--help");
  strictEqual(help.code, 0);
  ok(help.lines.join("\n").includes("Usage: deno task read PATH..."));
  const none = await run();
  strictEqual(none.code, 1);
  ok(none.errors.includes("no path given"));
  const wrong = await run("--quiet", "data/articles");
  strictEqual(wrong.code, 2);
  ok(wrong.errors.includes("--quiet"));
});

Deno.test("read spells out what a file's name would do to the terminal", () =>
  withFiles({ "two\nlines\u001b[31m.txt": "" }, async (folder) => {
    const { errors } = await run(folder);
    strictEqual(errors.split("\n").length, 2);
    ok(errors.includes("two\\nlines\\u001b[31m.txt: Cannot be read: the file is empty"));
  }));

Deno.test("read goes on after every kind of bad file", () =>
  withFiles({
    "a-binary.ndjson": new Uint8Array(3000).map((_, i) => i % 5),
    "b-broken.ndjson":
      '{"id":"one","text":"Trade grew."}\n{"id":\n{"id":"two","text":"It fell."}\n',
    "c-header.csv": "a,b\n1,2\n",
    "d-deep.html": "<body>" + "<b><x>".repeat(50_000),
    "e 'good' 🐼.txt": "Trade grew by a tenth.",
  }, async (folder) => {
    const { code, lines, errors } = await run(folder);
    strictEqual(code, 1);
    deepStrictEqual(lines.map((line) => (JSON.parse(line) as Article).id), [
      "one",
      "two",
      "e 'good' 🐼",
    ]);
    deepStrictEqual(
      errors.trim().split("\n").map((line) => line.slice(folder.length + 1).split(":")[0]),
      ["a-binary.ndjson", "b-broken.ndjson, line 2", "c-header.csv, line 1", "d-deep.html"],
    );
    ok(!/ at .*\.ts/.test(errors));
  }));
