import { dot, ruleY, text } from "@observablehq/plot";
import type { Analysis, Codebook } from "../../model.ts";
import {
  type Chart,
  CHART_WIDTH,
  createChart,
  createEmptyChart,
  type Drawing,
  round,
  textLine,
} from "../chart.ts";
import { palette } from "../palette.ts";
import { datedByTextNote } from "../date-conflict.ts";
import { escapeMarkup } from "../markup.ts";
import { countOf, formatCount } from "../number-format.ts";
import { drawPlot } from "../plot-drawing.ts";
import { type TextStyle, wrapText } from "../text-layout.ts";
import { allOf, capitalise, countWord, listWords } from "../wording.ts";
import {
  type MatrixCell,
  matrixCells,
  type MatrixColumn,
  matrixColumns,
  type NarrativeCount,
  narrativeCounts,
  sourceCount,
} from "./narrative-matrix.ts";
import { rowHeading } from "./row-heading.ts";

const MOST_COLUMNS = 8;
const MOST_NARRATIVES = 14;
const LEFT = 236;
const ROW_HEIGHT = 46;
const MOST_RADIUS = 18;
const RING_WIDTH = 3.5;
const HEADING: TextStyle = { size: 12, weight: 400 };
const DATE: TextStyle = { size: 12, weight: 600 };

/**
 * Which narratives each article tells: a circle's area is the number of sentences that tell
 * it, an orange ring says that some deny it. Of more than eight articles it counts by year.
 */
export function narrativesChart(
  analysis: Analysis,
  { codebook }: { codebook: Codebook },
): Chart {
  const allColumns = matrixColumns(analysis);
  const columns = allColumns.slice(-MOST_COLUMNS);
  const cells = columns.flatMap(matrixCells);
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
  const all = narrativeCounts(analysis);
  const order = all.slice(0, MOST_NARRATIVES).map(({ narrative }) => narrative);
  const byArticle = columns.every(({ href }) => href !== null);
  return createChart({
    ...parts,
    title: titleOf(analysis, all, names),
    subtitle:
      `Sentences that tell a narrative, by ${byArticle ? "article" : "year"}; the number ` +
      "is how many." + denialKey(cells.filter(({ narrative }) =>
        order.includes(narrative)
      )) +
      leftOut(all.length - order.length, allColumns.slice(0, -MOST_COLUMNS)) +
      datedByTextNote(columns.flatMap(({ articles }) => articles), byArticle ? " *" : ""),
    description: describe(order, names, columns, cells),
    drawing: draw(order, names, columns, cells),
  });
}

/** Explains the rings that are there. */
function denialKey(cells: readonly MatrixCell[]): string {
  const isMixed = cells.some(({ told, denied }) => told > 0 && denied > 0);
  const isDenied = cells.some(({ told, denied }) => told === 0 && denied > 0);
  const isOpen = cells.some(({ told, denied }) => told + denied === 0);
  const open = isOpen ? " Grey: only asked or left open." : "";
  if (isMixed) {
    return ` Orange ring: denied too${isDenied ? "; hollow, only denied" : ""}.${open}`;
  }
  return (isDenied ? " Hollow: only denied." : "") + open;
}

function leftOut(narratives: number, columns: readonly MatrixColumn[]): string {
  const articles = columns.reduce((sum, column) => sum + column.articles.length, 0);
  const words = [
    ...(narratives === 0 ? [] : [countOf(narratives, "narrative") + " told less"]),
    ...(articles === 0 ? [] : [countOf(articles, "earlier article")]),
  ];
  return words.length === 0 ? "" : ` Not shown: ${listWords(words)}.`;
}

