import type { Analysis } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import type { AnalysisIndex } from "./analysis-index.ts";
import { ArticlePage, articleTitle } from "./article-page.tsx";
import { ArticleListPage, LISTED_ARTICLES } from "./article-list.tsx";
import { evidenceEntries, evidenceFiles } from "./evidence-entries.ts";
import { EvidencePage, LISTED_ENTRIES } from "./evidence-page.tsx";
import type { EvidenceUses } from "./evidence-uses.ts";
import { FrontPage } from "./front-page.tsx";
import type { Names } from "./names.ts";
import type { NotebookContents } from "./notebook-contents.ts";
import { NotebookPage } from "./notebook-page.tsx";
import { type PageFrame, renderPage } from "./page.tsx";
import type { SiteLinks } from "./site-links.ts";
import type { OtherFile } from "./table-files.ts";

/** Everything that the pages show. */
export interface SiteContents {
  readonly analysis: Analysis;
  readonly index: AnalysisIndex;
  readonly notebooks: readonly NotebookContents[];
  readonly names: Names;
  readonly uses: EvidenceUses;
  readonly title: string;
  readonly versions: PageFrame["versions"];
  /** Paths of files that the caller adds to the site. */
  readonly files: readonly string[];
  readonly links: SiteLinks;
  /** What stands beside the tables and is no table. */
  readonly others?: readonly OtherFile[];
}

/** Every page of the site by its path, and what the search over the evidence loads. */
export function sitePages(contents: SiteContents): [path: string, content: string][] {
  return [
    frontPage(contents),
    ...articleList(contents),
    ...evidencePage(contents),
    ...notebookPages(contents),
    ...articlePages(contents),
  ];
}

function frontPage(
  { analysis, notebooks, title, versions, others }: SiteContents,
): [string, string] {
  const frame: PageFrame = {
    title,
    description:
      "Dated figures, narratives and stances in news articles, each with its sentence.",
    root: "./",
    section: "overview",
    siteTitle: title,
    versions,
  };
  const page = (
    <FrontPage
      title={title}
      analysis={analysis}
      notebooks={notebooks}
      others={others}
    />
  );
  return ["index.html", renderPage(frame, page)];
}

/** A page for all articles, where the overview lists but the first. */
function articleList({ analysis, title, versions }: SiteContents): [string, string][] {
  const { articles } = analysis;
  if (articles.length <= LISTED_ARTICLES) return [];
  const frame: PageFrame = {
    title: "Articles",
    description: "Every article with its date and what was found in it.",
    root: "./",
    section: "articles",
    siteTitle: title,
    versions,
  };
  return [["articles.html", renderPage(frame, <ArticleListPage articles={articles} />)]];
}

function evidencePage(
  { analysis, names, title, versions }: SiteContents,
): [string, string][] {
  const frame: PageFrame = {
    title: "Evidence",
    description: "Every figure, quote, stance, narrative and event, to be searched.",
    root: "./",
    section: "evidence",
    siteTitle: title,
    versions,
    script: "assets/search.js",
  };
  const entries = analysis.articles.flatMap((article) => evidenceEntries(article, names));
  const files = evidenceFiles(entries.slice(LISTED_ENTRIES));
  const page = <EvidencePage entries={entries} files={files.map(([path]) => path)} />;
  return [["evidence.html", renderPage(frame, page)], ...files];
}

function notebookPages(contents: SiteContents): [string, string][] {
  const { notebooks, title, versions, files, links } = contents;
  return notebooks.map((notebook, index) => {
    const file = `${notebook.name.replace(/\.ipynb$/, "")}.ipynb`;
    const frame: PageFrame = {
      title: notebook.title,
      description: notebook.lead,
      root: "../",
      section: "notebooks",
      siteTitle: title,
      versions,
    };
    const page = (
      <NotebookPage
        notebook={notebook}
        file={files.includes(`notebooks/${file}`) ? file : null}
        previous={notebooks[index - 1] ?? null}
        next={notebooks[index + 1] ?? null}
        resolve={links}
      />
    );
    return [`notebooks/${notebook.slug}.html`, renderPage(frame, page)];
  });
}

function articlePages(contents: SiteContents): [string, string][] {
  const { analysis, index, names, uses, title, versions } = contents;
  return analysis.articles.map((analyzed) => {
    const { article } = analyzed;
    const frame: PageFrame = {
      title: articleTitle(article),
      description: `What was found in “${articleTitle(article)}”, marked in its text.`,
      root: "../",
      section: "articles",
      siteTitle: title,
      versions,
      layout: "wide",
    };
    const page = (
      <ArticlePage analyzed={analyzed} index={index} names={names} uses={uses} />
    );
    return [`articles/${articleSlug(article.id)}.html`, renderPage(frame, page)];
  });
}
