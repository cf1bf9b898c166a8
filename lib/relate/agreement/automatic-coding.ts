import type { Codebook, Coding, Extraction, NarrativeStatus } from "../../model.ts";
import { passageAt } from "../passages.ts";

/**
 * What a codebook finds in articles, as a coding that can be compared with another.
 *
 * @param extractions Of the articles, made with this codebook.
 */
export function automaticCoding(
  name: string,
  extractions: readonly Extraction[],
  codebook: Codebook,
): Coding {
  return {
    name,
    articles: new Set(extractions.map(({ article }) => article.id)),
    narratives: new Set(codebook.narratives.map(({ id }) => id)),
    codes: extractions.flatMap(({ article, sentences, narratives }) =>
      narratives.flatMap(({ narrative, start, denied, manner }) => {
        const sentence = passageAt(sentences, start);
        const status: NarrativeStatus = manner ?? (denied ? "denied" : "told");
        return sentence < 0 ? [] : [{ article: article.id, sentence, narrative, status }];
      })
    ),
  };
}
