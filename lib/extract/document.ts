import type { Article, ZoneKind } from "../model.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { tokenize, type Tokens } from "./tokens.ts";

/** A sentence with the zone that it stands in. */
export interface ZonedSentence extends Sentence {
  readonly zone: ZoneKind;
}

/** An article's text as every extractor sees it. */
export interface Document {
  readonly article: Article;
  readonly tokens: Tokens;
  /**
   * Sentences in order. Those in lead-in and boilerplate zones are left out, so that an
   * extractor that goes by sentences sees each statement once and no clutter.
   */
  readonly sentences: readonly ZonedSentence[];
}

/** Tokenises an article and splits it into the sentences from which to extract. */
export function openDocument(article: Article): Document {
  const tokens = tokenize(article.text);
  const sentences: ZonedSentence[] = [];
  const { zones } = article;
  let zone = 0;
  for (const sentence of splitSentences(tokens)) {
    const start = tokens.start[sentence.first]!;
    while (zone < zones.length && zones[zone]!.end <= start) zone++;
    const current = zones[zone];
    const kind = current !== undefined && current.start <= start ? current.kind : "body";
    if (kind === "boilerplate" || kind === "lead-in") continue;
    sentences.push({ ...sentence, zone: kind });
  }
  return { article, tokens, sentences };
}
