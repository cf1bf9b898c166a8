import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { evaluateTimeml } from "../../lib/evaluate/timeml.ts";

const HEAD = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22"
 functionInDocument="CREATION_TIME">22</TIMEX3></DCT><TEXT>`;
const time = (text: string, value: string, type = "DATE") =>
  `<TIMEX3 tid="t1" type="${type}" value="${value}">${text}</TIMEX3>`;

/**
 * Four gold times: one found as it is, one with another extent, one with another value, one
 * missed; and one find that gold does not have.
 */
const DOCUMENT = `${HEAD}It met ${time("yesterday", "2013-03-21")} and in early ${
  time("March", "2013-03")
}. On ${time("Tuesday", "1999-01-01")} it closed after ${
  time("a long while", "PXX", "DURATION")
}. It will open tomorrow.</TEXT></TimeML>`;

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await Deno.makeTempDir();
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(`${folder}/${name}`, text);
  }
  return folder;
}

Deno.test("evaluateTimeml() scores as TempEval-3 does and lists the misses", async () => {
  const folder = await folderWith({ "a.tml": DOCUMENT, "notes.txt": "not read" });
  try {
    const scores = await evaluateTimeml(folder);
    strictEqual(scores.documents, 1);
    strictEqual(scores.gold, 4);
    strictEqual(scores.found, 4);
    // Two of four have the same extent, three of four overlap, two of those three agree.
    strictEqual(scores.strict.f1, 0.5);
    strictEqual(scores.relaxed.f1, 0.75);
    ok(Math.abs(scores.value.f1 - 0.5) < 1e-12);
    deepStrictEqual(
      scores.misses.map(({ kind, gold, found }) => [kind, gold?.text, found?.text]),
      [
        ["extent", "March", "early March"],
        ["value", "Tuesday", "Tuesday"],
        ["missed", "a long while", undefined],
        ["spurious", undefined, "tomorrow"],
      ],
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("evaluateTimeml() says what it needs", async () => {
  const folder = await folderWith({});
  try {
    await rejects(evaluateTimeml(folder), /holds no \.tml file/);
    await rejects(evaluateTimeml(`${folder}/none`), /cannot be read as a folder/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
