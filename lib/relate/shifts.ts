import type {
  Analysis,
  CalendarPeriod,
  Codebook,
  ShiftDating,
  ShiftSeries,
} from "../model.ts";
import type { ActorSelection } from "./actor-selection.ts";
import { fittingPeriod } from "./shifts/calendar-periods.ts";
import { sampleQuantile } from "./shifts/distributions.ts";
import { independentSources } from "./shifts/independent-sources.ts";
import { observeNarratives } from "./shifts/narrative-observations.ts";
import { middleOf, type Observation, type ObservedSubject } from "./shifts/observations.ts";
import { LEAST_SOURCES, periodMeans } from "./shifts/period-means.ts";
import { publicationDays } from "./shifts/publication-days.ts";
import { shareWeights } from "./shifts/shared-words.ts";
import { sourceMeans } from "./shifts/source-means.ts";
import { observeStances } from "./shifts/stance-observations.ts";
import { verdictOf } from "./shifts/verdict.ts";

/** How series are made. */
export interface ShiftOptions {
  /** Stances among these actors alone: see `stancesAmong`. @default {everybody} */
  readonly actors?: ActorSelection;
  /** @default {"publication"} */
  readonly dating?: ShiftDating;
  /**
   * Counts stances of and toward leaders and offices as their states': China toward Russia
   * then holds Xi toward Putin.
   *
   * @default {false}
   */
  readonly byState?: boolean;
  /** @default {the shortest of which a chart has room for all, with five sources or so} */
  readonly period?: CalendarPeriod;
  /** @default {1} */
  readonly seed?: number;
  /** @default {1000} */
  readonly resamples?: number;
  /** So many series at most, those with most articles first. @default {Infinity} */
  readonly most?: number;
  /**
   * The size of change that a series should be able to show.
   *
   * @default {0.5 of a score, 0.2 of a share}
   */
  readonly detectable?: number;
}

const RANGE = { stance: { least: -1, most: 1 }, narrative: { least: 0, most: 1 } } as const;
const DETECTABLE = { stance: 0.5, narrative: 0.2 } as const;

/**
 * How each stance of one actor toward another runs over time: the mean score of each period
 * with its interval, and whether and when its level changes. What articles of a shared story
 * have in common counts once, and an uncertain date spreads over the days that it may be.
 *
 * The same analysis and seed give the same series on every machine.
 *
 * @returns The pairs that most articles speak of first.
 *
 * @example
 * ```ts
 * import { analyzeCorpus, loadKnowledge, stanceShifts } from "dateline";
 * import { strictEqual } from "node:assert/strict";
 *
 * const analysis = await analyzeCorpus("data/articles");
 * const [first] = stanceShifts(analysis, await loadKnowledge(), { byState: true });
 * strictEqual(first?.verdict.outcome, "too-few");
 * ```
 */
export function stanceShifts(
  analysis: Analysis,
  { codebook }: { readonly codebook: Codebook },
  options: ShiftOptions = {},
): ShiftSeries[] {
  const { dating = "publication", byState = false, actors } = options;
  const observed = observeStances(analysis.articles, codebook, { dating, byState, actors });
  return seriesOf("stance", observed, analysis, options);
}

/**
 * How the share of each narrative runs over time: of the sentences that tell, deny or
 * question any narrative of the codebook, the part that tells this one. Everything else is
 * as in {@linkcode stanceShifts}.
 */
export function narrativeShifts(
  analysis: Analysis,
  options: Omit<ShiftOptions, "byState" | "actors"> = {},
): ShiftSeries[] {
  const { dating = "publication" } = options;
  const observed = observeNarratives(analysis.articles, { dating });
  return seriesOf("narrative", observed, analysis, options);
}

function seriesOf(
  kind: ShiftSeries["kind"],
  observed: readonly ObservedSubject[],
  analysis: Analysis,
  options: ShiftOptions,
): ShiftSeries[] {
  const shown = observed
    .filter((subject) => tellingOf(subject) > 0)
    .sort((a, b) => articlesOf(b) - articlesOf(a) || tellingOf(b) - tellingOf(a))
    .slice(0, options.most ?? Infinity);
  const days = new Map(analysis.articles.flatMap(({ article, published }) => {
    const known = publicationDays(published);
    return known === null ? [] : [[article.id, middleOf(known)] as const];
  }));
  const period = options.period ?? periodOf(shown);
  const { dating = "publication", byState = false, seed = 1, resamples = 1000 } = options;
  return shown.map((subject): ShiftSeries => {
    const weighted = shareWeights(subject.observations, analysis.stories);
    const sources = independentSources(weighted, analysis.stories, days);
    return {
      kind,
      subject: subject.subject,
      target: subject.target,
      dating,
      byState,
      period,
      points: periodMeans(sources, { period, seed, resamples, range: RANGE[kind] }),
      verdict: verdictOf(sourceMeans(sources, dating), {
        sources: sources.length,
        seed,
        detectable: options.detectable ?? DETECTABLE[kind],
      }),
      articles: articlesOf(subject),
      sentences: tellingOf(subject),
      undated: subject.undated,
    };
  });
}

function telling({ observations }: ObservedSubject): readonly Observation[] {
  return observations.filter(({ index }) => index >= 0);
}

function tellingOf(subject: ObservedSubject): number {
  return telling(subject).length;
}

function articlesOf(subject: ObservedSubject): number {
  return new Set(telling(subject).map(({ article }) => article)).size;
}

/** One period for all series, so that they can be compared; long enough for the first. */
function periodOf(shown: readonly ObservedSubject[]): CalendarPeriod {
  const days = Float64Array.from(
    shown.flatMap(({ observations }) => observations),
    ({ dating }) => middleOf(dating),
  ).sort();
  const [first] = shown;
  const nineOfTen = { first: sampleQuantile(days, 0.05), last: sampleQuantile(days, 0.95) };
  return first === undefined
    ? "month"
    : fittingPeriod(nineOfTen, articlesOf(first), LEAST_SOURCES);
}
