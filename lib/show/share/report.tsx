/** The report: everything that notebooks show, and its evidence, on one page of its own. */

import type { JSX } from "preact";
import type { Analysis } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import type { SiteInput } from "../site.ts";
import { indexAnalysis } from "../site/analysis-index.ts";
import { articleTitle } from "../site/article-page.tsx";
import type { EvidenceLayer } from "../site/evidence-layers.ts";
import { namesFrom } from "../site/names.ts";
import {
  type NotebookContents,
  readNotebook,
  uniqueNames,
} from "../site/notebook-contents.ts";
import { siteLinks } from "../site/site-links.ts";
import { visibleText } from "../site/visible-text.ts";
import { countOf } from "../site/wording.ts";
import {
  ArticleHeading,
  ArticleSource,
  EvidenceList,
  evidenceOf,
} from "./evidence-list.tsx";
import { ReportNotebook } from "./report-notebook.tsx";
import { reportStyles } from "./report-styles.ts";
import { standalonePage } from "./standalone-page.tsx";

/** More evidence than this makes the page slow; then it holds what charts and tables name. */
const MOST_EVIDENCE = 4000;

/** An article with the marks that the report shows of it. */
interface ShownArticle {
  readonly analyzed: Analysis["articles"][number];
  readonly slug: string;
  readonly layers: readonly EvidenceLayer[];
}

/**
 * One HTML page that holds the notebooks' prose, code, charts (as SVG), tables and the
 * sentences that they rest on. It loads nothing, runs nothing, and works from any place;
 * a point of a chart leads to its sentence on the same page. The same input gives the same
 * text. Articles and notebooks are not trusted, as on the site.
 */
export function buildReport(input: Omit<SiteInput, "files">): string {
  const { analysis, codebook, reference, title = "Dateline", versions = [] } = input;
  const index = indexAnalysis(analysis);
  const names = namesFrom(codebook, reference);
  const notebookName = uniqueNames();
  const slugs = input.notebooks.map(({ name }) =>
    notebookName(name.replace(/\.ipynb$/, ""))
  );
  const links = siteLinks(analysis, index, names, slugs);
  const articles = shownArticles(
    analysis.articles.map((analyzed) => ({
      analyzed,
      slug: articleSlug(analyzed.article.id),
      layers: evidenceOf(analyzed, index.storiesOf(analyzed.article.id), names),
    })),
    JSON.stringify(input.notebooks),
  );
  const anchors = new Set(
    articles.flatMap(({ slug, layers }) => layers.map(({ id }) => `${slug}.${id}`)),
  );
  const resolve = (href: string) => anchorOf(links(href), anchors);
  const naming = { chartName: uniqueNames(), tableName: uniqueNames(), resolve };
  const notebooks = input.notebooks.map((notebook, i) =>
    readNotebook(notebook, { slug: slugs[i]!, ...naming })
  );
  return standalonePage({
    title,
    description: "Dated figures, narratives and stances in news articles, on one page.",
    styles: reportStyles(),
    versions,
    content: (
      <Report title={title} notebooks={notebooks} articles={articles} resolve={resolve} />
    ),
  });
}

/** All evidence, or, of very much, that which the notebooks' outputs link to. */
function shownArticles(
  articles: readonly ShownArticle[],
  outputs: string,
): readonly ShownArticle[] {
  const count = articles.reduce((sum, { layers }) => sum + layers.length, 0);
  if (count <= MOST_EVIDENCE) return articles;
  const linked = new Set(
    Array.from(
      outputs.matchAll(/\/([a-z0-9-]+)\.html#([\w-]+)/g),
      ([, slug, id]) => `${slug}.${id}`,
    ),
  );
  return articles.map(({ analyzed, slug, layers }) => ({
    analyzed,
    slug,
    layers: layers.filter(({ id }) => linked.has(`${slug}.${id}`)),
  }));
}

/** Where an address of the site lies on the report's page; null if nowhere. */
function anchorOf(address: string | null, anchors: ReadonlySet<string>): string | null {
  const [, folder, slug, id] =
    /^\.\.\/(articles|notebooks)\/([\w-]+)\.html(?:#([\w-]+))?$/.exec(address ?? "") ?? [];
  if (folder === "notebooks") return `#notebook.${slug}`;
  if (folder === undefined) return address === "../index.html" ? "#content" : null;
  const evidence = `${slug}.${id}`;
  return anchors.has(evidence) ? `#${evidence}` : `#article.${slug}`;
}

function Report({ title, notebooks, articles, resolve }: {
  title: string;
  notebooks: readonly NotebookContents[];
  articles: readonly ShownArticle[];
  resolve: (href: string) => string | null;
}): JSX.Element {
  return (
    <>
      <header class="masthead">
        <h1>{visibleText(title)}</h1>
        <p class="lead">
          {countOf(notebooks.length, "notebook")} on{" "}
          {countOf(articles.length, "article")}, on one page that needs nothing else.
        </p>
      </header>
      <nav class="report-contents" aria-label="On this page">
        <ol>
          {notebooks.map(({ slug, title }) => (
            <li>
              <a href={`#notebook.${slug}`}>{visibleText(title)}</a>
            </li>
          ))}
          <li>
            <a href="#evidence">Evidence</a>
          </li>
        </ol>
      </nav>
      {notebooks.map((notebook) => (
        <ReportNotebook
          notebook={notebook}
          resolve={resolve}
        />
      ))}
      <Evidence articles={articles} />
    </>
  );
}

function Evidence({ articles }: { articles: readonly ShownArticle[] }): JSX.Element {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">Evidence</h2>
      <p>The sentences that the charts and tables rest on, article by article.</p>
      {articles.map(({ analyzed, slug, layers }) => (
        <section aria-label={visibleText(articleTitle(analyzed.article))}>
          <ArticleHeading analyzed={analyzed} id={`article.${slug}`} />
          <ArticleSource analyzed={analyzed} />
          <EvidenceList analyzed={analyzed} layers={layers} idPrefix={`${slug}.`} />
        </section>
      ))}
    </section>
  );
}
