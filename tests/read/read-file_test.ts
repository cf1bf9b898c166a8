import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { ArticleIds } from "../../lib/read/article-ids.ts";
import { readFile } from "../../lib/read/read-file.ts";
import { collect, gzip } from "./collect.ts";
import { withFiles } from "./temporary_folder.ts";

/** Ids of the articles and messages of the problems of one file, in order. */
async function read(path: string, named = false): Promise<string[]> {
  const items = await collect(readFile({ path, named }, new ArticleIds()));
  return items.map((item) =>
    "article" in item
      ? item.article.id
      : `${item.problem.place ?? ""}: ${item.problem.message}`
  );
}

Deno.test("readFile() names articles after their file", () =>
  withFiles(
    { "a b.txt": "Trade grew.", "c.ndjson": '{"text":"Trade grew."}' },
    async (folder) => {
      deepStrictEqual(await read(`${folder}/a b.txt`), ["a b"]);
      deepStrictEqual(await read(`${folder}/c.ndjson`), ["c-1"]);
    },
  ));

Deno.test("readFile() reports what it cannot read in one sentence a file", async () => {
  const zeros = new Uint8Array(5000).map((_, i) => i % 7 === 0 ? 10 : i % 3);
  const files = {
    "empty.txt": ["", /the file is empty/],
    "blank.ndjson": ["\n\n", /the file is empty/],
    "header.csv": ["id,text\n", /a header and below it an article a row/],
    "zeros.ndjson": [zeros, /a binary file/],
    "zeros.csv": [zeros, /a binary file/],
    "zeros.html": [zeros, /a binary file/],
    "twice.txt.gz": [await gzip(""), /the file is empty/],
    "scripts.html": ["<script>go('Trade grew by a tenth')</script>", /no article text/],
    "deep.html": ["<body>" + "<p><x>".repeat(100_000), /nested too deeply/],
    "slashed.html": ["<body>" + "<x/>".repeat(100_000), /nested too deeply/],
  } as const;
  const contents = Object.fromEntries(
    Object.entries(files).map(([name, [content]]) => [name, content]),
  );
  await withFiles(contents, async (folder) => {
    for (const [name, [, message]] of Object.entries(files)) {
      const problems = await read(`${folder}/${name}`);
      strictEqual(problems.length, 1, name);
      match(problems[0]!, message);
    }
  });
});

Deno.test("readFile() reads the articles below a header that it knows in part", () =>
  withFiles({ "a.csv": "datum;text\n2024-05-03;Trade grew.\n" }, async (folder) => {
    const [remark, ...articles] = await read(`${folder}/a.csv`);
    match(remark!, /^line 1: Read without .* header, datum; accepted is a title as /);
    deepStrictEqual(articles, ["a-2"]);
  }));

Deno.test("readFile() gives the records before a cut in gzip", async () => {
  const record = '{"id":"a","text":"Trade grew."}\n';
  const packed = await gzip(record.repeat(2000));
  await withFiles(
    { "a.ndjson.gz": packed.subarray(0, packed.length - 12) },
    async (folder) => {
      const items = await read(`${folder}/a.ndjson.gz`);
      ok(items.length > 100);
      strictEqual(items.at(-1), ": Cannot be read to its end: its gzip is cut off");
    },
  );
});

Deno.test("readFile() gives an article whose date makes no sense, and says so", () =>
  withFiles(
    { "a.ndjson": '{"id":"x","text":"Trade grew.","date":"2023-02-30"}' },
    async (f) => {
      const [article, problem] = await read(`${f}/a.ndjson`);
      strictEqual(article, "x");
      match(problem!, /^line 1: x was read without the date "2023-02-30"; /);
    },
  ));

Deno.test("readFile() sets aside what is not in English", () => {
  const text =
    "Der Handel zwischen den beiden Ländern ist im letzten Jahr um ein Zehntel " +
    "gewachsen, und die Beamten sagten, dass es auch in diesem Jahr nicht anders sein wird.";
  return withFiles({ "a.txt": text }, async (folder) => {
    match((await read(`${folder}/a.txt`))[0]!, /Set aside: a is in German \(de\)/);
  });
});

Deno.test("readFile() says that a file is gone", async () => {
  deepStrictEqual(await read("/nowhere/a.txt"), [
    ": Cannot be read: there is no such file",
  ]);
});

Deno.test("readFile() looks into a named file without an ending", () =>
  withFiles({ "records": '{"id":"r","text":"Trade grew."}\n' }, async (folder) => {
    deepStrictEqual(await read(`${folder}/records`, true), ["r"]);
  }));
