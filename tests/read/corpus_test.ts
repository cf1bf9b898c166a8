import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { DatelineError } from "../../lib/errors.ts";
import type { Corpus } from "../../lib/model.ts";
import { readArticles, readCorpus } from "../../lib/read/corpus.ts";
import { withFiles } from "./temporary_folder.ts";

const TEXT = "The ministry said on Monday that exports had grown by a tenth.";
const FOREIGN =
  "Das Ministerium sagte am Montag, dass die Ausfuhr im Jahr um ein Zehntel gewachsen ist " +
  "und dass man von den Zahlen der Werke nicht überrascht war.";
const json = (...records: unknown[]) => records.map((r) => JSON.stringify(r)).join("\n");
const ids = ({ articles }: Corpus) => articles.map(({ id }) => id);

/** Problems as `file within the folder, place: first words of the message`. */
function problemsOf({ problems }: Corpus, folder: string): string[] {
  return problems.map(({ file, place, message }) =>
    `${file.replace(`${folder}/`, "")}, ${place}: ${message}`
  );
}

Deno.test("readCorpus() reads every format, packed or not, in the order of names", () =>
  withFiles({
    "b.md": `---\ntitle: "Steel"\ndate: 2024-05-03\n---\n\n${TEXT}\n`,
    "a.txt": TEXT,
    "c/records.ndjson": json({ text: TEXT, date: "2024-05-03" }, { id: "own", text: TEXT }),
    "d.csv": `title,text,date\nSteel,"${TEXT}",2024-05-03\n`,
    "e.html": `<title>Steel</title><article><p>${TEXT}</p><p>${TEXT}</p></article>`,
    "f.txt.gz": gzipSync(TEXT),
    "g.jsonl.gz": gzipSync(json({ text: TEXT })),
    ".hidden.txt": TEXT,
    "e_files/style.css": "p {}",
  }, async (folder) => {
    const corpus = await readCorpus(folder);
    deepStrictEqual(problemsOf(corpus, folder), []);
    deepStrictEqual(ids(corpus), ["a", "b", "records-1", "own", "d-2", "e", "f", "g-1"]);
    deepStrictEqual(corpus.articles.map(({ published }) => published), [
      null,
      "2024-05-03",
      "2024-05-03",
      null,
      "2024-05-03",
      null,
      null,
      null,
    ]);
    const [plain, , record] = corpus.articles;
    strictEqual(plain?.sha256, createHash("sha256").update(TEXT).digest("hex"));
    strictEqual(record?.file, `${folder}/c/records.ndjson`);
  }));

Deno.test("readCorpus() gives every article an id of its own", () =>
  withFiles({
    "a/same.txt": TEXT,
    "b/same.txt": TEXT,
    "same.ndjson": json({ id: "same", text: TEXT }),
  }, async (folder) => {
    deepStrictEqual(ids(await readCorpus(folder)), ["same", "same-2", "same-3"]);
  }));

Deno.test("readCorpus() reports what cannot be read and reads the rest", () =>
  withFiles({
    "a.txt": TEXT,
    "b-empty.txt": "",
    "c-binary.txt": new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 9]),
    "d.pdf": "%PDF-1.7",
    "e-cut.txt.gz": gzipSync(TEXT.repeat(500)).subarray(0, 60),
    "f-scripts.html": `<html><script>${"run();".repeat(100)}</script></html>`,
    "g-deep.html": "<html><body>" + "<div>".repeat(3000) + TEXT,
    "h-blank.ndjson": "\n\n",
    "i-german.txt": FOREIGN,
    "j.txt": TEXT,
  }, async (folder) => {
    const corpus = await readCorpus(folder);
    deepStrictEqual(ids(corpus), ["a", "j"]);
    const problems = problemsOf(corpus, folder);
    const expected = [
      ["b-empty.txt", "empty"],
      ["c-binary.txt", "binary"],
      ["d.pdf", "does not end in one of .txt"],
      ["e-cut.txt.gz", "gzip is cut off"],
      ["f-scripts.html", "no article text"],
      ["g-deep.html", "nested too deeply"],
      ["h-blank.ndjson", "empty"],
      ["i-german.txt", "is in German (de)"],
    ];
    strictEqual(problems.length, expected.length);
    expected.forEach(([file, words], i) => {
      ok(problems[i]!.startsWith(file!) && problems[i]!.includes(words!), problems[i]!);
    });
  }));

Deno.test("readCorpus() goes on after a broken line of NDJSON", () =>
  withFiles({
    "a.ndjson": [
      json({ text: TEXT }),
      '{"text": "cut',
      "7",
      json({ title: "none" }),
      "",
      json({ text: TEXT }),
    ].join("\n"),
  }, async (folder) => {
    const corpus = await readCorpus(folder);
    deepStrictEqual(ids(corpus), ["a-1", "a-6"]);
    deepStrictEqual(corpus.problems.map(({ place }) => place), [
      "line 2",
      "line 3",
      "line 4",
    ]);
    ok(corpus.problems[2]!.message.includes("title"));
  }));

