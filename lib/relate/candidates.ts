import { openDocument } from "../extract/document.ts";
import { findNames } from "../extract/names.ts";
import type {
  AnalyzedArticle,
  ArticleSpan,
  Candidate,
  NameKind,
  NameMention,
} from "../model.ts";
import { CoveredSpans } from "./covered-spans.ts";
import { passageAt } from "./passages.ts";

/** How many sentences are kept for each candidate. */
const MOST_SENTENCES = 3;

/**
 * People, organisations and places that articles name and the codebook lacks. A family name
 * alone counts for the full name of the same article, and an acronym for the name before it.
 *
 * @param articles Analysed with the codebook in question; its actors are left out.
 * @returns Those first that say or do something in most articles, then the most often named.
 */
export function findCandidates(articles: readonly AnalyzedArticle[]): Candidate[] {
  const tallies = new Map<string, Tally>();
  for (const analyzed of articles) {
    const times = new CoveredSpans(analyzed.times);
    const names = findNames(openDocument(analyzed.article), analyzed.actors)
      .filter(({ start, end }) => !times.overlaps(start, end));
    const fullNames = fullNamesOf(names);
    for (const name of names) {
      const full = fullNames.get(name.text) ?? name.text;
      let tally = tallies.get(full);
      if (tally === undefined) tallies.set(full, tally = new Tally(full));
      tally.add(name, analyzed);
    }
  }
  return [...tallies.values()].map((tally) => tally.candidate()).sort(byWeight);
}

/** By family name or acronym: the full name in the same article. */
function fullNamesOf(names: readonly NameMention[]): Map<string, string> {
  const full = new Map<string, string>();
  for (const { text, kind, acronym } of names) {
    if (acronym !== null) full.set(acronym, text);
    const space = text.lastIndexOf(" ");
    if (space < 0 || kind === "organisation" || kind === "place" || kind === "event") {
      continue;
    }
    const family = text.slice(space + 1);
    if (!full.has(family)) full.set(family, text);
  }
  return full;
}

class Tally {
  private readonly kinds = new Map<NameKind, number>();
  private readonly aliases = new Set<string>();
  private readonly titles = new Map<string, number>();
  private readonly states = new Map<string, number>();
  private readonly articles = new Set<string>();
  private readonly sentences: ArticleSpan[] = [];
  private mentions = 0;
  private acts = 0;

  constructor(private readonly name: string) {}

  add(
    { text, kind, title, acts, acronym, state, start }: NameMention,
    from: AnalyzedArticle,
  ): void {
    const { id } = from.article;
    const seen = this.articles.has(id);
    this.articles.add(id);
    this.mentions++;
    if (acts) this.acts++;
    if (text !== this.name) this.aliases.add(text);
    if (acronym !== null) this.aliases.add(acronym);
    if (kind !== null) count(this.kinds, kind);
    if (title !== null) count(this.titles, title);
    if (state !== null) count(this.states, state);
    // A sentence of another article tells more than a second one of the same.
    if (this.sentences.length < (seen ? 1 : MOST_SENTENCES)) {
      const sentence = from.sentences[passageAt(from.sentences, start)];
      if (sentence !== undefined) this.sentences.push({ article: id, ...sentence });
    }
  }

  /** What most mentions suggest; a place that says and does more than things lie in it is none. */
  private kind(): NameKind | null {
    const [kind] = commonest(this.kinds);
    if (kind !== "place" && kind !== undefined) return kind;
    const places = this.kinds.get("place") ?? 0;
    if (this.acts > places && this.acts > 1) return "person";
    return kind ?? null;
  }

  candidate(): Candidate {
    return {
      name: this.name,
      kind: this.kind(),
      aliases: [...this.aliases],
      titles: commonest(this.titles),
      state: this.kind() === "place" ? null : commonest(this.states)[0] ?? null,
      mentions: this.mentions,
      acts: this.acts,
      articles: this.articles.size,
      sentences: this.sentences,
    };
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function commonest<Key>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

/** Actors before places, then by articles in which they act or stand. */
function byWeight(a: Candidate, b: Candidate): number {
  return weight(b) - weight(a) || b.mentions - a.mentions ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function weight({ kind, acts, mentions, articles, titles }: Candidate): number {
  const actor = kind === "person" || kind === "organisation" ? 2 : kind === null ? 1 : 0.5;
  return actor * (articles + 2 * acts + mentions + (titles.length > 0 ? 1 : 0));
}
