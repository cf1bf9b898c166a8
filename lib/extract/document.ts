import type { Article, Zone, ZoneKind } from "../model.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { TokenGap, tokenize, type Tokens } from "./tokens.ts";
import { vocabularySize } from "./vocabulary.ts";

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

/**
 * Tokenises an article and splits it into the sentences from which to extract. No sentence
 * goes on into a zone of another kind, however its text reads: a by-line in lower case does
 * not go on with the title.
 */
export function openDocument(article: Article): Document {
  const tokens = readTokens(article);
  const sentences: ZonedSentence[] = [];
  const { zones } = article;
  let zone = 0;
  for (const { first, last, opensParagraph } of splitSentences(tokens)) {
    for (let from = first; from < last;) {
      const start = tokens.start[from]!;
      while (zone < zones.length && zones[zone]!.end <= start) zone++;
      const kind = kindAt(zones[zone], start);
      const until = zoneEnd(tokens, zones, zone, from, last);
      const opens = from === first
        ? opensParagraph
        : tokens.gap[from] === TokenGap.Paragraph;
      if (kind !== "boilerplate" && kind !== "lead-in") {
        sentences.push({ first: from, last: until, opensParagraph: opens, zone: kind });
      }
      from = until;
    }
  }
  return { article, tokens, sentences };
}

const tokenized = new WeakMap<Article, { vocabulary: number; tokens: Tokens }>();

/**
 * The tokens of an article as it was opened last. They are read again if tables were built
 * since then: only words that some table names are told apart.
 */
export function tokensOf(article: Article): Tokens {
  const known = tokenized.get(article);
  const current = known !== undefined && known.vocabulary === vocabularySize();
  return current ? known.tokens : readTokens(article);
}

function readTokens(article: Article): Tokens {
  const tokens = tokenize(article.text);
  tokenized.set(article, { vocabulary: vocabularySize(), tokens });
  return tokens;
}

/** What stands at an offset that lies before the end of `zone`. */
function kindAt(zone: Zone | undefined, offset: number): ZoneKind {
  return zone !== undefined && zone.start <= offset ? zone.kind : "body";
}

/** The first token from `first` to `last` that has another kind than `first`, or `last`. */
function zoneEnd(
  tokens: Tokens,
  zones: readonly Zone[],
  zone: number,
  first: number,
  last: number,
): number {
  const current = zones[zone];
  const end = tokens.end[last - 1]!;
  const start = tokens.start[first]!;
  // Nearly every sentence ends before its zone does.
  if (current === undefined) return last;
  if ((current.start <= start ? current.end : current.start) >= end) return last;
  const kind = kindAt(current, start);
  let at = zone;
  for (let index = first + 1; index < last; index++) {
    const offset = tokens.start[index]!;
    while (at < zones.length && zones[at]!.end <= offset) at++;
    if (kindAt(zones[at], offset) !== kind) return index;
  }
  return last;
}
