import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { compareFiles, sameBytes } from "../../lib/cli/compare-files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const compare = (path: string, found: string, expected: string) =>
  compareFiles(path, bytes(found), bytes(expected));

Deno.test("compareFiles() finds nothing in the same bytes", () => {
  deepStrictEqual(compare("a.csv", "a\r\n1\r\n", "a\r\n1\r\n"), []);
  strictEqual(sameBytes(bytes("a"), bytes("ab")), false);
});

Deno.test("compareFiles() names row and column of a table's cell", () => {
  const table = (value: string) =>
    `year,words,value\r\n2023,"a, b",240\r\n2024,c,${value}\r\n`;
  deepStrictEqual(compare("t.csv", table("344.8"), table("244.8")), [
    { place: "row 2, column value", lines: ["- 344.8", "+ 244.8"] },
  ]);
});

Deno.test("compareFiles() names the line of JSON-LD", () => {
  const [difference] = compare("site/tables/checks.jsonld", '{\n"a": 1\n}', '{\n"a": 2\n}');
  deepStrictEqual(difference, { place: "line 2", lines: ['- "a": 1', '+ "a": 2'] });
});

Deno.test("compareFiles() names a table's line where columns or rows differ, or guards", () => {
  strictEqual(compare("t.csv", "a,b\r\n1,2\r\n", "a,c\r\n1,2\r\n")[0]?.place, "line 1");
  strictEqual(compare("t.csv", "a\r\n1\r\n", "a\r\n1\r\n2\r\n")[0]?.place, "line 3");
  strictEqual(compare("t.csv", "a\r\n'=1\r\n", "a\r\n=1\r\n")[0]?.place, "line 2");
  strictEqual(compare("t.csv", 'a\r\n"1\r\n', "a\r\n1\r\n")[0]?.place, "line 2");
});

Deno.test("compareFiles() names few places of a table that is altogether another", () => {
  const table = (value: number) => `a\r\n${`${value}\r\n`.repeat(100)}`;
  strictEqual(compare("t.csv", table(1), table(2)).length, 5);
});

Deno.test("compareFiles() names the line of a text and the size of other bytes", () => {
  deepStrictEqual(compare("a.svg", "<svg>\n<text>9</text>", "<svg>\n<text>2</text>"), [
    { place: "line 2", lines: ["- <text>9</text>", "+ <text>2</text>"] },
  ]);
  deepStrictEqual(compare("a.png", "abc", "abd"), [
    { place: null, lines: ["- other bytes (3 bytes, 3 expected)"] },
  ]);
});
