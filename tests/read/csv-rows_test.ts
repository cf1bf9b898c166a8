import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { readCsv } from "../../lib/read/csv-rows.ts";
import { collect } from "./collect.ts";
import { withFiles } from "./temporary_folder.ts";

async function rows(content: string) {
  let found: Awaited<ReturnType<typeof collect<{ line: number }>>> = [];
  await withFiles({ "a.csv": content }, async (folder) => {
    found = await collect(readCsv(`${folder}/a.csv`));
  });
  return found as {
    line: number;
    record?: Record<string, string>;
    reason?: string;
    remark?: string;
  }[];
}

Deno.test("readCsv() reads quoted fields over several lines", async () => {
  deepStrictEqual(await rows('id,text\na,"One.\n\nHe said ""no"", twice."\n\nb,Two.\n'), [
    { line: 2, record: { id: "a", text: 'One.\n\nHe said "no", twice.' } },
    { line: 6, record: { id: "b", text: "Two." } },
  ]);
});

Deno.test("readCsv() takes semicolons and tabs", async () => {
  deepStrictEqual(await rows("id;text\na;One, two.\n"), [
    { line: 2, record: { id: "a", text: "One, two." } },
  ]);
  deepStrictEqual(await rows("id\ttext\na\tOne; two.\n"), [
    { line: 2, record: { id: "a", text: "One; two." } },
  ]);
});

Deno.test("readCsv() says once which columns are lost where title or date may be", async () => {
  const [remark, ...records] = await rows("titel;datum;text\nA;2024-05-03;B.\nC;;D.\n");
  deepStrictEqual(remark, {
    line: 1,
    remark: "Read without what is not known in the header, titel, datum; accepted is " +
      "a title as title, headline, name, and a date as published, date, publishedAt",
  });
  deepStrictEqual(records.map(({ record }) => record!.text), ["B.", "D."]);
  const [date] = await rows("title,Date,text\nA,2024-05-03,B.\n");
  match(date!.remark!, /header, Date; accepted is a date as published, date, publishedAt$/);
});

Deno.test("readCsv() says nothing of columns that can be neither title nor date", async () => {
  for (
    const header of ["title,date,text,section", "id,text,outlet,zones", ",text,url,lang"]
  ) {
    const found = await rows(`${header}\na,b,c,d\n`);
    deepStrictEqual(found.map(({ line, remark }) => [line, remark]), [[2, undefined]]);
  }
});

Deno.test("readCsv() reports ragged rows and goes on", async () => {
  const [first, short, long, last] = await rows("id,text\na,One.\nb\nc,Two.,x\nd,Three.\n");
  deepStrictEqual(first!.record, { id: "a", text: "One." });
  match(short!.reason!, /it has 1 fields; the header has 2/);
  match(long!.reason!, /it has 3 fields; the header has 2/);
  deepStrictEqual([last!.line, last!.record!.text], [5, "Three."]);
});

Deno.test("readCsv() loses no row after a quote that is left open", async () => {
  const found = await rows('id,text\na,"One.\nb,Two.\nc,"Three."\n');
  deepStrictEqual(found.map(({ line }) => line), [2, 3, 4]);
  match(found[0]!.reason!, /quotes must be paired/);
  strictEqual(found[2]!.record!.text, "Three.");
});

Deno.test("readCsv() keeps an inch mark inside a field", async () => {
  const [row] = await rows('id,text\na,A 5" pipe grew.\n');
  strictEqual(row!.record!.text, 'A 5" pipe grew.');
});

Deno.test("readCsv() stops at a header without text or with an open quote", async () => {
  const [noText, ...rest] = await rows("a,b\n1,2\n");
  match(noText!.reason!, /no column holds the text: the header is a, b/);
  deepStrictEqual(rest, []);
  const open = await rows('"id,text\na,b\n');
  deepStrictEqual(open.map(({ line }) => line), [1]);
  const [long] = await rows(`${"x".repeat(5000)},b\n1,2\n`);
  strictEqual(long!.reason!.length < 250, true);
});
