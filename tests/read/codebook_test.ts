import { ok, rejects, strictEqual } from "node:assert/strict";
import { loadCodebook } from "../../lib/read/codebook.ts";
import { prepareCodebook } from "../../lib/extract/codebook-tables.ts";

const source = new URL("../../data/codebook/", import.meta.url);

/** The project's codebook with one file changed, in a folder of its own. */
async function withChange(
  name: string,
  change: (text: string) => string,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    for await (const { name: file } of Deno.readDir(source)) {
      await Deno.copyFile(new URL(file, source), `${folder}/${file}`);
    }
    const path = `${folder}/${name}`;
    await Deno.writeTextFile(path, change(await Deno.readTextFile(path)));
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("loadCodebook() reads the project's codebook, and its patterns compile", async () => {
  const codebook = await loadCodebook();
  const actor = codebook.actors.find(({ id }) => id === "russia");
  ok(actor?.metonyms.includes("Moscow"));
  ok(codebook.narratives.some(({ id }) => id === "junior-partner"));
  prepareCodebook(codebook);
});

Deno.test("loadCodebook() takes a folder as a path or a URL", async () => {
  const byUrl = await loadCodebook(source);
  const byPath = await loadCodebook(new URL(source).pathname);
  strictEqual(byUrl.actors.length, byPath.actors.length);
});

for (
  const [what, name, change, message] of [
    [
      "a wrong header",
      "actors.csv",
      (text: string) => text.replace("aliases", "names"),
      /actors\.csv, row 1 has the header .*names.*accepted is id,name,kind,state,aliases/,
    ],
    [
      "a kind that is none",
      "actors.csv",
      (text: string) => text + "x,X,planet,,X,,\n",
      /actors\.csv, row \d+, column "kind" is "planet".*state, person/,
    ],
    [
      "an id twice",
      "actors.csv",
      (text: string) => text + "russia,Russia,state,,Rossiya,,\n",
      /column "id" is "russia".*no other row/,
    ],
    [
      "a state that is not there",
      "actors.csv",
      (text: string) => text + "x,X,person,atlantis,X,,\n",
      /column "state" is "atlantis"/,
    ],
    [
      "a score out of range",
      "stance-cues.csv",
      (text: string) => text + "adore,2,subject,object\n",
      /stance-cues\.csv, row \d+, column "score" is "2".*from -1 to 1/,
    ],
    [
      "a row with too few cells",
      "stance-cues.csv",
      (text: string) => text + "adore,1\n",
      /stance-cues\.csv/,
    ],
    [
      "a measure of an unknown actor",
      "measures.csv",
      (text: string) => text + "m,M,USD,,trade,atlantis,\n",
      /measures\.csv, row \d+, column "actors" is "atlantis"/,
    ],
    [
      "a narrative of an unknown actor",
      "narratives.csv",
      (text: string) => text + "n,N,A storyline.,atlantis,sink,,\n",
      /narratives\.csv, row \d+, column "actors" is "atlantis"/,
    ],
    [
      "a narrative without patterns",
      "narratives.csv",
      (text: string) => text + "n,N,A storyline.,,,,\n",
      /narratives\.csv, row \d+, column "tells" is "".*at least one pattern/,
    ],
  ] as const
) {
  Deno.test(`loadCodebook() refuses ${what} and says where`, async () => {
    await withChange(name, change, async (folder) => {
      await rejects(loadCodebook(folder), { name: "DatelineError", message });
    });
  });
}

Deno.test("loadCodebook() refuses bytes that are no UTF-8", async () => {
  await withChange("actors.csv", (text) => text, async (folder) => {
    await Deno.writeFile(`${folder}/actors.csv`, Uint8Array.of(0x69, 0xff, 0xfe));
    await rejects(loadCodebook(folder), { name: "DatelineError", message: /not UTF-8/ });
  });
});

Deno.test("loadCodebook() names the file of a folder that lacks it", async () => {
  await withChange("actors.csv", (text) => text, async (folder) => {
    await Deno.remove(`${folder}/measures.csv`);
    await rejects(loadCodebook(folder), {
      name: "DatelineError",
      message: /measures\.csv does not exist; accepted is a folder with/,
    });
  });
});
