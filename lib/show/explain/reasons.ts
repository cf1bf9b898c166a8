import type { AnalyzedArticle, Check, Figure, FigureRole } from "../../model.ts";
import { formatInterval } from "../day-format.ts";
import { formatFull } from "../number-format.ts";
import type { Names } from "../site/names.ts";
import { publishedWords } from "../wording.ts";

/** One thing that was understood of a figure, and why. */
export interface Reason {
  readonly name: string;
  readonly words: string;
}

const BOUNDS = { exact: "", about: "about", over: "at least", under: "at most" } as const;

const ROLES: Readonly<Record<FigureRole, string>> = {
  equivalent: "the same amount as",
  base: "starts from",
  target: "arrives at",
  change: "changed by",
};

const OUTCOMES = {
  "agrees": "agrees",
  "differs": "differs",
  "no-reference": "no reference",
} as const;

/** What was understood of a figure and why, in the order in which it follows. */
export function figureReasons(
  article: AnalyzedArticle,
  figure: Figure,
  checks: readonly Check[],
  names: Names,
): Reason[] {
  const reasons: readonly (readonly [string, string | null])[] = [
    ["value", valueWords(figure)],
    ["unit", figure.unitReason],
    ["found by", `${figure.rule}, as ${figure.kind}`],
    ["trend", figure.trend === "none" ? null : trendWords(figure)],
    ["about", figure.about && `“${figure.about.text}”`],
    ["measure", figure.measure && names.measure(figure.measure)],
    ["period", periodWords(article, figure)],
    ...publicationReasons(article, figure),
    ["according to", sourceWords(article, figure)],
    ...figure.links.map(({ role, figure: other }) =>
      ["linked", `${ROLES[role]} “${article.figures[other]?.text ?? ""}”`] as const
    ),
    ...checks.map(({ outcome, because }) =>
      ["check", `${OUTCOMES[outcome]}: ${because}`] as const
    ),
  ];
  return reasons.flatMap(([name, words]) => words ? [{ name, words }] : []);
}

function valueWords({ value, low, high, unit, per, bound }: Figure): string {
  const size = value === null
    ? [low, high].map((end) => end === null ? "…" : formatFull(end)).join(" to ")
    : formatFull(value);
  return [BOUNDS[bound], size, unit, per && `per ${per}`].filter((part) => part).join(" ");
}

function trendWords({ trend, trendBy }: Figure): string {
  return trendBy === undefined ? trend : `${trend}, told by a ${trendBy}`;
}

function periodWords({ times }: AnalyzedArticle, figure: Figure): string | null {
  if (figure.period === null) return null;
  const time = figure.periodTime === null ? undefined : times[figure.periodTime];
  return time === undefined ? figure.period : `${figure.period}, from “${time.text}”`;
}

/** On what the period rests if its words count from the publication date. */
function publicationReasons(
  { times, published }: AnalyzedArticle,
  { periodTime }: Figure,
): [string, string][] {
  const time = periodTime === null ? undefined : times[periodTime];
  if (time?.anchor !== "publication") return [];
  const evidence = published.evidence.filter(({ conflicts }) => conflicts !== true);
  return [
    ["published", publishedWords(published)],
    ...evidence.map(({ because, implies }) =>
      ["", `${because} (${formatInterval(implies)})`] as [string, string]
    ),
  ];
}

function sourceWords({ attributions }: AnalyzedArticle, figure: Figure): string | null {
  const attribution = figure.attribution === null
    ? undefined
    : attributions[figure.attribution];
  if (attribution === undefined) {
    return figure.source && figure.via
      ? `${figure.source}, via ${figure.via}`
      : figure.source;
  }
  const { source, via, cue, certainty } = attribution;
  const passedOn = via === null ? "" : `, via “${via.text}”`;
  return `“${source.text}”${passedOn}, by the cue “${cue.text}” (${certainty})`;
}