Deno.test("readCorpus() keeps the records before the end of gzip that is cut off", () =>
  withFiles({
    "a.ndjson.gz": gzipSync(
      json(...Array.from({ length: 3000 }, (_, i) => ({ text: `${TEXT} ${i * 7919}` }))),
    ).subarray(0, 6000),
  }, async (folder) => {
    const corpus = await readCorpus(folder);
    ok(corpus.articles.length > 100);
    ok(corpus.problems.at(-1)!.message.includes("cut off"));
  }));

Deno.test("readCorpus() reports ragged rows and open quotes of CSV", () =>
  withFiles({
    "a.csv": [
      "id,title,text",
      `a1,Steel,"${TEXT}`,
      'It gave ""no"" reason."',
      "a2,Steel",
      `a3,"Steel,${TEXT}`,
      `a4,Steel,${TEXT}`,
      "",
    ].join("\n"),
    "b.csv": `id;text\nb1;"${TEXT}"\n`,
    "c.csv": "id,words\nc1,none\n",
  }, async (folder) => {
    const corpus = await readCorpus(folder);
    deepStrictEqual(ids(corpus), ["a1", "a4", "b1"]);
    strictEqual(corpus.articles[0]?.text, `${TEXT}\nIt gave "no" reason.`);
    const problems = problemsOf(corpus, folder);
    ok(problems[0]!.startsWith("a.csv, line 4: ") && problems[0]!.includes("2 fields"));
    ok(problems[1]!.startsWith("a.csv, line 5: ") && problems[1]!.includes("not closed"));
    ok(problems[2]!.startsWith("c.csv, line 1: ") && problems[2]!.includes("id, words"));
    strictEqual(problems.length, 3);
  }));

Deno.test("readCorpus() enters a folder once, wherever links lead", () =>
  withFiles({ "a/x.txt": TEXT }, async (folder) => {
    await Deno.symlink(folder, `${folder}/a/loop`);
    await Deno.symlink(`${folder}/gone.txt`, `${folder}/broken.txt`);
    await Deno.symlink(`${folder}/self.txt`, `${folder}/self.txt`);
    const corpus = await readCorpus(folder);
    deepStrictEqual(ids(corpus), ["x"]);
    const problems = problemsOf(corpus, folder);
    ok(problems[0]!.startsWith("a/loop") && problems[0]!.includes("searched already"));
    ok(problems[1]!.startsWith("broken.txt") && problems[1]!.includes("no such file"));
    ok(problems[2]!.startsWith("self.txt") && problems[2]!.includes("circle"));
  }));

Deno.test("readCorpus() reads files whatever their names are", () =>
  withFiles({ "a b.txt": TEXT, 'it\'s "so" 🙂.txt': TEXT, "x.y.z.txt": TEXT }, async (
    folder,
  ) => {
    deepStrictEqual(ids(await readCorpus(folder)), ["a b", 'it\'s "so" 🙂', "x.y.z"]);
  }));

Deno.test("readCorpus() reads a file that the user names without an ending", () =>
  withFiles({ "plain": TEXT, "lines": json({ text: TEXT }) }, async (folder) => {
    const corpus = await readCorpus([`${folder}/plain`, `${folder}/lines`]);
    deepStrictEqual(ids(corpus), ["plain", "lines-1"]);
  }));

Deno.test("readCorpus() says what is accepted where there is nothing to read", () =>
  withFiles({ "empty/.keep": "" }, async (folder) => {
    for (const path of [`${folder}/empty`, `${folder}/missing`]) {
      await rejects(readCorpus(path), (error) => {
        ok(error instanceof DatelineError);
        ok(error.message.includes(path) && error.message.includes(".ndjson"));
        return true;
      });
    }
    await rejects(readCorpus([]), DatelineError);
  }));

Deno.test("readArticles() reports a missing path and goes on", () =>
  withFiles({ "a.txt": TEXT }, async (folder) => {
    const items = await Array.fromAsync(
      readArticles([`${folder}/none`, `${folder}/a.txt`]),
    );
    ok("problem" in items[0]! && items[0].problem.message.includes("no such file"));
    ok("article" in items[1]! && items[1].article.id === "a");
  }));

Deno.test("readArticles() reports a file that vanishes while the folder is read", () =>
  withFiles({ "a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT }, async (folder) => {
    const seen: string[] = [];
    for await (const item of readArticles([folder])) {
      if (seen.length === 0) await Deno.remove(`${folder}/b.txt`);
      seen.push("article" in item ? item.article.id : item.problem.message);
    }
    strictEqual(seen[0], "a");
    ok(seen[1]!.includes("no such file"));
    strictEqual(seen[2], "c");
  }));

Deno.test("readArticles() gives back what its output holds", () =>
  withFiles({}, async (folder) => {
    const file = new URL(
      "../../data/articles/004-allies-keep-their-distance.txt",
      import.meta.url,
    ).pathname;
    const { articles: [first] } = await readCorpus(file);
    await Deno.writeTextFile(`${folder}/again.ndjson`, JSON.stringify(first));
    const { articles: [again] } = await readCorpus(folder);
    for (const key of ["id", "title", "byline", "outlet", "published", "text"] as const) {
      strictEqual(again?.[key], first?.[key]);
    }
    deepStrictEqual(again?.zones, first?.zones);
  }));