/** The narrative told in most sentences and, where some is denied, the one denied by most. */
function titleOf(
  analysis: Analysis,
  counts: readonly NarrativeCount[],
  names: ReadonlyMap<string, string>,
): string {
  const name = (id: string) => `“${names.get(id) ?? id}”`;
  const [first, second] = counts;
  if (first === undefined) return "";
  const denied = counts.reduce((most, { deniers }) => Math.max(most, deniers.size), 0);
  const contested = counts.find(({ deniers }) => deniers.size === denied);
  const stands = denied > 0 && first.tellers.size > 0
    ? ` and denied by ${first.deniers.size === 0 ? "none" : countWord(first.deniers.size)}`
    : "";
  const isMost = second !== undefined && first.told > second.told;
  const tells = first.tellers.size === 0
    ? `${name(first.narrative)} is denied by ${countWord(denied)} and told by none`
    : `${name(first.narrative)} is told ${isMost ? "most, " : ""}by ` +
      tellersWords(first, analysis) + stands;
  return denied === 0 || contested === undefined || contested === first
    ? tells
    : `${tells}; ${name(contested.narrative)} is denied by ${countWord(denied)}`;
}

function tellersWords({ tellers }: NarrativeCount, analysis: Analysis): string {
  const count = tellers.size;
  const all = analysis.articles.length;
  const sources = sourceCount(tellers, analysis);
  const from = sources === count
    ? ""
    : ` from ${sources === 1 ? "one source" : `${countWord(sources)} sources`}`;
  return (count === all
    ? allOf(all, "article")
    : `${countWord(count)} of ${countWord(all)} ${all === 1 ? "article" : "articles"}`) +
    from;
}

function draw(
  order: readonly string[],
  names: ReadonlyMap<string, string>,
  columns: readonly MatrixColumn[],
  cells: readonly MatrixCell[],
): Drawing {
  const shown = cells.filter(({ narrative }) => order.includes(narrative));
  const most = shown.reduce((max, { told, denied }) => Math.max(max, told, denied), 1);
  const size = ({ told, denied, questioned }: MatrixCell) =>
    told > 0 ? Math.max(told, denied) : denied > 0 ? denied : questioned;
  const width = (CHART_WIDTH - LEFT) / columns.length;
  const headings = columns.map((column, i) =>
    columnHeading(column, LEFT + (i + 0.5) * width, width - 12)
  );
  const top = headings.reduce((max, { height }) => Math.max(max, height), 0) + 10;
  const y = (narrative: string) => top + (order.indexOf(narrative) + 0.5) * ROW_HEIGHT;
  const radius = (cell: MatrixCell) =>
    MOST_RADIUS * Math.sqrt(Math.min(1, size(cell) / most));
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
        r: (cell: MatrixCell) =>
          Math.max(7, radius(cell)) + (cell.denied > 0 ? RING_WIDTH / 2 : 0),
        fill: (cell: MatrixCell) => (isTold(cell) ? palette.claim : palette.paper),
        stroke: (cell: MatrixCell) => ringColour(cell),
        strokeWidth: (cell: MatrixCell) => (cell.denied > 0 ? RING_WIDTH : 1),
        href: "href",
        title: (cell: MatrixCell) => cell.sentences.join("\n"),
      }),
      text(shown, {
        x: (cell: MatrixCell) => cell.column + 0.5,
        y: (cell: MatrixCell) => y(cell.narrative),
        text: (cell: MatrixCell) => String(isTold(cell) ? cell.told : size(cell)),
        fill: (cell: MatrixCell) => (isTold(cell) ? palette.paper : ringColour(cell)),
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

function ringColour({ told, denied }: MatrixCell): string {
  return denied > 0 ? palette.against : told > 0 ? palette.claim : palette.neutral;
}

function columnHeading(
  { label, heading, href }: MatrixColumn,
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
  columns: readonly MatrixColumn[],
  cells: readonly MatrixCell[],
): string {
  return order.map((narrative) => {
    const told = cells.filter((cell) => cell.narrative === narrative).map((cell) =>
      `${columns[cell.column]?.label ?? ""} “${columns[cell.column]?.heading ?? ""}” ${
        cellWords(cell)
      }`
    );
    return `${capitalise(names.get(narrative) ?? narrative)}: ${told.join("; ")}.`;
  }).join(" ");
}

function cellWords({ told, denied, questioned }: MatrixCell): string {
  if (told + denied === 0) return `left open in ${formatCount(questioned)}`;
  if (denied === 0) return countOf(told, "sentence");
  return told === 0
    ? "denied"
    : `${countOf(told, "sentence")}, denied in ${formatCount(denied)}`;
}
