import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { DatelineError } from "../errors.ts";
import { listNotebooks, type NotebookFile } from "../notebook/notebook-folder.ts";
import { readSettings } from "./parameter-settings.ts";
import { fromUser } from "./user-path.ts";

/** Options of the commands that run notebooks. */
export const NOTEBOOK_OPTIONS = {
  corpus: { type: "string" },
  notebooks: { type: "string" },
  only: { type: "string", multiple: true },
  timeout: { type: "string" },
} as const;

/** What `--help` says about them. */
export const NOTEBOOK_OPTIONS_HELP = `
  --corpus PATH     a folder or file of .txt, .md, .html, .ndjson, .jsonl or .csv; else
                    DATELINE_CORPUS from the environment; else the notebooks' own choice
  --notebooks PATH  the folder of the notebooks (notebooks/ of this project)
  --only START      only notebooks whose names start so ("02"); can be given repeatedly
  --timeout SECONDS how long one cell may take (120)`.slice(1);

/** Environment variables by which notebooks learn which folders to read. */
const CORPUS_VARIABLE = "DATELINE_CORPUS";
const CODEBOOK_VARIABLE = "DATELINE_CODEBOOK";
const REFERENCE_VARIABLE = "DATELINE_REFERENCE";

/** This project's folder, without a slash at the end. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url)).replace(
  /[/\\]$/,
  "",
);

/** Which notebooks a command runs, and how. */
export interface NotebookPlan {
  readonly files: readonly NotebookFile[];
  /** Absolute path of the notebooks' folder. */
  readonly folder: string;
  /** Absolute path of the folder around it, which is cut off paths in outputs. */
  readonly root: string;
  /** Absolute path of the corpus that was asked for, or null for the notebooks' own. */
  readonly corpus: string | null;
  /** Absolute path of the codebook that was asked for, or null for the notebooks' own. */
  readonly codebook: string | null;
  /** Absolute path of the reference data that were asked for, or null for the notebooks' own. */
  readonly reference: string | null;
  /** Values for the notebooks' parameters, by their names. */
  readonly settings: ReadonlyMap<string, string>;
  /** Whether corpus or parameters are others than the notebooks' own. */
  readonly overridden: boolean;
  /** Environment of the kernels. */
  readonly env: Record<string, string>;
  /** Milliseconds. */
  readonly cellTimeout: number;
  /** How many kernels run side by side. */
  readonly jobs: number;
}

/**
 * What the options ask for. Paths are relative to the folder in which the user typed the
 * command. Throws a `DatelineError` if a folder, a notebook or the corpus is missing, if the
 * timeout is no positive number, or if a setting cannot be read. The settings `corpus`,
 * `codebook` and `reference` are paths; which others the notebooks know is found when they are read.
 */
export async function planNotebooks(values: {
  corpus?: string | undefined;
  notebooks?: string | undefined;
  only?: string[] | undefined;
  timeout?: string | undefined;
  set?: string[] | undefined;
}): Promise<NotebookPlan> {
  const folder = values.notebooks === undefined
    ? `${PROJECT}/notebooks`
    : fromUser(values.notebooks);
  const files = await listNotebooks(folder, values.only);
  const settings = readSettings(values.set ?? []);
  const asked = values.corpus ?? settings.get("corpus") ?? Deno.env.get(CORPUS_VARIABLE);
  if (values.corpus !== undefined && settings.has("corpus")) {
    throw new DatelineError("Cannot set corpus twice: --corpus or --set is accepted");
  }
  const corpus = asked ? await requireCorpus(asked) : null;
  const asCodebook = settings.get("codebook") ?? Deno.env.get(CODEBOOK_VARIABLE);
  const codebook = asCodebook
    ? await requireTables("codebook", "data/codebook", asCodebook)
    : null;
  const asReference = settings.get("reference") ?? Deno.env.get(REFERENCE_VARIABLE);
  const reference = asReference
    ? await requireTables("reference data", "data/reference", asReference)
    : null;
  return {
    files,
    folder,
    root: dirname(folder),
    corpus,
    codebook,
    reference,
    settings,
    overridden: settings.size > 0 || corpus !== null || isSetFromOutside(),
    env: {
      ...(corpus === null ? {} : { [CORPUS_VARIABLE]: corpus }),
      ...(codebook === null ? {} : { [CODEBOOK_VARIABLE]: codebook }),
      ...(reference === null ? {} : { [REFERENCE_VARIABLE]: reference }),
    },
    cellTimeout: timeoutFrom(values.timeout ?? "120"),
    jobs: navigator.hardwareConcurrency,
  };
}

/** A path as a user wants to read it: relative to the project where it lies within. */
export function forUser(path: string): string {
  const short = relative(PROJECT, path);
  return short.startsWith("..") ? path : short || ".";
}

/** The absolute path of a corpus; throws a `DatelineError` if there is nothing. */
export async function requireCorpus(asked: string): Promise<string> {
  const path = fromUser(asked);
  try {
    await Deno.stat(path);
    return path;
  } catch (error) {
    throw new DatelineError(
      `Cannot read the corpus ${asked}: there is no such file or folder; ` +
        "a folder or file of .txt, .md, .html, .ndjson, .jsonl or .csv is accepted",
      { cause: error },
    );
  }
}

/** Notebooks take their parameters from the environment under the kit's name. */
function isSetFromOutside(): boolean {
  return Object.entries(Deno.env.toObject()).some(([name, value]) =>
    name.startsWith("DATELINE_") && value !== ""
  );
}

async function requireTables(
  what: string,
  example: string,
  asked: string,
): Promise<string> {
  const path = fromUser(asked);
  const info = await Deno.stat(path).catch(() => null);
  if (info?.isDirectory) return path;
  throw new DatelineError(
    `Cannot read the ${what} ${asked}: there is no such folder; a folder with tables as in ` +
      `${example} is accepted`,
  );
}

function timeoutFrom(seconds: string): number {
  const value = Number(seconds);
  if (value > 0 && value <= 86_400) return value * 1000;
  throw new DatelineError(
    `Cannot use the timeout "${seconds}": a number of seconds from 0 to 86400 is accepted`,
  );
}
