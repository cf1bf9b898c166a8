import { dot, ruleY, text } from "@observablehq/plot";
import type { Analysis, AnalyzedArticle, Codebook } from "../../model.ts";
import {
  type Chart,
  CHART_WIDTH,
  createChart,
  createEmptyChart,
  type Drawing,
  palette,
  round,
  textLine,
} from "../chart.ts";
import { articleHref, evidenceHref } from "../evidence-links.ts";
import { escapeMarkup } from "../markup.ts";
import { countOf } from "../number-format.ts";
import { drawPlot } from "../plot-drawing.ts";
import { type TextStyle, wrapText } from "../text-layout.ts";
import {
  articleTitle,
  bestDayWords,
  capitalise,
  countWord,
  sentenceOf,
} from "../wording.ts";
import { rowHeading } from "./row-heading.ts";

interface Column {
  readonly label: string;
  readonly heading: string;
  readonly href: string | null;
  readonly articles: readonly AnalyzedArticle[];
}

interface MatrixCell {
  readonly narrative: string;
  readonly column: number;
  readonly told: number;
  readonly denied: number;
  readonly sentences: readonly string[];
  readonly href: string;
}

const MOST_ARTICLES = 8;
const MOST_NARRATIVES = 14;
const LEFT = 236;
const ROW_HEIGHT = 46;
const MOST_RADIUS = 18;
const HEADING: TextStyle = { size: 12, weight: 400 };
const DATE: TextStyle = { size: 12, weight: 600 };

/**
 * Which narratives each article tells: a circle's area is the number of sentences that tell
 * it, a ring one that only denies it. Of more than eight articles it counts by year.
 */
export function narrativesChart(
  analysis: Analysis,
  { codebook }: { codebook: Codebook },
): Chart {
  const columns = columnsOf(analysis);
  const cells = columns.flatMap(cellsOf);
  const parts = {
    name: "narratives",
    source: "Source: the articles; narratives from data/codebook.",
  };
  if (cells.length === 0) {
    return createEmptyChart(
      { ...parts, title: "No article tells a narrative of the codebook", subtitle: "" },
      "No sentence matches a pattern of data/codebook/narratives.csv.",
    );
  }
  const names = new Map(codebook.narratives.map(({ id, name }) => [id, name]));
  const order = narrativeOrder(analysis).slice(0, MOST_NARRATIVES);
  const byArticle = columns.every(({ articles }) => articles.length === 1);
  return createChart({
    ...parts,
    title: titleOf(analysis, order, names),
    subtitle:
      `Sentences that tell a narrative, by ${byArticle ? "article" : "year"}; the number ` +
      "is how many. A ring: the narrative is only denied.",
    description: describe(order, names, columns, cells),
    drawing: draw(order, names, columns, cells),
  });
}

/** Narratives told by most articles first, then those with most sentences. */
function narrativeOrder({ articles }: Analysis): string[] {
  const counts = new Map<string, { articles: Set<string>; sentences: number }>();
  for (const { article, narratives } of articles) {
    for (const { narrative } of narratives) {
      const count = counts.get(narrative) ?? { articles: new Set<string>(), sentences: 0 };
      count.articles.add(article.id);
      count.sentences++;
      counts.set(narrative, count);
    }
  }
  return [...counts].sort(([idA, a], [idB, b]) =>
    b.articles.size - a.articles.size || b.sentences - a.sentences || (idA < idB ? -1 : 1)
  ).map(([id]) => id);
}

function columnsOf({ articles }: Analysis): Column[] {
  const sorted = [...articles].sort((a, b) =>
    (a.published.best ?? "9999") < (b.published.best ?? "9999") ? -1 : 1
  );
  if (sorted.length <= MOST_ARTICLES) {
    return sorted.map((article) => ({
      label: bestDayWords(article.published),
      heading: articleTitle(article),
      href: articleHref(article.article.id),
      articles: [article],
    }));
  }
  const years = new Map<string, AnalyzedArticle[]>();
  for (const article of sorted) {
    const year = article.published.best?.slice(0, 4) ?? "undated";
    years.set(year, [...(years.get(year) ?? []), article]);
  }
  return [...years].slice(-MOST_ARTICLES).map(([year, members]) => ({
    label: year,
    heading: countOf(members.length, "article"),
    href: null,
    articles: members,
  }));
}

function cellsOf(column: Column, index: number): MatrixCell[] {
  const cells = new Map<
    string,
    MatrixCell & { sentences: string[]; told: number; denied: number }
  >();
  for (const article of column.articles) {
    article.narratives.forEach((instance, i) => {
      const cell = cells.get(instance.narrative) ?? {
        narrative: instance.narrative,
        column: index,
        told: 0,
        denied: 0,
        sentences: [],
        href: evidenceHref(article.article.id, "narrative", i),
      };
      if (instance.denied) cell.denied++;
      else cell.told++;
      if (cell.sentences.length < 3) cell.sentences.push(sentenceOf(article, instance));
      cells.set(instance.narrative, cell);
    });
  }
  return [...cells.values()];
}

