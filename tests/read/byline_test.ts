import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readByline } from "../../lib/read/byline.ts";
import { splitLines } from "../../lib/read/text-lines.ts";

function read(text: string) {
  const byline = readByline(splitLines(text)[0]!);
  return byline && [byline.author, byline.dates[0]?.date ?? null];
}

Deno.test("readByline() reads names and dates, glued or labelled", () => {
  deepStrictEqual(read("Ann Lee By Ann Lee Jun12,2024"), ["Ann Lee", "2024-06-12"]);
  deepStrictEqual(read("By: Ann Lee"), ["Ann Lee", null]);
  deepStrictEqual(read("by ann"), ["ann", null]);
  deepStrictEqual(read("by ann lee, 3 March 2025"), ["ann lee", "2025-03-03"]);
  deepStrictEqual(read("By Ann LeeMay 3,2024"), ["Ann Lee", "2024-05-03"]);
  deepStrictEqual(read("Written by Ann Lee | 3 May 2024"), ["Ann Lee", "2024-05-03"]);
  deepStrictEqual(read("Created: 13/11/2023 11:10 am"), [null, "2023-11-13"]);
  deepStrictEqual(read("Friday, May 3, 2024"), [null, "2024-05-03"]);
  deepStrictEqual(read("2023-01-11T10:19:38.426Z"), [null, "2023-01-11"]);
  deepStrictEqual(read("5 min read"), [null, null]);
});

Deno.test("readByline() tells a date of change from one of publication", () => {
  const line = splitLines("Last updated: 3 May 2024")[0]!;
  strictEqual(readByline(line)?.isModified, true);
});

Deno.test("readByline() takes sentences and headlines for what they are", () => {
  for (
    const text of [
      "By the end of the year trade had doubled.",
      "By 2030 the pipeline is to carry gas",
      "On 3 May 2024 the ministry met.",
      "Posted workers earn less than others, a study of 3 May 2024 by the union found.",
      "Stand By Me returns to cinemas",
      "Trade grew by a tenth",
    ]
  ) strictEqual(read(text), null, text);
});
