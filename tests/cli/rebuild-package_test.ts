import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { describePackage } from "../../lib/cli/read-package.ts";
import { rebuildPackage } from "../../lib/cli/rebuild-package.ts";
import { PROJECT } from "../../lib/cli/notebook-options.ts";
import { isArticle } from "../../lib/cli/package-files.ts";
import { samplePackage } from "./sample-package.ts";

Deno.test("rebuildPackage() names files that are missing or too many, and leaves nothing", async () => {
  await using kit = await samplePackage();
  const changed = new Map(kit.files);
  changed.delete("site/charts/trade.png");
  changed.set("site/extra.html", new Uint8Array());
  const articles = new Map([...changed].filter(([path]) => isArticle(path)));
  const { findings, notebooksRun } = await rebuildPackage(
    changed,
    describePackage(changed),
    articles,
    { corpus: null, trust: false, ownNotebooks: kit.notebooks, cellTimeout: 30_000 },
  );
  deepStrictEqual(findings.map(({ file, what }) => `${file} ${what}`), [
    "site/charts/trade.png is missing",
    "site/extra.html is no file of the package's own",
  ]);
  strictEqual(notebooksRun, 1);
  const left = await Array.fromAsync(Deno.readDir(`${PROJECT}/.cache`));
  deepStrictEqual(left.filter(({ name }) => name.startsWith("check-")), []);
});
