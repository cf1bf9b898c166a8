import { deepStrictEqual, rejects, strictEqual, throws } from "node:assert/strict";
import { codingFault, parseCoding, readCoding } from "../../lib/read/coding.ts";

const fails = (csv: string, message: RegExp) =>
  throws(() => parseCoding(csv, "codes.csv"), message);

Deno.test("parseCoding() reads places as words or offsets, and told as the usual status", () => {
  deepStrictEqual(
    parseCoding(
      'article,start,end,text,narrative,status,coder\na,3,9,,pivot,denied,me\nb,,,"x, y",pivot,,\n',
      "codes.csv",
    ),
    [
      {
        row: 2,
        article: "a",
        start: 3,
        end: 9,
        text: null,
        narrative: "pivot",
        status: "denied",
      },
      {
        row: 3,
        article: "b",
        start: null,
        end: null,
        text: "x, y",
        narrative: "pivot",
        status: "told",
      },
    ],
  );
});

Deno.test("parseCoding() takes a row without a narrative as an article that was read", () => {
  const [row, ...more] = parseCoding("article,text,narrative\na,,\n,,\n", "codes.csv");
  deepStrictEqual([row?.article, row?.narrative, more.length], ["a", null, 0]);
});

Deno.test("parseCoding() names the row and column of what it cannot read", () => {
  fails("article,narrative\n", /row 1 .*needed are article, narrative and either text or/);
  fails("text,narrative\n", /row 1 names the columns text, narrative/);
  fails(
    "article,text,narrative,status\na,x,pivot,maybe\n",
    /codes\.csv, row 2, column "status" is "maybe"; accepted is one of told, denied/,
  );
  fails(
    "article,start,end,narrative\na,x,9,pivot\n",
    /row 2, column "start" is "x"; accepted is a whole number/,
  );
  fails(
    "article,start,end,narrative\na,9,3,pivot\n",
    /row 2, column "end" is "3"; accepted is a number greater than 9/,
  );
  fails(
    "article,start,end,narrative\na,,3,pivot\n",
    /row 2, column "start" is ""; accepted is a number, since/,
  );
  fails(
    "article,text,narrative\na,,pivot\n",
    /row 2, column "text" is ""; accepted is the place/,
  );
  fails("article,text,narrative\n,x,pivot\n", /row 2, column "article" is ""/);
  fails("article,text,narrative\na,x\n", /row 2 has 2 cells; the header has 3/);
  fails('article,text,narrative\na,"x,pivot\n', /is no CSV table/);
});

Deno.test("readCoding() says which file is not there", async () => {
  await rejects(readCoding("/nowhere/codes.csv"), /\/nowhere\/codes\.csv does not exist/);
});

Deno.test("readCoding() reads the coding that comes with the kit", async () => {
  const path = new URL("../../data/codebook/hand-coded.csv", import.meta.url).pathname;
  const rows = await readCoding(path);
  strictEqual(new Set(rows.map(({ article }) => article)).size, 5);
});

Deno.test("codingFault() quotes the value", () => {
  strictEqual(
    codingFault("a.csv", 2, "end", "x", "a number"),
    'Cannot read the coding: a.csv, row 2, column "end" is "x"; accepted is a number',
  );
});
