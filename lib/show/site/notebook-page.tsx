import type { JSX } from "preact";
import { ChartFigure } from "./chart-figure.tsx";
import { DataTable, type ResolveLink } from "./data-table.tsx";
import { Highlight } from "./highlight.tsx";
import type { CellView, NotebookContents, OutputView, Table } from "./notebook-contents.ts";
import { visibleText } from "./visible-text.ts";
import { countOf } from "./wording.ts";

/** The style sheet prints so many rows of a table. */
const PRINTED_ROWS = 24;

/** An executed notebook as an article: prose, folded code, charts and tables. */
export function NotebookPage({ notebook, file, previous, next, resolve }: {
  notebook: NotebookContents;
  /** File of the notebook beside its page, or null if there is none. */
  file: string | null;
  previous: NotebookContents | null;
  next: NotebookContents | null;
  resolve: ResolveLink;
}): JSX.Element {
  const hasTitle = notebook.cells.some((cell) =>
    cell.kind === "prose" && cell.prose.headings.some(({ level }) => level === 1)
  );
  return (
    <div class="notebook">
      <Contents notebook={notebook} />
      <article>
        {!hasTitle && <h1>{visibleText(notebook.title)}</h1>}
        {notebook.cells.map((cell) => <Cell cell={cell} resolve={resolve} />)}
        {file !== null && (
          <p class="download">
            This page was made from a notebook that you can run yourself:{" "}
            <a href={`./${encodeURIComponent(file)}`} download>{visibleText(file)}</a>
          </p>
        )}
        <Neighbours previous={previous} next={next} />
      </article>
    </div>
  );
}

function Neighbours({ previous, next }: {
  previous: NotebookContents | null;
  next: NotebookContents | null;
}): JSX.Element | null {
  if (previous === null && next === null) return null;
  return (
    <nav class="neighbours" aria-label="Other notebooks">
      {previous !== null && (
        <a rel="prev" href={`${previous.slug}.html`}>
          <small>Previous</small> {visibleText(previous.title)}
        </a>
      )}
      {next !== null && (
        <a rel="next" href={`${next.slug}.html`}>
          <small>Next</small> {visibleText(next.title)}
        </a>
      )}
    </nav>
  );
}

function Contents({ notebook }: { notebook: NotebookContents }): JSX.Element | null {
  const headings = notebook.cells
    .flatMap((cell) => cell.kind === "prose" ? cell.prose.headings : [])
    .filter(({ level }) => level === 2);
  if (headings.length < 2) return null;
  return (
    <nav class="contents" aria-label="On this page">
      <p>On this page</p>
      <ol>
        {headings.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{visibleText(text)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Cell({ cell, resolve }: { cell: CellView; resolve: ResolveLink }): JSX.Element {
  if (cell.kind === "prose") return <ProseBlock html={cell.prose.html} />;
  return (
    <div class="cell">
      <Code source={cell.source} />
      {cell.outputs.map((output) => <Output output={output} resolve={resolve} />)}
    </div>
  );
}

function Code({ source }: { source: string }): JSX.Element | null {
  if (source.trim() === "") return null;
  return (
    <details class="code">
      <summary>Code, {countOf(source.trimEnd().split("\n").length, "line")}</summary>
      <pre tabIndex={0} aria-label="Code"><Highlight code={source} /></pre>
    </details>
  );
}

function Output(
  { output, resolve }: { output: OutputView; resolve: ResolveLink },
): JSX.Element {
  switch (output.kind) {
    case "chart":
      return <ChartFigure chart={output.chart} link={resolve} />;
    case "table":
      return <TableFigure table={output.table} resolve={resolve} />;
    case "prose":
      return <ProseBlock html={output.prose.html} />;
    case "picture":
      return (
        <img
          src={`data:image/png;base64,${output.base64}`}
          alt={visibleText(output.words)}
        />
      );
    case "text":
      return (
        <pre
          class={`output ${output.channel}`}
          tabIndex={0}
        >{visibleText(output.text)}</pre>
      );
    case "error":
      return (
        <pre class="output error" role="alert" tabIndex={0}>{visibleText(output.text)}</pre>
      );
  }
}

function TableFigure(
  { table, resolve }: { table: Table; resolve: ResolveLink },
): JSX.Element {
  const { name, resource } = table;
  return (
    <figure class="table" id={`table-${name}`}>
      <DataTable table={resource} label={resource.title || name} resolve={resolve} />
      <figcaption>
        {resource.description !== "" && <span>{visibleText(resource.description)}</span>}
        <span>
          {countOf(resource.rows.length, "row")}
          {resource.rows.length > PRINTED_ROWS && (
            <span class="in-print">
              , of which the first {PRINTED_ROWS}{" "}
              are printed; all stand in tables/{name}.csv
            </span>
          )}
        </span>
        <span class="downloads">
          <a href={`../tables/${name}.csv`}>CSV</a> ·{" "}
          <a href="../tables/datapackage.json">data package</a>
        </span>
      </figcaption>
    </figure>
  );
}

/** HTML from `renderProse`, which lets nothing through but what Markdown can say. */
function ProseBlock({ html }: { html: string }): JSX.Element {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
