import { join, relative, resolve } from "node:path";
import type { Notebook } from "../model/notebook.ts";
import { joinLines } from "../notebook/multiline-text.ts";
import { defaultText } from "../notebook/parameters.ts";
import { sha256 } from "../notebook/sha256.ts";
import { stableJson } from "../notebook/stable-json.ts";
import { filesBelow, hashFiles } from "./file-hash.ts";
import { type NotebookPlan, PROJECT } from "./notebook-options.ts";

/** What every notebook rests on: code, tables, codebook, reference data, dependencies. */
const KIT = ["lib", "links", "deno.json", "deno.lock"];
/** The articles count for the notebooks that read them. */
const ARTICLES = "data/articles/";

/** What the nearest deno.json gives to notebooks that lie elsewhere than the kit's. */
const CONFIGURATION = ["deno.json", "deno.lock"];

/**
 * What decides what notebooks show, as one hash for each: the notebook's cells without their
 * outputs, its corpus, the kit with its data and dependencies, the other files beside the
 * notebook, the environment variables that its cells name, and the version of Deno. Files
 * that a cell reads on its own account are not known here.
 */
export class RunInputs {
  readonly #plan: NotebookPlan;
  readonly #shared: string;
  readonly #corpora = new Map<string, Promise<string>>();

  private constructor(plan: NotebookPlan, shared: string) {
    this.#plan = plan;
    this.#shared = shared;
  }

  /** Reads what the notebooks of a plan have in common, as it is now. */
  static async read(plan: NotebookPlan): Promise<RunInputs> {
    const beside = (await filesBelow(plan.folder, "")).filter((path) =>
      !path.endsWith(".ipynb") && !path.endsWith(".tmp")
    );
    const data = (await filesBelow(PROJECT, "data")).filter((path) =>
      !path.startsWith(ARTICLES)
    );
    const hashes = await Promise.all([
      hashFiles(PROJECT, [...KIT, ...data]),
      hashFiles(plan.folder, beside),
      plan.root === PROJECT ? "" : hashFiles(plan.root, CONFIGURATION),
      plan.codebook === null ? "" : hashFiles(plan.codebook, [""]),
      plan.reference === null ? "" : hashFiles(plan.reference, [""]),
    ]);
    const { deno, v8, typescript } = Deno.version;
    return new RunInputs(plan, [...hashes, deno, v8, typescript].join(" "));
  }

  /** The hash for one notebook, with the parameters that were asked for already set. */
  async of(notebook: Notebook): Promise<string> {
    const cells = notebook.cells.map((cell) => ({
      ...cell,
      source: joinLines(cell.source),
      ...(cell.cell_type === "code" ? { outputs: [], execution_count: null } : {}),
    }));
    return await sha256(stableJson({
      shared: this.#shared,
      notebook: { ...notebook, cells },
      corpus: await this.#corpusOf(notebook),
      environment: environmentOf(notebook, this.#plan.env),
    }));
  }

  #corpusOf(notebook: Notebook): Promise<string> | string {
    const own = defaultText(notebook, "corpus");
    const path = this.#plan.corpus ??
      (own === null ? null : resolve(this.#plan.folder, own));
    if (path === null) return "none";
    const known = this.#corpora.get(path);
    if (known !== undefined) return known;
    // The path counts as well: a notebook may show it.
    const hash = hashFiles(path, [""]).then((hash) =>
      `${relative(this.#plan.root, path)} ${hash}`
    );
    this.#corpora.set(path, hash);
    return hash;
  }
}

/** The variables that the cells of a notebook ask for by name, with their values. */
function environmentOf(
  notebook: Notebook,
  env: Readonly<Record<string, string>>,
): Record<string, string | null> {
  const names = notebook.cells.flatMap(({ source }) =>
    [...joinLines(source).matchAll(/\benv\.get\(\s*["'`](\w+)["'`]/g)].map(([, name]) =>
      name!
    )
  );
  return Object.fromEntries(
    names.map((name) => [name, env[name] ?? Deno.env.get(name) ?? null]),
  );
}

/** Everything that a run of the plan reads, as absolute paths, to be watched. */
export function watchedPaths(
  plan: NotebookPlan,
  notebooks: readonly Notebook[],
): string[] {
  const corpora = notebooks.flatMap((notebook) => {
    const own = defaultText(notebook, "corpus");
    return own === null ? [] : [resolve(plan.folder, own)];
  });
  const kit = ["lib", "data", "links", ...CONFIGURATION].map((path) => join(PROJECT, path));
  const asked = [plan.corpus, plan.codebook, plan.reference].filter((path) =>
    path !== null
  );
  const own = plan.corpus === null ? corpora : [];
  return [...new Set([plan.folder, ...own, ...asked, ...kit])];
}
