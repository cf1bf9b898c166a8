import type { Analysis, Reference } from "../../model.ts";
import { type Chart, createChart, createEmptyChart } from "../chart.ts";
import { contradictingDays } from "../date-conflict.ts";
import { formatDay, formatInterval } from "../day-format.ts";
import { countOf } from "../number-format.ts";
import { allOf, articleTitle, capitalise, countWord, listWords } from "../wording.ts";
import { type DatedArticle, datedArticles, namedEvents } from "./dated-articles.ts";
import { countPeriod, drawArticleCounts } from "./article-counts.ts";
import { drawTimeline, type TimelineRow } from "./timeline-drawing.ts";

const MOST_ROWS = 16;

/**
 * Each article on a time axis: its most likely day of publication, the days between which it
 * must lie, and the dated events that it names. Of more than sixteen articles it counts how
 * many were published when.
 */
export function publicationTimelineChart(
  analysis: Analysis,
  { reference }: { reference: Reference },
): Chart {
  const dated = datedArticles(analysis);
  const parts = {
    name: "publication-timeline",
    source: "Sources: the articles; dated events with their sources in data/reference.",
  };
  if (dated.length === 0) {
    return createEmptyChart(
      { ...parts, title: "When these articles were published is not known", subtitle: "" },
      "No article states its date or names anything that would date it.",
    );
  }
  const title = titleOf(analysis);
  if (dated.length > MOST_ROWS) {
    return createChart({
      ...parts,
      title,
      subtitle:
        `Articles a ${countPeriod(dated)}, by their most likely day of publication.` +
        basisKey(dated) + " Too many to show one by one.",
      source: "Source: the articles.",
      description: describeCounts(dated),
      drawing: drawArticleCounts(dated),
    });
  }
  const rows = dated.map((article) => rowOf(article, analysis, reference));
  return createChart({
    ...parts,
    title,
    subtitle:
      "Dot: publication (● stated, ○ inferred). Blue bar: days between which it must " +
      "lie. Orange: days that the text itself implies. ◆ Events that the article names.",
    description: rows.map(describeRow).join(" "),
    drawing: drawTimeline(rows),
  });
}

/** Explains the colours of the bars where there are two. */
function basisKey(dated: readonly DatedArticle[]): string {
  const inferred = dated.filter(({ article }) => article.published.basis === "inferred");
  if (inferred.length === 0 || inferred.length === dated.length) return "";
  return " Blue: stated dates. Grey: inferred.";
}

function titleOf({ articles }: Analysis): string {
  const total = articles.length;
  const count = (test: (article: Analysis["articles"][number]) => boolean) =>
    articles.filter(test).length;
  const inferred = count(({ published }) => published.basis === "inferred");
  const conflicts = count(({ published }) => contradictingDays(published) !== null);
  const unknown = count(({ published }) => published.basis === "unknown");
  const findings = [
    inferred === 0
      ? `${allOf(total - unknown, "known date")} ${
        total - unknown === 1 ? "is" : "are"
      } stated`
      : inferred === total
      ? `${allOf(total, "publication date")} had to be inferred`
      : `${countWord(inferred)} of ${
        countWord(total)
      } publication dates had to be inferred`,
    ...(conflicts === 0 ? [] : [
      conflicts === 1
        ? "one stated date does not fit its text"
        : `${countWord(conflicts)} stated dates do not fit their texts`,
    ]),
    ...(unknown === 0 ? [] : [`${countWord(unknown)} stayed unknown`]),
  ];
  return capitalise(findings.join("; "));
}

function rowOf(dated: DatedArticle, analysis: Analysis, reference: Reference): TimelineRow {
  const { id } = dated.article.article;
  const story = analysis.stories.find(({ articles }) => articles.includes(id));
  const others = (story?.articles.length ?? 1) - 1;
  return {
    ...dated,
    events: namedEvents(dated.article, reference),
    note: others === 0
      ? null
      : `shares its source with ${countOf(others, "other article")}`,
  };
}

function describeRow({ article, best, events, note }: TimelineRow): string {
  const { published } = article;
  const how = published.basis === "inferred"
    ? `inferred as ${formatInterval(published)}, most likely ${formatDay(best)}`
    : formatInterval(published);
  const contradicting = contradictingDays(published);
  const clash = contradicting === null
    ? ""
    : `, though the text implies ${formatInterval(contradicting)}`;
  const named = events.map(({ name, date }) => `${name} (${formatDay(date)})`);
  return `“${articleTitle(article)}”: ${how}${clash}; names ${listWords(named, 6)}` +
    `${note === null ? "" : `; ${note}`}.`;
}

function describeCounts(dated: readonly DatedArticle[]): string {
  const first = dated[0]?.best ?? "";
  const last = dated[dated.length - 1]?.best ?? "";
  return `${countOf(dated.length, "article")} from ${formatDay(first)} to ${
    formatDay(last)
  }.`;
}
