/** What a folder holds and where it comes from, as RO-Crate 1.1 (JSON-LD of schema.org). */

const SPECIFICATION = "https://w3id.org/ro/crate/1.1";

/** A file of the crate. */
export interface CrateFile {
  /** From the crate's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** What is described. */
export interface Crate {
  readonly title: string;
  readonly description: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string;
  /** The files, without the description itself. */
  readonly files: readonly CrateFile[];
  /** What it was made from and by, as hashes. */
  readonly versions: readonly { readonly name: string; readonly value: string }[];
  /** Version of Deno that ran the notebooks. */
  readonly deno: string;
}

type Entity = Readonly<Record<string, unknown>>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  csv: "text/csv",
  svg: "image/svg+xml",
  png: "image/png",
  json: "application/json",
  jsonld: "application/ld+json",
  ipynb: "application/x-ipynb+json",
  txt: "text/plain",
  md: "text/markdown",
  cff: "application/yaml",
  lock: "application/json",
};

const RIGHTS = "#rights";
const KIT = "#dateline";
const DENO = "#deno";

/**
 * The text of `ro-crate-metadata.json`: the root dataset with every file, its size and its
 * SHA-256, what it was made from, and the act that made it. The same input gives the same
 * text.
 *
 * @example
 * ```ts
 * import { roCrate } from "./ro-crate.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * const text = roCrate({
 *   title: "Trade claims",
 *   description: "Claims of five articles",
 *   date: "2025-03-01",
 *   files: [{ path: "tables/claims.csv", bytes: 12, sha256: "ab" }],
 *   versions: [],
 *   deno: "2.9.6",
 * });
 * strictEqual(JSON.parse(text)["@graph"][1].hasPart[0]["@id"], "tables/claims.csv");
 * ```
 */
export function roCrate(crate: Crate): string {
  const { title, description, date, deno, versions } = crate;
  const files = crate.files.toSorted((a, b) => a.path < b.path ? -1 : 1);
  const parts = files.map(({ path }) => ({ "@id": idOf(path) }));
  const graph: Entity[] = [
    {
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      about: { "@id": "./" },
      conformsTo: { "@id": SPECIFICATION },
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: title,
      description,
      datePublished: date,
      license: { "@id": RIGHTS },
      hasPart: parts,
      mentions: { "@id": "#run" },
      identifier: versions.map(({ name, value }) => `${name} ${value}`),
    },
    {
      "@id": RIGHTS,
      "@type": "CreativeWork",
      name: "Rights",
      description:
        "The words of the articles are their publishers'. The rows of the reference data " +
        "name their sources.",
    },
    {
      "@id": "#run",
      "@type": "CreateAction",
      name: "Run of the notebooks",
      instrument: [{ "@id": KIT }, { "@id": DENO }],
      result: { "@id": "./" },
    },
    {
      "@id": KIT,
      "@type": "SoftwareApplication",
      name: "Dateline",
      softwareVersion: versions.find(({ name }) => name === "Code")?.value ?? "unknown",
    },
    { "@id": DENO, "@type": "SoftwareApplication", name: "Deno", softwareVersion: deno },
    ...files.map(fileEntity),
  ];
  const context = [`${SPECIFICATION}/context`, {
    sha256: "https://w3id.org/ro/terms/workflow-run#sha256",
  }];
  return `${JSON.stringify({ "@context": context, "@graph": graph }, null, 1)}\n`;
}

function fileEntity({ path, bytes, sha256 }: CrateFile): Entity {
  const ending = /\.([a-z0-9]+)$/.exec(path.toLowerCase())?.[1] ?? "";
  return {
    "@id": idOf(path),
    "@type": "File",
    name: path.split("/").at(-1),
    encodingFormat: MEDIA_TYPES[ending] ?? "application/octet-stream",
    contentSize: String(bytes),
    sha256,
  };
}

/** A path as the URI that it is from the crate's folder. */
function idOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
