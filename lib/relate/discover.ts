import type {
  AnalyzedArticle,
  ArticleSpan,
  Codebook,
  Discovery,
  StorylineProposal,
} from "../model.ts";
import { prepareCodebook } from "../extract/codebook-tables.ts";
import { findCandidates } from "./candidates.ts";
import { articleFeatures, type Feature } from "./discover/features.ts";
import { groupArticles, type Groups } from "./discover/groups.ts";
import { mostDistinguished } from "./discover/log-odds.ts";
import { passageAt } from "./passages.ts";

/** How to look for storylines. */
export interface DiscoverOptions {
  /** What is compared. Default: articles where there are few, else periods. */
  readonly by?: Discovery["by"];
  /**
   * The most storylines and the most candidates that are proposed.
   *
   * @default {20}
   */
  readonly limit?: number;
}

const MOST_PROPOSALS = 20;
/** How often a pattern must come back. */
const FEWEST_SENTENCES = 2;
const MOST_SENTENCES = 3;
/** A proposal is no new one if so many of its sentences were proposed already. */
const SAME_SENTENCES = 0.6;
/** The codebook has what it finds in more than this share of a pattern's sentences. */
const TOLD_SHARE = 0.5;
/** An actor belongs to a proposal if so many of its sentences speak of it. */
const ACTOR_SHARE = 0.5;

/**
 * Proposes what a codebook lacks for a corpus: storylines, as patterns of two actors with a
 * verb between them and as phrases that come back, and the people and organisations that
 * are named. What the codebook's narratives already find is left out.
 *
 * Patterns are ranked by how much they distinguish one article or period from the others:
 * the z-score of log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn
 * 2008). Time and memory grow with the length of the corpus, not with its square.
 *
 * @param articles Articles analysed with the codebook.
 */
export function discover(
  articles: readonly AnalyzedArticle[],
  codebook: Codebook,
  { by, limit = MOST_PROPOSALS }: DiscoverOptions = {},
): Discovery {
  prepareCodebook(codebook);
  const states = new Map(codebook.actors.map(({ id, state }) => [id, state ?? id]));
  const stateOf = (actor: string) => states.get(actor) ?? actor;
  const groups = groupArticles(articles, by);
  const tallies = tallyFeatures(articles, groups, stateOf);
  const ranked = rank(tallies, groups);
  return {
    by: groups.by,
    groups: groups.names.length,
    storylines: chooseDistinct(ranked, limit)
      .map((found) => propose(found, articles, groups, stateOf)),
    candidates: findCandidates(articles).slice(0, limit),
  };
}

interface Occurrence {
  /** Index of the article in the corpus. */
  readonly article: number;
  readonly sentence: number;
  readonly start: number;
}

interface Tally {
  readonly pattern: string;
  readonly form: Feature["form"];
  readonly occurrences: Occurrence[];
  readonly byGroup: Map<number, number>;
  /** In how many sentences the codebook finds a narrative already. */
  told: number;
}

interface Ranked {
  readonly tally: Tally;
  readonly group: number;
  readonly z: number;
}

interface Tallies {
  readonly found: ReadonlyMap<string, Tally>;
  readonly groupTotals: readonly number[];
  readonly all: number;
}

function tallyFeatures(
  articles: readonly AnalyzedArticle[],
  groups: Groups,
  stateOf: (actor: string) => string,
): Tallies {
  const found = new Map<string, Tally>();
  const groupTotals = groups.names.map(() => 0);
  let all = 0;
  articles.forEach((analyzed, article) => {
    const group = groups.ofArticle[article]!;
    if (group < 0) return;
    for (
      const { pattern, form, sentence, told, span } of articleFeatures(analyzed, stateOf)
    ) {
      let tally = found.get(pattern);
      if (tally === undefined) {
        tally = { pattern, form, occurrences: [], byGroup: new Map(), told: 0 };
        found.set(pattern, tally);
      }
      const last = tally.occurrences.at(-1);
      // A phrase said twice in one sentence is one telling.
      if (last?.article === article && last.sentence === sentence) continue;
      tally.occurrences.push({ article, sentence, start: span.start });
      if (told) tally.told++;
      tally.byGroup.set(group, (tally.byGroup.get(group) ?? 0) + 1);
      groupTotals[group] = groupTotals[group]! + 1;
      all++;
    }
  });
  return { found, groupTotals, all };
}

