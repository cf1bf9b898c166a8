/** Where the site keeps things, so that charts and tables can lead to their evidence. */

/** Mentions that an article's page marks; each has an id of this kind and its index. */
export type EvidenceKind = "figure" | "time" | "quote" | "stance" | "narrative" | "event";

/** File names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name stem for an article id: lower-case letters, digits and hyphens only, so that an
 * article cannot choose a path. An id that does not survive unchanged gets a hash of the id
 * appended, so that different ids stay different.
 *
 * @example
 * ```ts
 * import { articleSlug } from "./evidence-links.ts";
 * import { match, strictEqual } from "node:assert/strict";
 *
 * strictEqual(articleSlug("000-elites"), "000-elites");
 * match(articleSlug("../../etc/passwd"), /^etc-passwd-[0-9a-f]{8}$/);
 * ```
 */
export function articleSlug(id: string): string {
  const slug = id.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 80).replace(
    /^-|-$/g,
    "",
  );
  const survives = slug === id && slug !== "" && !RESERVED.test(slug);
  return survives ? slug : `${slug || "article"}-${hash(id)}`;
}

/**
 * The address of a mention's mark on its article's page, relative to a page, chart or table
 * one folder below the site's root (`notebooks/`, `charts/`, `articles/`).
 */
export function evidenceHref(article: string, kind: EvidenceKind, index: number): string {
  return `${articleHref(article)}#${evidenceId(kind, index)}`;
}

/** The address of an article's page, from the same places as {@linkcode evidenceHref}. */
export function articleHref(article: string): string {
  return `../articles/${articleSlug(article)}.html`;
}

/** The element id of a mention's mark on its article's page; `index` is from `Analysis`. */
export function evidenceId(kind: EvidenceKind, index: number): string {
  return `${kind}-${index}`;
}

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
