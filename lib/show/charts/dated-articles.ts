import type { Analysis, AnalyzedArticle, EventMention, Reference } from "../../model.ts";

/** An article whose publication is known to some day. */
export interface DatedArticle {
  readonly article: AnalyzedArticle;
  /** The most likely day, `YYYY-MM-DD`. */
  readonly best: string;
  /** First and last day that it may be; where text and statement disagree, of both. */
  readonly earliest: string;
  readonly latest: string;
}

/** Articles with a most likely day of publication, the oldest first. */
export function datedArticles({ articles }: Analysis): DatedArticle[] {
  return articles.flatMap((article) => {
    const { best, earliest, latest } = article.published;
    if (best === null) return [];
    const [first, last] = [earliest ?? best, latest ?? best];
    return [{
      article,
      best,
      earliest: first < best ? first : best,
      latest: last > best ? last : best,
    }];
  }).sort((a, b) => (a.best < b.best ? -1 : a.best > b.best ? 1 : 0));
}

/** An event that an article names: its first mention there. */
export interface NamedEvent extends EventMention {
  readonly name: string;
  /** Index into the article's events. */
  readonly index: number;
}

/** The events that an article names, each once, in order of their dates. */
export function namedEvents(
  { events }: AnalyzedArticle,
  reference: Reference,
): NamedEvent[] {
  const names = new Map(reference.events.map(({ id, name }) => [id, name]));
  const seen = new Map<string, NamedEvent>();
  events.forEach((event, index) => {
    if (seen.has(event.event)) return;
    seen.set(event.event, { ...event, index, name: names.get(event.event) ?? event.event });
  });
  return [...seen.values()].sort((
    a,
    b,
  ) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
