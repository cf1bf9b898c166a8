import type { Analysis, AnalyzedArticle, Codebook, Figure, MimeBundle } from "../model.ts";
import { DatelineError } from "../errors.ts";
import { evidenceHref } from "./evidence-links.ts";
import {
  EXPLANATION_TYPE,
  explanationData,
  explanationHtml,
  explanationText,
} from "./explain/display.ts";
import { figureReasons, type Reason } from "./explain/reasons.ts";
import { type MarkedPart, markSentence } from "./explain/marked-sentence.ts";
import { jupyterDisplay } from "./jupyter-display.ts";
import { namesFrom } from "./site/names.ts";
import { amount } from "./site/wording.ts";

/** Which figure: itself, or a row of a table such as `claimsTable(analysis).rows[0]`. */
export type FigureChoice = Figure | {
  /** Article id. */
  readonly article?: unknown;
  /** Index into the article's figures. */
  readonly figure?: unknown;
};

/** Why a figure was read as it was. Jupyter shows it as the marked sentence and the reasons. */
export interface Explanation {
  /** Article id. */
  readonly article: string;
  readonly figure: Figure;
  /** The reading in a few words: "$244.8bn, in 2024". */
  readonly reading: string;
  /** The sentence in parts, in order; joined, their texts are the sentence. */
  readonly sentence: readonly MarkedPart[];
  readonly reasons: readonly Reason[];
  /** Where the site shows the figure, from a notebook's page. */
  readonly evidence: string;
  [jupyterDisplay](): MimeBundle;
}

/**
 * Shows why a figure was read as it was: its sentence with the parts that decided, the rule
 * that found it, how its period follows and on what the publication date rests, who says so,
 * and how it compares with the official series.
 *
 * @throws {DatelineError} if the analysis does not hold the figure.
 *
 * @example
 * ```ts ignore
 * const analysis = await analyzeCorpus("../data/articles");
 * explain(analysis, claimsTable(analysis).rows[0]);
 * ```
 */
export function explain(
  analysis: Analysis,
  choice: FigureChoice | undefined,
  { codebook }: { readonly codebook?: Codebook } = {},
): Explanation {
  const { article, index, figure } = findFigure(analysis, choice);
  const id = article.article.id;
  const checks = analysis.checks.filter((check) =>
    check.article === id && check.figure === index
  );
  const explanation = {
    article: id,
    figure,
    reading: amount(figure) + (figure.period === null ? "" : `, in ${figure.period}`),
    sentence: markSentence(article, figure),
    reasons: figureReasons(article, figure, checks, namesFrom(codebook)),
    evidence: evidenceHref(id, "figure", index),
  };
  return {
    ...explanation,
    [jupyterDisplay]: () => ({
      "text/html": explanationHtml(explanation),
      "text/plain": explanationText(explanation),
      [EXPLANATION_TYPE]: explanationData(explanation),
    }),
  };
}

interface FoundFigure {
  readonly article: AnalyzedArticle;
  readonly index: number;
  readonly figure: Figure;
}

function findFigure(analysis: Analysis, choice: FigureChoice | undefined): FoundFigure {
  for (const article of analysis.articles) {
    const index = choice !== undefined && "article" in choice
      ? choice.article === article.article.id ? Number(choice.figure) : -1
      : article.figures.indexOf(choice as Figure);
    const figure = article.figures[index];
    if (figure !== undefined) return { article, index, figure };
  }
  throw new DatelineError(
    `Cannot explain ${
      describe(choice)
    }: the analysis holds no such figure. Give a figure of ` +
      "analysis.articles, or a row of figuresTable(analysis) or claimsTable(analysis)",
  );
}

function describe(choice: FigureChoice | undefined): string {
  if (choice === undefined) return "undefined";
  if ("article" in choice) return `figure ${choice.figure} of article "${choice.article}"`;
  return "text" in choice ? `the figure "${choice.text}"` : "what is no figure";
}
