import { join } from "node:path";
import { loadKnowledge } from "../../lib/analyze.ts";
import { checkPackage, type PackageReport } from "../../lib/cli/check-package.ts";
import { filesBelow } from "../../lib/cli/file-hash.ts";
import { PROJECT } from "../../lib/cli/notebook-options.ts";
import {
  asPackaged,
  type PackageFiles,
  packageFiles,
} from "../../lib/cli/package-files.ts";
import type { CheckOptions } from "../../lib/cli/rebuild-package.ts";
import { CODE, versionsOf } from "../../lib/cli/versions.ts";
import type { Notebook } from "../../lib/model.ts";
import { saveNotebook } from "../../lib/notebook/notebook-file.ts";
import { runNotebook } from "../../lib/notebook/run-notebook.ts";
import { readCorpus } from "../../lib/read/corpus.ts";
import { packZip } from "../../lib/show/share/zip.ts";
import { notebookOf } from "../notebook/build-notebook.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

const SHOW_TABLE = `({
  [Symbol.for("Jupyter.display")]: () => ({
    "text/plain": "244.8",
    "application/vnd.dataresource+json": {
      profile: "tabular-data-resource",
      name: "claims",
      title: "Claims",
      schema: { fields: [{ name: "year", type: "integer" }, { name: "value", type: "number" }] },
      data: [{ year: 2023, value: 240.1 }, { year: 2024, value: 244.8 }],
    },
  }),
})`;

const SHOW_CHART = `({
  [Symbol.for("Jupyter.display")]: () => ({
    "text/plain": "a chart",
    "image/svg+xml": '<svg xmlns="http://www.w3.org/2000/svg" id="chart-trade" width="90" ' +
      'height="20"><title>Trade</title><text y="15">$244.8bn</text></svg>',
  }),
})`;

/** A notebook that shows a number in a table and in a chart. */
export function sharedNotebook(): Notebook {
  return notebookOf("# Trade\n\nIt was $244.8bn.", SHOW_TABLE, SHOW_CHART);
}

/** A package of one notebook on two articles, and how to check it after changes. */
export async function samplePackage(articles: "included" | "left out" = "included") {
  const root = await temporaryFolder();
  const notebooks = join(root.path, "notebooks");
  const corpusPath = join(root.path, "articles");
  await Deno.mkdir(notebooks);
  await Deno.mkdir(corpusPath);
  const texts = {
    "a.txt": "Trade rose\n\nTrade reached $244.8 billion in 2024, customs said.\n",
    "b.txt": "Oil fell\n\nIt sold 2 million barrels a day in 2023.\n",
  };
  for (const [name, text] of Object.entries(texts)) {
    await Deno.writeTextFile(join(corpusPath, name), text);
  }
  const { notebook } = await runNotebook(sharedNotebook(), {
    folder: notebooks,
    root: root.path,
  });
  await saveNotebook(join(notebooks, "01-trade.ipynb"), notebook);
  const knowledge = await loadKnowledge();
  const corpus = asPackaged(await readCorpus(corpusPath), corpusPath, "data/articles");
  const inputs = new Map<string, Uint8Array>();
  for (const folder of [...CODE, "data/codebook", "data/reference"]) {
    for (const path of await filesBelow(PROJECT, folder)) {
      inputs.set(path, await Deno.readFile(join(PROJECT, path)));
    }
  }
  for (const [name, text] of Object.entries(texts)) {
    inputs.set(`data/articles/${name}`, new TextEncoder().encode(text));
  }
  const files = await packageFiles({
    corpus,
    knowledge,
    notebooks: [{ name: "01-trade", notebook }],
    versions: await versionsOf(corpus, knowledge),
    date: "2025-03-01",
    deno: Deno.version.deno,
    inputs,
    articles,
    corpusPath: "data/articles",
  });
  const check = async (
    changed: PackageFiles,
    options: Partial<CheckOptions> = {},
  ): Promise<PackageReport> => {
    const path = join(root.path, "package.zip");
    await Deno.writeFile(
      path,
      packZip(new Map(Array.from(changed, ([path, bytes]) => [`kit/${path}`, bytes]))),
    );
    return await checkPackage(path, {
      corpus: null,
      trust: false,
      ownNotebooks: notebooks,
      cellTimeout: 60_000,
      ...options,
    });
  };
  return { ...root, notebooks, corpus: corpusPath, files, check };
}
