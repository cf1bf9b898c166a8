/** What the search over the evidence goes through: each mention with its sentence. */

import type { AnalyzedArticle, Span } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import { articleTitle } from "./article-page.tsx";
import { shortened } from "./detail-list.tsx";
import { evidenceLayers, type LayerKind } from "./evidence-layers.ts";
import type { Names } from "./names.ts";
import { visibleText } from "./visible-text.ts";
import { dateInWords } from "./wording.ts";

const LONGEST_WORDS = 300;
const ENTRIES_PER_FILE = 5000;

/** Kinds that say something about the world, which a time or a name alone does not. */
const SEARCHED: ReadonlySet<LayerKind> = new Set<LayerKind>([
  "figure",
  "quote",
  "stance",
  "narrative",
  "event",
]);

/** A mention that can be searched for; its texts are safe to look at once escaped. */
export interface EvidenceEntry {
  readonly kind: LayerKind;
  /** Address of its mark, from the site's root. */
  readonly href: string;
  readonly reading: string;
  /** The sentence, or the mention itself where it is longer. */
  readonly words: string;
  /** Title, outlet and date of the article. */
  readonly article: string;
}

/** The mentions of an article that the search finds, in the order of its text. */
export function evidenceEntries(analyzed: AnalyzedArticle, names: Names): EvidenceEntry[] {
  const { article, sentences, published } = analyzed;
  const page = `articles/${articleSlug(article.id)}.html`;
  const title = articleTitle(article);
  const parts = [title, article.outlet, dateInWords(published.edtf)];
  const label = visibleText(parts.filter((part) => part).join(", "));
  return evidenceLayers(analyzed, [], names)
    .filter(({ kind }) => SEARCHED.has(kind))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((layer) => ({
      kind: layer.kind,
      href: `${page}#${layer.id}`,
      reading: visibleText(layer.summary),
      words: shortened(
        visibleText(contextOf(article.text, sentences, layer)),
        LONGEST_WORDS,
      ),
      article: label,
    }));
}

/**
 * Scripts that hand entries to the page's search when it asks for them, by their paths from
 * the site's root. A script can be loaded where a page was opened from a file; data cannot.
 */
export function evidenceFiles(entries: readonly EvidenceEntry[]): [string, string][] {
  const files: [string, string][] = [];
  for (let start = 0; start < entries.length; start += ENTRIES_PER_FILE) {
    const some = entries.slice(start, start + ENTRIES_PER_FILE);
    files.push([
      `assets/evidence-${files.length + 1}.js`,
      `addEvidence(${JSON.stringify(packed(some))});\n`,
    ]);
  }
  return files;
}

/** Texts that several entries share stand once. */
function packed(entries: readonly EvidenceEntry[]) {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const rows = entries.map(({ kind, href, reading, words, article }) => {
    const [page = "", mark = ""] = href.split("#");
    return [kind, page, mark, reading, words, article].map(numberOf);
  });
  return { texts: [...numbers.keys()], entries: rows };
}

function contextOf(text: string, sentences: readonly Span[], span: Span): string {
  const sentence = sentenceAt(sentences, span.start);
  if (sentence === null || sentence.end < span.end) return text.slice(span.start, span.end);
  return text.slice(sentence.start, sentence.end);
}

/** The sentence that holds the position, by bisection; sentences are in order. */
function sentenceAt(sentences: readonly Span[], position: number): Span | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (position < sentence.start) high = middle - 1;
    else if (position >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
