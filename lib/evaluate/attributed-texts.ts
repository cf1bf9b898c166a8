import { DatelineError } from "../errors.ts";
import type { AttributedText } from "./quotes.ts";

/**
 * Reads a folder of texts with brat annotations: `.txt` and `.ann` files side by side, or,
 * as PolNeAR has them, in the folders `text` and `attributions`. An annotation's name is its
 * text's, with or without `_` and an annotator's code; of several annotators the first by
 * name counts.
 *
 * @throws {DatelineError} If no text has annotations.
 */
export async function readAttributedTexts(directory: string): Promise<AttributedText[]> {
  const texts = await namesIn(`${directory}/text`) ?? await namesIn(directory) ?? [];
  const annotations = await namesIn(`${directory}/attributions`) ??
    await namesIn(directory) ?? [];
  const byText = new Map<string, string>();
  for (const path of annotations.filter((path) => path.endsWith(".ann")).reverse()) {
    const name = baseName(path, ".ann");
    byText.set(name, path);
    byText.set(name.replace(/_[0-9a-z]{4}$/, ""), path);
  }
  const pairs: AttributedText[] = [];
  for (const path of texts.filter((path) => path.endsWith(".txt"))) {
    const id = baseName(path, ".txt");
    const annotated = byText.get(id);
    if (annotated === undefined) continue;
    const [text, content] = await Promise.all([
      Deno.readTextFile(path),
      Deno.readTextFile(annotated),
    ]);
    pairs.push({ id, text, annotations: content });
  }
  if (pairs.length === 0) {
    throw new DatelineError(
      `Cannot evaluate quotes: ${directory} has no text with annotations; accepted is a ` +
        'folder with .txt and .ann files, or with the folders "text" and "attributions"',
    );
  }
  return pairs;
}

async function namesIn(directory: string): Promise<string[] | null> {
  try {
    const names: string[] = [];
    for await (const { name, isFile } of Deno.readDir(directory)) {
      if (isFile) names.push(`${directory}/${name}`);
    }
    return names.sort();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

function baseName(path: string, ending: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -ending.length);
}
