import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { DatelineError } from "../../lib/errors.ts";
import { readDated } from "../../lib/evaluate/dated-documents.ts";
import { withFolder } from "./with-folder.ts";

const words =
  "The council of the town met in the old hall, and the mayor spoke for an hour.";

Deno.test("readDated() reads TimeML documents that have a creation time", async () => {
  const dct = '<TIMEX3 tid="t0" value="1999-01-05" functionInDocument="CREATION_TIME"/>';
  await withFolder({
    "a.tml": `<TimeML>${dct}<TEXT>${words}</TEXT></TimeML>`,
    "b.tml": `<TimeML><TEXT>${words}</TEXT></TimeML>`,
  }, async (folder) => {
    const dated = await readDated(folder);
    deepStrictEqual(dated.map(({ file, created }) => [file, created]), [
      ["a.tml", "1999-01-05"],
    ]);
    strictEqual(dated[0]!.article.text, words);
  });
});

Deno.test("readDated() takes the day from the record or the name of the file, and hides it", async () => {
  await withFolder({
    "post_2016-03-01_hall.txt": words,
    "undated.txt": words,
    "records.ndjson": JSON.stringify({ id: "r1", text: words, published: "2020-02-03" }),
  }, async (folder) => {
    const dated = await readDated(folder);
    deepStrictEqual(dated.map(({ created }) => created), ["2016-03-01", "2020-02-03"]);
    for (const { article } of dated) {
      strictEqual(article.published, null);
      deepStrictEqual(article.statedDates, []);
    }
  });
});

Deno.test("readDated() says where a stated date stands in the text", async () => {
  const text = `The old hall\n\nBy Ann Reed\n\nPublished March 5, 2020\n\n${words}\n`;
  await withFolder({ "2020-03-05 hall.txt": text }, async (folder) => {
    const [one] = await readDated(folder);
    strictEqual(one!.created, "2020-03-05");
    for (const { start, end } of one!.hidden) {
      ok(one!.article.text.slice(start, end).includes("March 5, 2020"));
    }
  });
});

Deno.test("readDated() refuses what holds no article of known date", async () => {
  await withFolder({ "a.txt": words }, async (folder) => {
    await rejects(readDated(folder), DatelineError);
  });
  await rejects(readDated("/no/such/folder"), DatelineError);
});
