import type { JSX } from "preact";
import type { Analysis, AnalyzedArticle, Problem } from "../../model.ts";
import { shownProblem } from "../file-name.ts";
import { ArticleTable, COUNTED, LISTED_ARTICLES } from "./article-list.tsx";
import { ChartPreview } from "./chart-figure.tsx";
import type { NotebookContents } from "./notebook-contents.ts";
import { SearchForm } from "./search-form.tsx";
import type { OtherFile } from "./table-files.ts";
import { visibleText } from "./visible-text.ts";
import { countOf, formatCount } from "./wording.ts";

/** What the analysis holds: notebooks, articles, tables and problems. */
export function FrontPage({ title, analysis, notebooks, others = [] }: {
  title: string;
  analysis: Analysis;
  notebooks: readonly NotebookContents[];
  /** What stands beside the tables and is no table. */
  others?: readonly OtherFile[];
}): JSX.Element {
  return (
    <div class="front">
      <header class="masthead">
        <h1>{visibleText(title)}</h1>
        <p class="lead">{leadOf(analysis)}</p>
        <Settings notebooks={notebooks} />
        <Numbers analysis={analysis} />
        <SearchForm root="./" />
      </header>
      <Notebooks notebooks={notebooks} />
      <Articles articles={analysis.articles} />
      <Tables notebooks={notebooks} others={others} />
      <Problems problems={analysis.problems} />
    </div>
  );
}

/** With which parameters of somebody's own the notebooks were run, where they were. */
function Settings(
  { notebooks }: { notebooks: readonly NotebookContents[] },
): JSX.Element | null {
  const settings = new Map(
    notebooks.flatMap(({ settings }) => settings.map(({ name, value }) => [name, value])),
  );
  if (settings.size === 0) return null;
  return (
    <p class="selection">
      The notebooks were run with {[...settings].map(([name, value], index) => (
        <>
          {index > 0 && ", "}
          <code>{visibleText(`${name} = ${value}`)}</code>
        </>
      ))}: they may show fewer articles and less of each than what is listed here, which is
      all that was read.
    </p>
  );
}

function leadOf({ articles, checks, stories }: Analysis): string {
  const { checked, agreeing } = figuresChecked(checks);
  const sentences = [
    `${countOf(articles.length, "article")}, read for what can be dated and checked.`,
  ];
  if (checked > 0) {
    const one = checked === 1;
    const agree = one
      ? (agreeing === 1 ? "it agrees" : "it does not")
      : agreeing === checked
      ? "all agree"
      : `${agreeing === 0 ? "none" : formatCount(agreeing)} ${
        agreeing > 1 ? "agree" : "agrees"
      }`;
    sentences.push(
      `Of ${
        countOf(checked, "figure")
      } that can be checked against official series, ${agree}.`,
    );
  }
  if (stories.length > 0) {
    sentences.push(
      `${
        countOf(stories.length, "story is", "stories are")
      } told by more than one article.`,
    );
  }
  return sentences.join(" ");
}

/**
 * How many figures the official series can check, and how many of them agree in all that
 * they state. Exchange rates are left out: they test when an amount was converted.
 */
function figuresChecked(checks: Analysis["checks"]): { checked: number; agreeing: number } {
  const agrees = new Map<string, boolean>();
  for (const { article, figure, claim, outcome } of checks) {
    if (outcome === "no-reference" || claim === "conversion") continue;
    const key = `${figure} ${article}`;
    agrees.set(key, outcome === "agrees" && agrees.get(key) !== false);
  }
  return {
    checked: agrees.size,
    agreeing: [...agrees.values()].filter((agreeing) => agreeing).length,
  };
}

/** How much was found of each kind, over all articles. */
function Numbers({ analysis: { articles } }: { analysis: Analysis }): JSX.Element {
  return (
    <dl class="numbers">
      {COUNTED.map(([heading, kind]) => (
        <div>
          <dt>{heading}</dt>
          <dd>
            {formatCount(articles.reduce((sum, article) => sum + article[kind].length, 0))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Notebooks({ notebooks }: { notebooks: readonly NotebookContents[] }): JSX.Element {
  return (
    <section aria-labelledby="notebooks">
      <h2 id="notebooks">Notebooks</h2>
      {notebooks.length === 0 && <p>No notebook was rendered.</p>}
      <ul class="cards">
        {notebooks.map(({ slug, title, lead, charts, tables }) => (
          <li class="card">
            {charts[0] && <ChartPreview chart={charts[0]} />}
            <h3>
              <a href={`notebooks/${slug}.html`}>{visibleText(title)}</a>
            </h3>
            <p>{visibleText(lead)}</p>
            <p class="count">
              {countOf(charts.length, "chart")}, {countOf(tables.length, "table")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Articles({ articles }: { articles: readonly AnalyzedArticle[] }): JSX.Element {
  const listed = articles.slice(0, LISTED_ARTICLES);
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Articles</h2>
      <ArticleTable articles={listed} />
      {listed.length < articles.length && (
        <p>
          The first {formatCount(listed.length)} of{" "}
          <a href="articles.html">all {countOf(articles.length, "article")}</a>.
        </p>
      )}
    </section>
  );
}

function Tables({ notebooks, others }: {
  notebooks: readonly NotebookContents[];
  others: readonly OtherFile[];
}): JSX.Element | null {
  const holding = notebooks.filter(({ tables }) => tables.length > 0);
  if (holding.length + others.length === 0) return null;
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">Tables</h2>
      <p>
        Each table as CSV; <a href="tables/datapackage.json">datapackage.json</a>{" "}
        describes their columns and sources (Frictionless Data Package).
      </p>
      <ul class="files">
        {holding.flatMap(({ slug, tables }) =>
          tables.map(({ name, resource }) => (
            <li>
              <a href={`tables/${name}.csv`}>{name}.csv</a>{" "}
              {resource.title !== "" && `${visibleText(resource.title)}, `}
              {countOf(resource.rows.length, "row")},{" "}
              <a href={`notebooks/${slug}.html#table-${name}`}>in its notebook</a>
            </li>
          ))
        )}
        {others.map(({ path, title }) => (
          <li>
            <a href={`tables/${path}`}>{path}</a> {visibleText(title)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">Problems</h2>
      <p>
        {countOf(problems.length, "file or place", "files or places")} could not be read.
      </p>
      <ul class="problems">
        {problems.map(shownProblem).map(({ file, place, message }) => (
          <li>
            <code>{visibleText(file)}</code>
            {place !== null && <>, {visibleText(place)}</>}: {visibleText(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
