import { deepStrictEqual, rejects, strictEqual, throws } from "node:assert/strict";
import { join } from "node:path";
import { describePackage, readPackage } from "../../lib/cli/read-package.ts";
import { packZip } from "../../lib/show/share/zip.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const SAID = {
  format: "dateline-package/1",
  articles: "included",
  corpus: null,
  articleFiles: { "data/articles/a.txt": "ab" },
  notebooks: ["01-a"],
  versions: [{ name: "Code", value: "0a" }],
  date: "2025-03-01",
  deno: "2.9.6",
};

const described = (said: unknown) =>
  describePackage(new Map([["dateline.json", bytes(JSON.stringify(said))]]));

Deno.test("readPackage() names the file that is no archive", async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "broken.zip");
  await Deno.writeTextFile(path, "no archive");
  await rejects(readPackage(path), {
    name: "DatelineError",
    message: new RegExp(`^Cannot read the package ${RegExp.escape(path)}: Cannot unpack`),
  });
});

Deno.test("readPackage() reads an archive and the folder it unpacks to alike", async () => {
  await using folder = await temporaryFolder();
  const zip = join(folder.path, "kit.zip");
  const files = new Map([["kit/dateline.json", bytes("{}")], ["kit/site/a", bytes("a")]]);
  await Deno.writeFile(zip, packZip(files));
  const unpacked = join(folder.path, "unpacked");
  await Deno.mkdir(join(unpacked, "site"), { recursive: true });
  await Deno.writeTextFile(join(unpacked, "dateline.json"), "{}");
  await Deno.writeTextFile(join(unpacked, "site/a"), "a");
  for (const path of [zip, unpacked]) {
    deepStrictEqual([...(await readPackage(path)).keys()].sort(), [
      "dateline.json",
      "site/a",
    ]);
  }
});

Deno.test("readPackage() refuses what is no package, and links", async () => {
  await using folder = await temporaryFolder();
  const path = (name: string) => join(folder.path, name);
  await Deno.writeTextFile(path("a.zip"), "no archive, but a text of some length");
  await Deno.writeFile(path("b.zip"), packZip(new Map([["site/a", bytes("a")]])));
  const mixed = new Map([["kit/dateline.json", bytes("{}")], ["other/a", bytes("a")]]);
  await Deno.writeFile(path("c.zip"), packZip(mixed));
  await rejects(() => readPackage(path("none.zip")), /there is no such file or folder/);
  await rejects(() => readPackage(path("a.zip")), /a ZIP archive is accepted/);
  await rejects(() => readPackage(path("b.zip")), /it holds no dateline\.json/);
  await rejects(() => readPackage(path("c.zip")), /it holds no dateline\.json/);
  if (Deno.build.os === "windows") return;
  await Deno.mkdir(path("folder"));
  await Deno.symlink("/etc/passwd", path("folder/dateline.json"));
  await rejects(
    () => readPackage(path("folder")),
    /it is a link, pipe or device; files alone/,
  );
});

Deno.test("describePackage() takes what share writes and nothing else", () => {
  strictEqual(described(SAID).date, "2025-03-01");
  strictEqual(described({ ...SAID, corpus: "data/articles/a.csv" }).corpus?.length, 19);
  throws(() => describePackage(new Map()), /it is not JSON/);
  throws(() => described(null), /its format is not stated/);
  throws(() => described({ ...SAID, format: "dateline-package/9" }), /its format is "date/);
  for (
    const wrong of [
      { corpus: "../../etc" },
      { corpus: "data/articles/../../../etc" },
      { corpus: "data/articlesx" },
      { notebooks: [1] },
      { versions: [null] },
      { articleFiles: null },
      { articles: "some" },
      { date: undefined },
    ]
  ) {
    throws(() => described({ ...SAID, ...wrong }), /a field is missing or of another kind/);
  }
});
