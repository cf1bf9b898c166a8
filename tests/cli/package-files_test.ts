import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { asPackaged, sumsOf } from "../../lib/cli/package-files.ts";
import { samplePackage } from "./sample-package.ts";

const decoder = new TextDecoder();

Deno.test("packageFiles() holds report, site, notebooks, data, code and their hashes", async () => {
  await using kit = await samplePackage();
  for (
    const path of [
      "README.md",
      "report.html",
      "site/index.html",
      "site/tables/claims.csv",
      "site/tables/datapackage.json",
      "site/charts/trade.svg",
      "notebooks/01-trade.ipynb",
      "data/articles/a.txt",
      "data/codebook/actors.csv",
      "data/reference/series.csv",
      "deno.lock",
      "lib/mod.ts",
      "ro-crate-metadata.json",
    ]
  ) ok(kit.files.has(path), path);
  strictEqual(decoder.decode(kit.files.get("SHA256SUMS")), await sumsOf(kit.files));
  const crate = JSON.parse(decoder.decode(kit.files.get("ro-crate-metadata.json")));
  strictEqual(crate["@graph"][1].datePublished, "2025-03-01");
  strictEqual(crate["@graph"][1].hasPart.length, kit.files.size - 2);
});

Deno.test("packageFiles() leaves out the articles' texts where it is told to", async () => {
  await using kit = await samplePackage("left out");
  ok(![...kit.files.keys()].some((path) => path.startsWith("data/articles/")));
  match(decoder.decode(kit.files.get("README.md")), /left out.*publishers'/s);
  const said = JSON.parse(decoder.decode(kit.files.get("dateline.json")));
  deepStrictEqual(Object.keys(said.articleFiles), [
    "data/articles/a.txt",
    "data/articles/b.txt",
  ]);
});

Deno.test("sumsOf() writes what sha256sum reads", async () => {
  const files = new Map([["b", new Uint8Array()], ["a", new TextEncoder().encode("abc")]]);
  strictEqual(
    await sumsOf(files),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n" +
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n",
  );
});

Deno.test("asPackaged() forgets where the articles lay", async () => {
  await using kit = await samplePackage();
  const problem = {
    file: `${kit.corpus}/c.bin`,
    place: null,
    message: `${kit.corpus} bad`,
  };
  const { articles, problems } = asPackaged(
    { articles: [], problems: [problem] },
    kit.corpus,
    "data/articles",
  );
  deepStrictEqual(articles, []);
  deepStrictEqual(problems, [
    { file: "data/articles/c.bin", place: null, message: "data/articles bad" },
  ]);
});
