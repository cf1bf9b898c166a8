import { deepStrictEqual, match, ok, rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import type { PackageReport } from "../../lib/cli/check-package.ts";
import { type PackageFiles, sumsOf } from "../../lib/cli/package-files.ts";
import { formatNotebook, saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { samplePackage, sharedNotebook } from "./sample-package.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The package with words replaced in one file, and hashes as if that had never been. */
async function tampered(files: PackageFiles, path: string, before: string, after: string) {
  const text = decoder.decode(files.get(path));
  ok(text.includes(before), `${path} does not say ${before}`);
  const changed = new Map(files);
  changed.set(path, encoder.encode(text.replace(before, after)));
  return changed.set("SHA256SUMS", encoder.encode(await sumsOf(changed)));
}

const places = ({ findings }: PackageReport) =>
  findings.map(({ file, place }) => `${file}${place === null ? "" : `, ${place}`}`);

Deno.test("checkPackage() finds that an untouched package reproduces", async () => {
  await using kit = await samplePackage();
  const report = await kit.check(kit.files);
  deepStrictEqual(places(report), []);
  deepStrictEqual(report.unchecked, []);
  strictEqual(report.reproduces, true);
  strictEqual(report.notebooksRun, 1);
  match(report.notes[0] ?? "", /^Made by this version of the code/);
});

Deno.test("checkPackage() names file and place of every number that was changed", async () => {
  await using kit = await samplePackage();
  for (
    const [path, before, after, expected] of [
      ["site/tables/claims.csv", "244.8", "344.8", [
        "site/tables/claims.csv, row 2, column value",
      ]],
      ["site/charts/trade.svg", "244.8", "344.8", ["site/charts/trade.svg, line 2"]],
      ["report.html", "$244.8 billion", "$344.8 billion", ["report.html"]],
      ["site/index.html", "2 articles", "3 articles", ["site/index.html"]],
      ["notebooks/01-trade.ipynb", '"244.8"', '"344.8"', [
        "notebooks/01-trade.ipynb, cell 2, output 1, text/plain",
      ]],
    ] as const
  ) {
    const report = await kit.check(await tampered(kit.files, path, before, after));
    strictEqual(report.reproduces, false);
    deepStrictEqual(
      places(report).map((place, i) => place.slice(0, expected[i]?.length)),
      [...expected],
      path,
    );
  }
});

Deno.test("checkPackage() finds what was changed, added or taken away since it was packed", async () => {
  await using kit = await samplePackage();
  const changed = new Map(kit.files);
  changed.set("CITATION.cff", encoder.encode("cff-version: 1.2.0"));
  changed.set("data/reference/README.md", encoder.encode("# Other"));
  changed.delete("deno.lock");
  const { findings } = await kit.check(changed);
  const what = new Map(findings.map(({ file, what }) => [file, what]));
  strictEqual(what.get("CITATION.cff"), "is not listed in SHA256SUMS");
  match(what.get("data/reference/README.md") ?? "", /^was changed after it was packed/);
  match(what.get("deno.lock") ?? "", /^is missing/);
  match(what.get("lib") ?? "", /^the code in the package is not the version/);
});

Deno.test("checkPackage() finds articles and codebook other than those it was made from", async () => {
  await using kit = await samplePackage();
  const article = await kit.check(
    await tampered(kit.files, "data/articles/a.txt", "244.8", "344.8"),
  );
  strictEqual(places(article)[0], "data/articles/a.txt");
  ok(places(article).includes("dateline.json, Articles"));
  const codebook = await kit.check(
    await tampered(kit.files, "data/codebook/measures.csv", "Russia", "Ruritania"),
  );
  ok(places(codebook).includes("dateline.json, Codebook"));
});

Deno.test("checkPackage() says plainly that another version of the code made it", async () => {
  await using kit = await samplePackage();
  const said: { versions: { name: string; value: string }[] } = JSON.parse(
    decoder.decode(kit.files.get("dateline.json")),
  );
  const { value: code = "" } = said.versions.find(({ name }) => name === "Code") ?? {};
  const other = await tampered(kit.files, "dateline.json", code, "0123456789abcdef");
  const report = await kit.check(other);
  deepStrictEqual([report.otherCode, (await kit.check(kit.files)).otherCode], [
    true,
    false,
  ]);
  match(
    report.notes[0] ?? "",
    /^Made by another version of the code \(0123456789abcdef; this copy is [0-9a-f]{16}\)/,
  );
});

Deno.test("checkPackage() runs no code but that of one's own notebooks, unless told to", async () => {
  await using kit = await samplePackage();
  const trace = join(kit.path, "trace.txt");
  const evil = sharedNotebook();
  evil.cells[2]!.source = `Deno.writeTextFileSync(${JSON.stringify(trace)}, "x")`;
  const changed = new Map(kit.files);
  changed.set("notebooks/01-trade.ipynb", encoder.encode(formatNotebook(evil)));
  const own = join(kit.notebooks, "01-trade.ipynb");
  const foreign = await kit.check(changed);
  strictEqual(foreign.reproduces, false);
  strictEqual(foreign.notebooksRun, 0);
  match(
    foreign.unchecked[0] ?? "",
    /^notebooks\/01-trade\.ipynb was not run: its code is not that of this copy's 01-trade/,
  );
  await Deno.remove(own);
  match((await kit.check(kit.files)).unchecked[0] ?? "", /no notebook of its name/);
  await rejects(() => Deno.stat(trace), Deno.errors.NotFound);
  strictEqual((await kit.check(kit.files, { trust: true })).reproduces, true);
  await kit.check(changed, { trust: true });
  strictEqual((await Deno.stat(trace)).isFile, true);
});

Deno.test("checkPackage() never takes the package's own configuration or code", async () => {
  await using kit = await samplePackage();
  const changed = new Map(kit.files);
  const config = { imports: { dateline: "./lib/evil.ts" }, nodeModulesDir: "auto" };
  changed.set("deno.json", encoder.encode(JSON.stringify(config)));
  changed.set("notebooks/deno.json", encoder.encode(JSON.stringify(config)));
  changed.set("SHA256SUMS", encoder.encode(await sumsOf(changed)));
  deepStrictEqual(
    places(await kit.check(changed)).filter((place) => !/crate/.test(place)),
    [],
  );
});

Deno.test("checkPackage() checks a package without its articles against those brought along", async () => {
  await using kit = await samplePackage("left out");
  strictEqual(kit.files.has("data/articles/a.txt"), false);
  const stub = decoder.decode(kit.files.get("site/articles/a.html"));
  match(stub, /not part of this package/);
  const alone = await kit.check(kit.files);
  strictEqual(alone.reproduces, false);
  match(alone.unchecked[0] ?? "", /bring them with --corpus/);

  const whole = await kit.check(kit.files, { corpus: kit.corpus });
  deepStrictEqual(places(whole), []);
  strictEqual(whole.reproduces, true);
  await Deno.writeTextFile(join(kit.corpus, "a.txt"), "Trade fell.");
  const wrong = await kit.check(kit.files, { corpus: kit.corpus });
  strictEqual(places(wrong)[0], "data/articles/a.txt");
});

Deno.test("checkPackage() reports a notebook that fails, and refuses what is no package", async () => {
  await using kit = await samplePackage();
  const failing = sharedNotebook();
  failing.cells[1]!.source = 'throw new Error("no")';
  await saveNotebook(join(kit.notebooks, "01-trade.ipynb"), failing);
  const changed = new Map(kit.files);
  changed.set(
    "notebooks/01-trade.ipynb",
    await Deno.readFile(join(kit.notebooks, "01-trade.ipynb")),
  );
  const report = await kit.check(changed);
  ok(report.findings.some(({ what }) => what === "cell 2 fails: Error: no"));
  await rejects(
    () => kit.check(new Map([["a.txt", new Uint8Array()]])),
    /it holds no dateline\.json; a package of deno task share/,
  );
});
