import { tableToCsv } from "../csv.ts";
import { dataPackage } from "../data-package.ts";
import type { NotebookContents } from "./notebook-contents.ts";

/** A file beside the tables that is no table. */
export interface OtherFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly content: string;
}

/**
 * Every table as CSV, and one Frictionless data package that describes them.
 *
 * @param others Files to be written beside the tables and described with them.
 */
export async function tableFiles(
  notebooks: readonly NotebookContents[],
  others: readonly OtherFile[] = [],
): Promise<[path: string, content: string][]> {
  const tables = notebooks.flatMap(({ tables }) =>
    tables.map(({ name, resource }) => ({
      ...resource,
      name,
      title: resource.title || name,
    }))
  );
  if (tables.length + others.length === 0) return [];
  const files = new Map(tables.map((table) => [`${table.name}.csv`, tableToCsv(table)]));
  for (const { path, content } of others) files.set(path, content);
  const described = dataPackage(tables);
  const listed = [
    ...described.resources,
    ...others.map(({ content: _, ...other }) => ({
      profile: "data-resource",
      ...other,
      encoding: "utf-8",
    })),
  ];
  const resources = await Promise.all(listed.map(async (resource) => ({
    ...resource,
    ...await fingerprint(files.get(resource.path) ?? ""),
  })));
  // A tabular data package may hold nothing but tables.
  const profile = others.length === 0 ? described.profile : "data-package";
  files.set(
    "datapackage.json",
    `${JSON.stringify({ ...described, profile, resources }, null, 2)}\n`,
  );
  return [...files].map(([name, content]) => [`tables/${name}`, content]);
}

/** Size and hash of a file as Frictionless names them. */
async function fingerprint(content: string): Promise<{ bytes: number; hash: string }> {
  const bytes = new TextEncoder().encode(content);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { bytes: bytes.length, hash: `sha256:${digest.toHex()}` };
}
