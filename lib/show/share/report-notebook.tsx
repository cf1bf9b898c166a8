import type { JSX } from "preact";
import { DataTable } from "../site/data-table.tsx";
import { Highlight } from "../site/highlight.tsx";
import type {
  CellView,
  Chart,
  NotebookContents,
  OutputView,
  Table,
} from "../site/notebook-contents.ts";
import { safeSvg } from "../site/safe-svg.ts";
import { visibleText } from "../site/visible-text.ts";
import { countOf } from "../site/wording.ts";

type Resolve = (href: string) => string | null;

/** A notebook as a section of the report: prose, folded code, charts, tables, printed text. */
export function ReportNotebook({ notebook, resolve }: {
  notebook: NotebookContents;
  resolve: Resolve;
}): JSX.Element {
  const { slug, title, cells } = notebook;
  return (
    <section id={`notebook.${slug}`} aria-label={visibleText(title)}>
      {cells.map((cell) => <Cell cell={cell} slug={slug} resolve={resolve} />)}
    </section>
  );
}

function Cell({ cell, slug, resolve }: {
  cell: CellView;
  slug: string;
  resolve: Resolve;
}): JSX.Element {
  if (cell.kind === "prose") return <Prose html={cell.prose.html} slug={slug} />;
  return (
    <div class="cell">
      {cell.source.trim() !== "" && (
        <details class="code">
          <summary>
            Code, {countOf(cell.source.trimEnd().split("\n").length, "line")}
          </summary>
          <pre tabIndex={0} aria-label="Code"><Highlight code={cell.source} /></pre>
        </details>
      )}
      {cell.outputs.map((output) => (
        <Output
          output={output}
          slug={slug}
          resolve={resolve}
        />
      ))}
    </div>
  );
}

function Output({ output, slug, resolve }: {
  output: OutputView;
  slug: string;
  resolve: Resolve;
}): JSX.Element {
  switch (output.kind) {
    case "chart":
      return <ChartFigure chart={output.chart} resolve={resolve} />;
    case "table":
      return <TableFigure table={output.table} resolve={resolve} />;
    case "prose":
      return <Prose html={output.prose.html} slug={slug} />;
    case "picture":
      return (
        <img
          src={`data:image/png;base64,${output.base64}`}
          alt={visibleText(output.words)}
        />
      );
    case "text":
    case "error":
      return <pre class="output" tabIndex={0}>{visibleText(output.text)}</pre>;
  }
}

function ChartFigure({ chart, resolve }: { chart: Chart; resolve: Resolve }): JSX.Element {
  const { name, title, description } = chart;
  const svg = safeSvg(chart.svg, { id: `chart-${name}`, link: resolve }) ?? "";
  return (
    <figure class="chart">
      <div
        class="chart-box"
        role="region"
        aria-label={`Chart: ${visibleText(title || name)}`}
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {description !== "" && (
        <figcaption>
          <details>
            <summary>Description</summary>
            <p>{visibleText(description)}</p>
          </details>
        </figcaption>
      )}
    </figure>
  );
}

function TableFigure({ table, resolve }: { table: Table; resolve: Resolve }): JSX.Element {
  const { name, resource } = table;
  return (
    <figure class="table" id={`table.${name}`}>
      <DataTable table={resource} label={resource.title || name} resolve={resolve} />
      <figcaption>{countOf(resource.rows.length, "row")}</figcaption>
    </figure>
  );
}

/**
 * HTML from `renderProse`, which lets nothing through but what Markdown can say. Its headings
 * are numbered by cell, and several notebooks share this page. No other attribute can read
 * so: quotes in text are escaped.
 */
function Prose({ html, slug }: { html: string; slug: string }): JSX.Element {
  const apart = html.replaceAll(' id="cell-', ` id="${slug}.cell-`)
    .replace(/<(\/?)h([1-5])/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`);
  return <div class="prose" dangerouslySetInnerHTML={{ __html: apart }} />;
}
