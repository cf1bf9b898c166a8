import { analyze, loadKnowledge } from "../../lib/analyze.ts";
import type { Analysis } from "../../lib/model.ts";
import { articleFromText } from "../extract/article_from_text.ts";

export const knowledge = await loadKnowledge();

/** Texts, each with the day of its publication or null, analysed with the kit's codebook. */
export function analysed(
  texts: readonly (readonly [id: string, text: string, day?: string])[],
): Analysis {
  const articles = texts.map(([id, text, day]) => ({
    ...articleFromText(text, day ?? null),
    id,
  }));
  return analyze({ articles, problems: [] }, knowledge);
}
