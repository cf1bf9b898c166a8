import type { JSX } from "preact";
import type { Analysis, AnalyzedArticle, Span } from "../../model.ts";
import { articleSlug, type EvidenceKind } from "../evidence-links.ts";
import { articleTitle } from "./article-page.tsx";
import { shortened } from "./detail-list.tsx";
import { evidenceLayers } from "./evidence-layers.ts";
import { countsOf, Legend } from "./legend.tsx";
import type { Names } from "./names.ts";
import { SearchForm } from "./search-form.tsx";
import { visibleText } from "./visible-text.ts";
import { countOf, dateInWords } from "./wording.ts";

/** More entries than this make the page slow on a phone; the tables hold all of them. */
const MOST_ENTRIES = 4000;
const LONGEST_WORDS = 300;

interface Entry {
  readonly kind: EvidenceKind;
  readonly href: string;
  readonly reading: string;
  /** The sentence, or the mention itself where it is longer. */
  readonly context: string;
  readonly article: string;
}

/** Everything that was found, to be searched: by the page's script, or by the browser. */
export function EvidencePage(
  { analysis, names }: { analysis: Analysis; names: Names },
): JSX.Element {
  const entries = analysis.articles.flatMap((analyzed) => entriesOf(analyzed, names));
  const shown = entries.slice(0, MOST_ENTRIES);
  return (
    <div class="evidence-search">
      <header class="masthead">
        <h1>Evidence</h1>
        <p class="lead">
          Every figure, quote, stance, narrative and event with the sentence it stands in.
        </p>
        <SearchForm root="./" />
      </header>
      <Legend title="Shown" counts={countsOf(shown)} />
      <p id="search-status" role="status">
        {countOf(entries.length, "entry", "entries")}
        {shown.length < entries.length &&
          `, of which the first ${
            countOf(shown.length, "entry", "entries")
          } can be searched here`}
      </p>
      <ol id="search-entries" class="entries">
        {shown.map((entry) => <EntryItem entry={entry} />)}
      </ol>
    </div>
  );
}

function EntryItem({ entry }: { entry: Entry }): JSX.Element {
  return (
    <li class={`entry-${entry.kind}`}>
      <a href={entry.href}>
        <span class={`mark-${entry.kind}`}>{visibleText(entry.reading)}</span>
      </a>
      <p class="words">
        <bdi>{shortened(visibleText(entry.context), LONGEST_WORDS)}</bdi>
      </p>
      <p class="outlet">
        <bdi>{visibleText(entry.article)}</bdi>
      </p>
    </li>
  );
}

function entriesOf(analyzed: AnalyzedArticle, names: Names): Entry[] {
  const { article, sentences, published } = analyzed;
  const page = `articles/${articleSlug(article.id)}.html`;
  const title = articleTitle(article);
  const label = [title, article.outlet, dateInWords(published.edtf)].filter((part) => part)
    .join(", ");
  return evidenceLayers(analyzed, [], names)
    .filter(({ kind }) => kind !== "time" && kind !== "dating" && kind !== "shared")
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((layer) => ({
      kind: layer.kind as EvidenceKind,
      href: `${page}#${layer.id}`,
      reading: layer.summary,
      context: contextOf(article.text, sentences, layer),
      article: label,
    }));
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