function titleOf(
  { articles }: Analysis,
  [first = ""]: readonly string[],
  names: ReadonlyMap<string, string>,
): string {
  const told =
    articles.filter(({ narratives }) =>
      narratives.some(({ narrative, denied }) => narrative === first && !denied)
    ).length;
  return `“${names.get(first) ?? first}” is told by ${
    told === articles.length && told > 1
      ? `all ${countWord(told)} articles`
      : `${countWord(told)} of ${countWord(articles.length)} ${
        articles.length === 1 ? "article" : "articles"
      }`
  }`;
}

function draw(
  order: readonly string[],
  names: ReadonlyMap<string, string>,
  columns: readonly Column[],
  cells: readonly MatrixCell[],
): Drawing {
  const shown = cells.filter(({ narrative }) => order.includes(narrative));
  const most = shown.reduce((max, { told, denied }) => Math.max(max, told, denied), 1);
  const width = (CHART_WIDTH - LEFT) / columns.length;
  const headings = columns.map((column, i) =>
    columnHeading(column, LEFT + (i + 0.5) * width, width - 12)
  );
  const top = headings.reduce((max, { height }) => Math.max(max, height), 0) + 10;
  const y = (narrative: string) => top + (order.indexOf(narrative) + 0.5) * ROW_HEIGHT;
  const radius = (cell: MatrixCell) =>
    MOST_RADIUS * Math.sqrt(Math.max(cell.told, cell.denied) / most);
  const isTold = ({ told }: MatrixCell) => told > 0;
  const plot = drawPlot({
    height: top + order.length * ROW_HEIGHT + 4,
    marginLeft: LEFT,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, columns.length], axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      dot(shown, {
        x: (cell: MatrixCell) => cell.column + 0.5,
        y: (cell: MatrixCell) => y(cell.narrative),
        r: (cell: MatrixCell) => Math.max(7, radius(cell)),
        fill: (cell: MatrixCell) => (isTold(cell) ? palette.claim : palette.paper),
        stroke: palette.claim,
        href: "href",
        title: (cell: MatrixCell) => cell.sentences.join("\n"),
      }),
      text(shown, {
        x: (cell: MatrixCell) => cell.column + 0.5,
        y: (cell: MatrixCell) => y(cell.narrative),
        text: (cell: MatrixCell) => String(isTold(cell) ? cell.told : cell.denied),
        fill: (cell: MatrixCell) => (isTold(cell) ? palette.paper : palette.claim),
        fontWeight: 600,
        pointerEvents: "none",
      }),
      ruleY([top], { stroke: palette.ink }),
    ],
  });
  const rows = order.map((narrative) => {
    const heading = rowHeading(names.get(narrative) ?? narrative, [], LEFT - 20);
    const middle = y(narrative);
    const line = `<path d="M0,${
      middle + ROW_HEIGHT / 2
    }H${CHART_WIDTH}" stroke="${palette.grid}"/>`;
    return `<g transform="translate(0,${round(middle - heading.height / 2)})">` +
      `${heading.markup}</g>${line}`;
  });
  return {
    markup: rows.join("") + headings.map(({ markup }) => markup).join("") + plot.markup,
    height: plot.height,
  };
}

function columnHeading(
  { label, heading, href }: Column,
  x: number,
  width: number,
): { markup: string; height: number } {
  const lines = [textLine(label, x, 12, DATE, palette.ink, "middle")];
  let y = 12;
  for (const line of wrapText(heading, width, HEADING, 3)) {
    y += 15;
    lines.push(textLine(line, x, y, HEADING, palette.muted, "middle"));
  }
  const markup = lines.join("");
  return {
    markup: href === null ? markup : `<a href="${escapeMarkup(href)}">${markup}</a>`,
    height: y,
  };
}

function describe(
  order: readonly string[],
  names: ReadonlyMap<string, string>,
  columns: readonly Column[],
  cells: readonly MatrixCell[],
): string {
  return order.map((narrative) => {
    const told = cells.filter((cell) => cell.narrative === narrative).map((cell) =>
      `${columns[cell.column]?.label ?? ""} “${columns[cell.column]?.heading ?? ""}” ${
        cell.told > 0 ? countOf(cell.told, "sentence") : "denied"
      }`
    );
    return `${capitalise(names.get(narrative) ?? narrative)}: ${told.join("; ")}.`;
  }).join(" ");
}
