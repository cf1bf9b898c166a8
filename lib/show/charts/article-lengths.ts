import { rect, ruleX, text } from "@observablehq/plot";
import type { Analysis, AnalyzedArticle } from "../../model.ts";
import {
  type Chart,
  createChart,
  createEmptyChart,
  type Drawing,
  round,
} from "../chart.ts";
import { palette } from "../palette.ts";
import { articleHref } from "../evidence-links.ts";
import { countOf, formatCount } from "../number-format.ts";
import { drawPlot } from "../plot-drawing.ts";
import { articleOrigin, articleTitle, capitalise, countWord } from "../wording.ts";
import { rowHeading } from "./row-heading.ts";

/** How many words of an article are read, and how many are set aside. */
export interface ArticleWords {
  readonly article: AnalyzedArticle;
  readonly read: number;
  readonly aside: number;
}

const MOST_ROWS = 20;
const ROW_HEIGHT = 58;
const LEFT = 300;

/** Counts the words of an article inside and outside boilerplate and teasers. */
export function articleWords(article: AnalyzedArticle): ArticleWords {
  const { text, zones } = article.article;
  let aside = 0;
  for (const { kind, start, end } of zones) {
    if (kind === "boilerplate" || kind === "lead-in") {
      aside += countWords(text.slice(start, end));
    }
  }
  return { article, read: Math.max(0, countWords(text) - aside), aside };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** How long each article is, and how much of it is boilerplate or a repeated teaser. */
export function articleLengthsChart(analysis: Analysis): Chart {
  const all = analysis.articles.map(articleWords);
  const parts = { name: "article-lengths", source: "Source: the articles." };
  if (all.length === 0) {
    return createEmptyChart(
      { ...parts, title: "No articles", subtitle: "" },
      "The corpus is empty.",
    );
  }
  const rows = [...all].sort((a, b) => b.read + b.aside - a.read - a.aside).slice(
    0,
    MOST_ROWS,
  );
  const read = all.reduce((sum, article) => sum + article.read, 0);
  const aside = all.reduce((sum, article) => sum + article.aside, 0);
  const share = Math.round((100 * aside) / Math.max(1, read + aside));
  const left = all.length - rows.length;
  return createChart({
    ...parts,
    title:
      `${capitalise(countWord(all.length))} ${
        all.length === 1 ? "article" : "articles"
      }, ` +
      `${countOf(read + aside, "word")}; ` +
      (aside === 0
        ? "no boilerplate is found"
        : `${asideWords(share)} set aside as boilerplate`),
    subtitle: "Words per article." +
      (rows.some((row) => row.aside > 0)
        ? " Blue: read. Grey: boilerplate set aside (pleas, forms, menus, teasers)."
        : "") +
      (left === 0 ? "" : ` The ${rows.length} longest of ${formatCount(all.length)}.`),
    description: rows.map((row) =>
      `“${articleTitle(row.article)}”: ${countOf(row.read, "word")} read, ` +
      `${formatCount(row.aside)} set aside.`
    ).join(" "),
    drawing: draw(rows),
  });
}

function asideWords(share: number): string {
  if (share === 0) return "less than 1 per cent is";
  return `${share} per cent ${share === 1 ? "is" : "are"}`;
}

function draw(rows: readonly ArticleWords[]): Drawing {
  const placed = rows.map((row, i) => ({ ...row, top: i * ROW_HEIGHT + 8 }));
  type Placed = (typeof placed)[number];
  const most = rows.reduce((max, { read, aside }) => Math.max(max, read + aside), 1);
  const title = ({ article }: Placed) =>
    `${articleTitle(article)}\n${articleOrigin(article)}`;
  const href = ({ article }: Placed) => articleHref(article.article.id);
  const y1 = "top";
  const y2 = (row: Placed) => row.top + 22;
  const plot = drawPlot({
    height: rows.length * ROW_HEIGHT,
    marginLeft: LEFT,
    marginRight: 116,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, most], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      rect(placed, { x1: 0, x2: "read", y1, y2, fill: palette.claim, title, href }),
      rect(placed, {
        x1: "read",
        x2: (row: Placed) => row.read + row.aside,
        y1,
        y2,
        fill: palette.base,
        title,
        href,
      }),
      text(placed, {
        x: (row: Placed) => row.read + row.aside,
        y: (row: Placed) => row.top + 11,
        text: (row: Placed) =>
          formatCount(row.read) +
          (row.aside === 0 ? "" : ` + ${formatCount(row.aside)} aside`),
        textAnchor: "start",
        dx: 6,
        fill: palette.ink,
      }),
      ruleX([0], { stroke: palette.ink }),
    ],
  });
  const words = placed.map(({ article, top }) => {
    const heading = rowHeading(
      articleTitle(article),
      [articleOrigin(article)],
      LEFT - 24,
      articleHref(article.article.id),
    );
    return `<g transform="translate(0,${round(top - 4)})">${heading.markup}</g>`;
  });
  return { markup: plot.markup + words.join(""), height: plot.height };
}
