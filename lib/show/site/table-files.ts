import { tableToCsv } from "../csv.ts";
import { dataPackage } from "../data-package.ts";
import type { NotebookContents } from "./notebook-contents.ts";

/** Every table as CSV, and one Frictionless data package that describes them. */
export async function tableFiles(
  notebooks: readonly NotebookContents[],
): Promise<[path: string, content: string][]> {
  const tables = notebooks.flatMap(({ tables }) =>
    tables.map(({ name, resource }) => ({
      ...resource,
      name,
      title: resource.title || name,
    }))
  );
  if (tables.length === 0) return [];
  const files = new Map(tables.map((table) => [`${table.name}.csv`, tableToCsv(table)]));
  const described = dataPackage(tables);
  const resources = await Promise.all(described.resources.map(async (resource) => ({
    ...resource,
    ...await fingerprint(files.get(resource.path) ?? ""),
  })));
  files.set(
    "datapackage.json",
    `${JSON.stringify({ ...described, resources }, null, 2)}\n`,
  );
  return [...files].map(([name, content]) => [`tables/${name}`, content]);
}

/** Size and hash of a file as Frictionless names them. */
async function fingerprint(content: string): Promise<{ bytes: number; hash: string }> {
  const bytes = new TextEncoder().encode(content);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { bytes: bytes.length, hash: `sha256:${digest.toHex()}` };
}
