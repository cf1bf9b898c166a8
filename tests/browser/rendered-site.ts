/** The site of the five articles and of the notebooks as they are committed. */

import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { analyzeCorpus, buildSite, loadKnowledge } from "../../lib/mod.ts";
import { readNotebook } from "../../lib/notebook/notebook-file.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const NOTEBOOKS = [
  "01-corpus",
  "02-trade-claims",
  "03-publication-timeline",
  "04-stance-shifts",
];

/** A folder that holds the site in a folder of its own, and goes away with the test. */
export interface SiteFolder extends AsyncDisposable {
  /** The folder above the site, which is called `site`. */
  readonly above: string;
  /** Address of the site's root as a file, with a slash at the end. */
  readonly home: string;
}

/** Writes the site to `some folder/site/`: a name with a space, as users have them. */
export async function renderedSite(): Promise<SiteFolder> {
  const knowledge = await loadKnowledge();
  const analysis = await analyzeCorpus(join(PROJECT, "data", "articles"));
  const notebooks = await Promise.all(NOTEBOOKS.map(async (name) => ({
    name,
    notebook: await readNotebook(join(PROJECT, "notebooks", `${name}.ipynb`)),
  })));
  const folder = await temporaryFolder();
  const above = join(folder.path, "some folder");
  const root = join(above, "site");
  for (const [path, content] of await buildSite({ analysis, notebooks, ...knowledge })) {
    const file = join(root, path);
    await Deno.mkdir(dirname(file), { recursive: true });
    if (typeof content === "string") await Deno.writeTextFile(file, content);
    else await Deno.writeFile(file, content);
  }
  return { ...folder, above, home: `${pathToFileURL(root).href}/` };
}