/** What comes back, the most telling first. */
function rank({ found, groupTotals, all }: Tallies, groups: Groups): Ranked[] {
  const ranked: Ranked[] = [];
  for (const tally of found.values()) {
    const { occurrences, byGroup } = tally;
    if (occurrences.length < FEWEST_SENTENCES) continue;
    if (tally.told > TOLD_SHARE * occurrences.length) continue;
    // Periods differ by what single articles repeat; a storyline is in more than one.
    if (
      groups.by !== "article" && new Set(occurrences.map(({ article }) => article)).size < 2
    ) {
      continue;
    }
    const distinction = mostDistinguished(
      { byGroup, total: occurrences.length },
      groupTotals,
      all,
    );
    if (distinction !== null) ranked.push({ tally, ...distinction });
  }
  return ranked.sort((a, b) => weight(b) - weight(a) || compare(a.tally, b.tally));
}

/** Two actors and a verb say more than a phrase that distinguishes as well. */
function weight({ tally, z }: Ranked): number {
  return tally.form === "actors" ? 1.5 * z : z;
}

function compare(a: Tally, b: Tally): number {
  return b.pattern.length - a.pattern.length || (a.pattern < b.pattern ? -1 : 1);
}

/** Leaves out what tells no more than a better one: parts of a phrase, and its neighbours. */
function chooseDistinct(ranked: readonly Ranked[], limit: number): Ranked[] {
  const chosen: Ranked[] = [];
  const proposed = new Set<string>();
  for (const found of ranked) {
    if (chosen.length >= limit) break;
    const keys = found.tally.occurrences.map(({ article, sentence }) =>
      `${article} ${sentence}`
    );
    const known = keys.filter((key) => proposed.has(key)).length;
    if (known >= SAME_SENTENCES * keys.length) continue;
    for (const key of keys) proposed.add(key);
    chosen.push(found);
  }
  return chosen;
}

function propose(
  { tally, group, z }: Ranked,
  articles: readonly AnalyzedArticle[],
  groups: Groups,
  stateOf: (actor: string) => string,
): StorylineProposal {
  const { pattern, form, occurrences, byGroup } = tally;
  const sentences = occurrences.map(({ article, start }) => {
    const { article: { id }, sentences } = articles[article]!;
    const sentence = sentences[passageAt(sentences, start)]!;
    return { article: id, start: sentence.start, end: sentence.end };
  });
  return {
    pattern,
    form,
    actors: spokenOf(occurrences, sentences, articles, stateOf),
    count: occurrences.length,
    articles: new Set(occurrences.map(({ article }) => article)).size,
    group: groups.names[group]!,
    inGroup: byGroup.get(group)!,
    z,
    sentences: ofDifferentArticles(sentences),
  };
}

/** The states of the actors whom at least half of the sentences name, at most two. */
function spokenOf(
  occurrences: readonly Occurrence[],
  sentences: readonly ArticleSpan[],
  articles: readonly AnalyzedArticle[],
  stateOf: (actor: string) => string,
): string[] {
  const counts = new Map<string, number>();
  occurrences.forEach(({ article }, index) => {
    const { start, end } = sentences[index]!;
    const named = new Set<string>();
    for (const mention of articles[article]!.actors) {
      if (mention.start >= end) break;
      if (mention.start >= start && mention.kind !== "medium") {
        named.add(stateOf(mention.actor));
      }
    }
    for (const actor of named) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  });
  return [...counts].filter(([, count]) => count >= ACTOR_SHARE * occurrences.length)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 2).map(([actor]) =>
      actor
    );
}

function ofDifferentArticles(sentences: readonly ArticleSpan[]): ArticleSpan[] {
  const first = new Map<string, ArticleSpan>();
  for (const sentence of sentences) {
    if (!first.has(sentence.article)) first.set(sentence.article, sentence);
  }
  const others = sentences.filter((sentence) => first.get(sentence.article) !== sentence);
  return [...first.values(), ...others].slice(0, MOST_SENTENCES);
}
