import { deepStrictEqual, throws } from "node:assert/strict";
import { DatelineError } from "../../../lib/errors.ts";
import { extract } from "../../../lib/extract/extract.ts";
import { parseCoding } from "../../../lib/read/coding.ts";
import { readText } from "../../../lib/read/plain-text.ts";
import { handCoding } from "../../../lib/relate/agreement/hand-coding.ts";
import { statesCodebook } from "../shifts/states-codebook.ts";

const narrative = { id: "pivot", name: "Pivot", definition: "", tells: [], denies: [] };
const codebook = { ...statesCodebook, narratives: [narrative] };
const text = "China turned away.\n\nRussia waited. China turned away again. Nobody knew.";
const extractions = [
  extract(readText(text, { id: "a", file: "in/first.txt" }), codebook),
  extract(readText("Nothing happened.", { id: "b" }), codebook),
];
const code = (csv: string) =>
  handCoding("codes.csv", parseCoding(csv, "codes.csv"), extractions, codebook);
const marks = (csv: string) =>
  code(csv).codes.map(({ article, sentence, status }) =>
    `${article} ${sentence} ${status}`
  );

Deno.test("handCoding() finds the sentences of words and of offsets", () => {
  deepStrictEqual(marks("article,text,narrative\na,away   again,pivot\n"), ["a 2 told"]);
  deepStrictEqual(
    marks("article,start,end,narrative,status\na,20,34,pivot,denied\n"),
    ["a 1 denied"],
  );
});

Deno.test("handCoding() marks every sentence that the words touch, each once", () => {
  deepStrictEqual(
    marks("article,text,narrative\na,waited. China turned,pivot\na,Russia,pivot\n"),
    ["a 1 told", "a 2 told"],
  );
});

Deno.test("handCoding() takes an article without marks as read, and others as not read", () => {
  deepStrictEqual([...code("article,text,narrative\nb,,\n").articles], ["b"]);
});

Deno.test("handCoding() knows articles by their ids and by their files", () => {
  for (const name of ["a", "first", "first.txt"]) {
    deepStrictEqual(marks(`article,text,narrative\n${name},Russia,pivot\n`), ["a 1 told"]);
  }
});

Deno.test("handCoding() names the row and column of what it cannot use", () => {
  const fails = (csv: string, message: RegExp) =>
    throws(() => code(csv), (error: Error) => {
      return error instanceof DatelineError && message.test(error.message);
    });
  fails(
    "article,text,narrative\na,Russia,pivot\nz,Russia,pivot\n",
    /codes\.csv, row 3, column "article" is "z"; accepted is one of a, b/,
  );
  fails(
    "article,text,narrative\na,Russia,pivots\n",
    /row 2, column "narrative" is "pivots"; accepted is one of pivot \(those of the codebook\), or nothing/,
  );
  fails(
    "article,text,narrative\na,Ukraine,pivot\n",
    /row 2, column "text" is "Ukraine"; accepted is words that stand so in a/,
  );
  fails(
    "article,text,narrative\na,turned away,pivot\n",
    /words that stand once in a, not 2 times; give start and end/,
  );
  fails(
    "article,start,end,narrative\na,0,999,pivot\n",
    /column "end" is "999"; accepted is at most \d+, the length of the article/,
  );
  fails(
    "article,start,end,text,narrative\na,0,5,Russia,pivot\n",
    /column "text" is "Russia"; accepted is what stands from 0 to 5, "China"/,
  );
  fails(
    "article,start,end,narrative\na,18,20,pivot\n",
    /column "start" is "18"; accepted is words of a sentence that is read/,
  );
});
