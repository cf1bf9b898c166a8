/** The spans that an article's page marks, each with its id and a one-line summary. */

import type { AnalyzedArticle, Span } from "../../model.ts";
import { evidenceId, type EvidenceKind } from "../evidence-links.ts";
import type { StoryPart } from "./analysis-index.ts";
import { narrativeManner } from "../narrative-manner.ts";
import { timeWords } from "./time-words.ts";
import { amount, dateInWords } from "./wording.ts";
import type { Names } from "./names.ts";

/**
 * Kinds of marks: the mentions that charts link to, who is named and who is said to say
 * something, and what dates or connects an article.
 */
export type LayerKind = EvidenceKind | "actor" | "attribution" | "dating" | "shared";

/** A span to mark on an article's page. */
export interface EvidenceLayer extends Span {
  readonly kind: LayerKind;
  /** Element id, unique on the page. */
  readonly id: string;
  /** Short note behind the mark that leads to its details: `F3`. Empty for none. */
  readonly note: string;
  /** What the mark means, in one line. */
  readonly summary: string;
}

const MANNERS = { told: "", denied: ", denied", questioned: ", left open" };

/** Id of the entry that explains a mention beside the text. */
export function detailId(kind: EvidenceKind, index: number): string {
  return `about-${evidenceId(kind, index)}`;
}

/** The note that names a mention to the reader, counted from one: `F1`, `Q12`. */
export function noteFor(kind: EvidenceKind, index: number): string {
  return `${kind === "event" ? "E" : kind[0]!.toUpperCase()}${index + 1}`;
}

/** Id of the mark of one piece of evidence for the publication date. */
export function datingId(index: number): string {
  return `dating-${index}`;
}

/** Id of the mark of one stretch that an article shares with another one. */
export function sharedId(story: number, evidence: number, side: "a" | "b"): string {
  return `shared-${story}-${evidence}-${side}`;
}

/** Every mark of an article's page; ids are those of `evidenceId`. */
export function evidenceLayers(
  analyzed: AnalyzedArticle,
  stories: readonly StoryPart[],
  names: Names,
): EvidenceLayer[] {
  return [
    ...mentionLayers(analyzed, names),
    ...voiceLayers(analyzed, names),
    ...datingLayers(analyzed),
    ...sharedLayers(analyzed.article.id, stories),
  ];
}

function mentionLayers(analyzed: AnalyzedArticle, names: Names): EvidenceLayer[] {
  const { figures, times, quotes, stances, narratives, events } = analyzed;
  return [
    ...layersOf(
      "narrative",
      narratives,
      (instance) =>
        `Narrative: ${names.narrative(instance.narrative)}${
          MANNERS[narrativeManner(instance)]
        }`,
    ),
    ...layersOf(
      "stance",
      stances,
      (stance) =>
        `Stance: ${names.actor(stance.holder)} ${stance.label} ${
          names.actor(stance.target)
        }`,
    ),
    ...layersOf(
      "quote",
      quotes,
      (quote) => `Quote: ${quote.speaker?.text ?? "speaker not named"}`,
    ),
    ...layersOf(
      "event",
      events,
      (event) => `Event: ${names.event(event.event)}, ${dateInWords(event.date)}`,
    ),
    ...layersOf("time", times, (time) => `Time: ${timeWords(time)}`),
    ...layersOf(
      "figure",
      figures,
      (figure) => `Figure: ${amount(figure)}${figure.period ? `, ${figure.period}` : ""}`,
    ),
  ];
}

function layersOf<Item extends Span>(
  kind: EvidenceKind,
  items: readonly Item[],
  summary: (item: Item) => string,
): EvidenceLayer[] {
  return items.map((item, index) => ({
    start: item.start,
    end: item.end,
    kind,
    id: evidenceId(kind, index),
    note: noteFor(kind, index),
    summary: summary(item),
  }));
}

/** Actors where they are named, and attributions at the word that makes them. */
function voiceLayers(
  { actors, attributions }: AnalyzedArticle,
  names: Names,
): EvidenceLayer[] {
  const layer = (
    kind: "actor" | "attribution",
    index: number,
    span: Span,
    summary: string,
  ) => ({
    kind,
    id: `${kind}-${index}`,
    note: "",
    summary,
    start: span.start,
    end: span.end,
  });
  return [
    ...actors.map((mention, index) =>
      layer("actor", index, mention, `Actor: ${names.actor(mention.actor)}`)
    ),
    ...attributions.map(({ source, certainty, cue }, index) =>
      layer("attribution", index, cue, `According to ${source.text}: ${certainty}`)
    ),
  ];
}

function datingLayers({ published }: AnalyzedArticle): EvidenceLayer[] {
  return published.evidence.flatMap(({ span, because }, index) =>
    span === null ? [] : [{
      start: span.start,
      end: span.end,
      kind: "dating" as const,
      id: datingId(index),
      note: "",
      summary: because,
    }]
  );
}

function sharedLayers(article: string, stories: readonly StoryPart[]): EvidenceLayer[] {
  return stories.flatMap(({ number, evidence }) =>
    evidence.flatMap(([e, { a, b, because }]) =>
      ([["a", a], ["b", b]] as const).flatMap(([side, span]) =>
        span.article === article
          ? [{
            start: span.start,
            end: span.end,
            kind: "shared" as const,
            id: sharedId(number, e, side),
            note: "",
            summary: because,
          }]
          : []
      )
    )
  );
}
