import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { parse } from "@std/csv";
import { extract } from "../../lib/extract/extract.ts";
import type { Candidate } from "../../lib/model.ts";
import { loadCodebook } from "../../lib/read/codebook.ts";
import { discover } from "../../lib/relate/discover.ts";
import { actorRows, narrativeRows } from "../../lib/show/codebook-rows.ts";
import { articleFromText } from "../extract/article_from_text.ts";
import { analysed, knowledge } from "../relate/analysed.ts";

const { codebook } = knowledge;
const { articles } = analysed([
  ["a", "Iran blockaded Iraq. It rained. Again Iran has blockaded Iraq."],
  ["b", "It snowed | for days. Farmers sold apples."],
]);

Deno.test("narrativeRows() can be pasted into a codebook, which then finds the storyline", async () => {
  const { storylines } = discover(articles, codebook);
  const rows = narrativeRows(storylines, articles, codebook);
  const folder = await Deno.makeTempDir();
  for (const file of ["actors.csv", "measures.csv", "narratives.csv", "stance-cues.csv"]) {
    await Deno.copyFile(
      new URL(`../../data/codebook/${file}`, import.meta.url),
      `${folder}/${file}`,
    );
  }
  const pasted = rows.slice(rows.indexOf("\n") + 1);
  const before = await Deno.readTextFile(`${folder}/narratives.csv`);
  await Deno.writeTextFile(`${folder}/narratives.csv`, before.trimEnd() + "\n" + pasted);
  const widened = await loadCodebook(folder);
  await Deno.remove(folder, { recursive: true });
  const article = articleFromText("Yesterday Iran blockaded all of Iraq.");
  deepStrictEqual(extract(article, widened).narratives.map(({ narrative }) => narrative), [
    "iran-blockade-iraq",
  ]);
});

const candidate: Candidate = {
  name: "Jane | Roe",
  kind: "person",
  aliases: ["Roe"],
  titles: [],
  state: "armenia",
  mentions: 1,
  acts: 0,
  articles: 1,
  sentences: [],
};

Deno.test("actorRows() gives ids that are not taken, and no places", () => {
  const rows = parse(
    actorRows([
      candidate,
      { ...candidate, name: "China", kind: null, aliases: [], state: null },
      { ...candidate, name: "Samarra", kind: "place" },
    ], codebook),
    { skipFirstRow: true },
  );
  deepStrictEqual(rows.map(({ id, kind, state, aliases }) => [id, kind, state, aliases]), [
    ["jane-roe", "person", "armenia", "Jane / Roe|Roe"],
    ["china-2", "group", "", "China"],
  ]);
});

Deno.test("rows for a codebook have its header even without proposals", () => {
  strictEqual(
    narrativeRows([], articles, codebook).trim(),
    "id,name,definition,actors,tells,denies,examples",
  );
  ok(actorRows([], codebook).startsWith("id,name,kind,state,aliases,adjectives,metonyms"));
});
