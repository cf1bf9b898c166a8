import { deepStrictEqual, rejects } from "node:assert/strict";
import { readAttributedTexts } from "../../lib/evaluate/attributed-texts.ts";

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("readAttributedTexts() pairs the folders that PolNeAR has", async () => {
  await inFolder(async (folder) => {
    await Deno.mkdir(`${folder}/text`);
    await Deno.mkdir(`${folder}/attributions`);
    await Deno.writeTextFile(`${folder}/text/a.txt`, "A.");
    await Deno.writeTextFile(`${folder}/text/b.txt`, "B.");
    await Deno.writeTextFile(`${folder}/attributions/a_4e07.ann`, "one");
    await Deno.writeTextFile(`${folder}/attributions/a_d473.ann`, "two");
    deepStrictEqual(await readAttributedTexts(folder), [
      { id: "a", text: "A.", annotations: "one" },
    ]);
  });
});

Deno.test("readAttributedTexts() pairs files side by side", async () => {
  await inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/a.txt`, "A.");
    await Deno.writeTextFile(`${folder}/a.ann`, "one");
    deepStrictEqual(await readAttributedTexts(folder), [
      { id: "a", text: "A.", annotations: "one" },
    ]);
  });
});

Deno.test("readAttributedTexts() says what a folder without annotations lacks", async () => {
  await inFolder(async (folder) => {
    await rejects(readAttributedTexts(folder), /no text with annotations; accepted is/);
  });
});
