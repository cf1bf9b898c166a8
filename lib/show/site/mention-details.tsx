/** What was understood of each mention that is not a figure. */

import type { JSX } from "preact";
import type { AnalyzedArticle, Attribution, Quote } from "../../model.ts";
import { narrativeManner } from "../narrative-manner.ts";
import { type Detail, shortened } from "./detail-list.tsx";
import type { Names } from "./names.ts";
import { visibleText } from "./visible-text.ts";
import { dateInWords, formatInterval } from "./wording.ts";

const ANCHORS = {
  none: "nothing: it is absolute",
  publication: "the publication date",
  preceding: "a time named before it",
  event: "an event",
};

const MANNERS = {
  told: "told",
  denied: "denied",
  questioned: "raised as a question or possibility, left open",
};

const QUOTES = { direct: "direct", partial: "in part", scare: "scare quotes" };

export function timeDetails({ times }: AnalyzedArticle): Detail[] {
  return times.map((time) => ({
    words: time.text,
    reading: time.value,
    facts: [
      ["type", time.type + (time.mod ? `, ${time.mod}` : "")],
      ["days", time.earliest || time.latest ? formatInterval(time) : null],
      ["counts from", ANCHORS[time.anchor]],
    ],
  }));
}

export function quoteDetails({ quotes }: AnalyzedArticle, names: Names): Detail[] {
  return quotes.map(({ text, speaker, via, cue, kind, inner = [] }) => ({
    words: text,
    reading: speaker === null ? "speaker not named" : <bdi>{speaker.text}</bdi>,
    facts: [
      ["actor", speaker?.actor ? names.actor(speaker.actor) : null],
      ["via", via?.text ?? null],
      ["cue", cue?.text ?? null],
      ["quoted", QUOTES[kind]],
      ["quoted in it", inner.length === 0 ? null : <InnerQuotes quotes={inner} />],
    ],
  }));
}

/** Quotes inside a quote, each with who speaks it. */
function InnerQuotes({ quotes }: { quotes: readonly Quote[] }): JSX.Element {
  return (
    <>
      {quotes.map(({ text, speaker }, index) => (
        <>
          {index > 0 && "; "}“<bdi>{shortened(visibleText(text))}</bdi>”
          {speaker !== null && (
            <>
              , <bdi>{visibleText(speaker.text)}</bdi>
            </>
          )}
        </>
      ))}
    </>
  );
}

export function stanceDetails(analyzed: AnalyzedArticle, names: Names): Detail[] {
  return analyzed.stances.map((stance) => ({
    words: stance.text,
    reading:
      `${names.actor(stance.holder)} → ${names.actor(stance.target)}: ${stance.label} ` +
      signed(stance.score),
    facts: [
      ["cues", stance.cues.join(", ")],
      ["certainty", stance.certainty],
      ["according to", source(analyzed, stance.attribution)],
    ],
  }));
}

export function narrativeDetails({ narratives }: AnalyzedArticle, names: Names): Detail[] {
  return narratives.map((instance) => ({
    words: instance.text,
    reading: names.narrative(instance.narrative),
    facts: [
      ["manner", MANNERS[narrativeManner(instance)]],
      [
        "by",
        instance.holder === null ? "the article itself" : names.actor(instance.holder),
      ],
      ["cues", instance.cues.join(", ")],
    ],
  }));
}

export function eventDetails({ article, events }: AnalyzedArticle, names: Names): Detail[] {
  return events.map(({ event, date, start, end }) => ({
    words: article.text.slice(start, end),
    reading: names.event(event),
    facts: [["date", dateInWords(date)]],
  }));
}

function source({ attributions }: AnalyzedArticle, index: number | null): string | null {
  const attribution: Attribution | undefined = index === null
    ? undefined
    : attributions[index];
  if (attribution === undefined) return null;
  const via = attribution.via === null ? "" : `, via ${attribution.via.text}`;
  return attribution.source.text + via;
}

/** A score in [-1, 1] with its sign: `−0.6`, `+0.4`, `0`. */
function signed(score: number): string {
  const size = String(Number(Math.abs(score).toFixed(2)));
  return score < 0 ? `−${size}` : score > 0 ? `+${size}` : size;
}
