import { join } from "node:path";
import type { Knowledge } from "../analyze.ts";
import type { Corpus } from "../model.ts";
import { stableJson } from "../notebook/stable-json.ts";
import { PROJECT } from "./notebook-options.ts";

/** How much of a SHA-256 is shown: enough to tell versions apart. */
const SHOWN_HEX_DIGITS = 16;

/** What a site was made from, each as the start of a SHA-256 in hexadecimal. */
export async function versionsOf(
  corpus: Corpus,
  { codebook, reference }: Knowledge,
): Promise<{ name: string; value: string }[]> {
  const articles = corpus.articles.map(({ id, sha256, text }) => ({ id, sha256, text }));
  return [
    { name: "Articles", value: await hash(stableJson(articles)) },
    { name: "Codebook", value: await hash(stableJson(codebook)) },
    { name: "Reference data", value: await hash(stableJson(reference)) },
    { name: "Code", value: await hash(await codeText()) },
  ];
}

/** The kit's own sources and the tables of words that they read. */
async function codeText(): Promise<string> {
  const paths = (await Promise.all(["lib", "data/language"].map(filesBelow))).flat().sort();
  const parts = paths.map(async (path) =>
    `${path}\n${(await Deno.readTextFile(join(PROJECT, path))).replaceAll("\r\n", "\n")}`
  );
  return (await Promise.all(parts)).join("\n");
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(join(PROJECT, folder)));
  const nested = entries.map(({ name, isDirectory }) =>
    isDirectory ? filesBelow(`${folder}/${name}`) : [`${folder}/${name}`]
  );
  return (await Promise.all(nested)).flat();
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(digest).toHex().slice(0, SHOWN_HEX_DIGITS);
}
