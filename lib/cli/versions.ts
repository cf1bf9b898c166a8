import type { Knowledge } from "../analyze.ts";
import type { Corpus } from "../model.ts";
import { sha256 } from "../notebook/sha256.ts";
import { stableJson } from "../notebook/stable-json.ts";
import { hashFiles } from "./file-hash.ts";
import { PROJECT } from "./notebook-options.ts";

/** How much of a SHA-256 is shown: enough to tell versions apart. */
export const SHOWN_HEX_DIGITS = 16;

/** What decides what the kit's code does: its sources, what they read, what they import. */
export const CODE = ["lib", "links", "data/language", "data/models", "deno.lock"];

/** What a site was made from, each as the start of a SHA-256 in hexadecimal. */
export async function versionsOf(
  corpus: Corpus,
  { codebook, reference }: Knowledge,
): Promise<{ name: string; value: string }[]> {
  const articles = corpus.articles.map(({ id, sha256, text }) => ({ id, sha256, text }));
  const hashes = [
    ["Articles", await sha256(stableJson(articles))],
    ["Codebook", await sha256(stableJson(codebook))],
    ["Reference data", await sha256(stableJson(reference))],
    ["Code", await hashFiles(PROJECT, CODE)],
  ] as const;
  return hashes.map(([name, hash]) => ({ name, value: hash.slice(0, SHOWN_HEX_DIGITS) }));
}
