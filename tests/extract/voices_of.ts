import type { Codebook } from "../../lib/model.ts";
import { findActors } from "../../lib/extract/actors.ts";
import { findAttributions } from "../../lib/extract/attributions.ts";
import { prepareCodebook } from "../../lib/extract/codebook-tables.ts";
import { openDocument } from "../../lib/extract/document.ts";
import { findQuotes } from "../../lib/extract/quotes.ts";
import { loadCodebook } from "../../lib/read/codebook.ts";
import { articleFromText } from "./article_from_text.ts";

export const codebook: Codebook = await loadCodebook();

/** A text opened, with everything that stances and narratives build on. */
export function voicesOf(text: string, by: Codebook = codebook) {
  prepareCodebook(by);
  const document = openDocument(articleFromText(text));
  const actors = findActors(document, by);
  const quotes = findQuotes(document, actors);
  const attributions = findAttributions(document, actors, quotes);
  return { document, actors, quotes, attributions };
}
