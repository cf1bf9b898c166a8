import type { JSX } from "preact";
import type { Chart } from "./notebook-contents.ts";
import { safeSvg } from "./safe-svg.ts";
import { visibleText } from "./visible-text.ts";

/** A chart in the page, so that its links and the page's typeface work, with its files. */
export function ChartFigure({ chart, link }: {
  chart: Chart;
  link: (href: string) => string | null;
}): JSX.Element {
  const { name, description } = chart;
  const svg = safeSvg(chart.svg, { id: `chart-${name}`, link }) ?? "";
  return (
    <figure class="chart">
      <div
        class="chart-box"
        role="region"
        aria-label={`Chart: ${visibleText(chart.title || name)}`}
        tabIndex={0}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <figcaption>
        {description !== "" && (
          <details>
            <summary>Description</summary>
            <p>{visibleText(description)}</p>
          </details>
        )}
        <span class="downloads">
          <a href={`../charts/${name}.svg`}>SVG</a> ·{" "}
          <a href={`../charts/${name}.png`}>PNG</a>
        </span>
      </figcaption>
    </figure>
  );
}

/** A chart as a preview: without links of its own, and silent where its heading speaks. */
export function ChartPreview({ chart }: { chart: Chart }): JSX.Element {
  const svg = safeSvg(chart.svg, { id: `preview-${chart.name}` }) ?? "";
  return (
    <div class="preview" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
  );
}
