import type { ActorMention, Source } from "../../model.ts";
import { type MentionIndex, mentionIndex } from "../actors/mention-index.ts";
import type { Document } from "../document.ts";
import type { TokenRange } from "../grammar/noun-phrase.ts";
import { findReports, type Report } from "./reports.ts";
import { SourceResolver } from "./sources.ts";

/** A report whose noun phrases are resolved to actors. */
export interface VoiceReport extends Report {
  readonly speaker: Source | null;
  readonly messenger: Source | null;
}

/** A paper that quotes somebody, or that somebody told, passes the words on. */
function messengerOf(
  report: Report,
  index: MentionIndex,
  resolver: SourceResolver,
): Source | null {
  if (report.via !== null) return resolver.resolve(report.via);
  if (report.hearer === null) return null;
  const found = index.at(report.hearer.last - 1);
  if (found < 0 || index.mentions[found]!.kind !== "medium") return null;
  return resolver.resolve(report.hearer);
}

/** The source that a noun phrase of a document names. */
export function sourceAt(
  document: Document,
  actors: readonly ActorMention[],
  range: TokenRange,
): Source {
  return new SourceResolver(document.tokens, mentionIndex(document.tokens, actors))
    .resolve(range);
}

/** The last document with its reports: quotes and attributions ask for the same ones. */
let lastDocument: Document | null = null;
let lastActors: readonly ActorMention[] | null = null;
let lastReports: readonly VoiceReport[] = [];

/** The reports of a document, resolved in text order; made once per list of actors. */
export function voiceReports(
  document: Document,
  actors: readonly ActorMention[],
): readonly VoiceReport[] {
  if (lastDocument === document && lastActors === actors) return lastReports;
  const index = mentionIndex(document.tokens, actors);
  const resolver = new SourceResolver(document.tokens, index);
  lastReports = findReports(document, index).map((report) => ({
    sentence: report.sentence,
    cue: report.cue,
    source: report.source,
    via: report.via,
    hearer: report.hearer,
    certainty: report.certainty,
    sense: report.sense,
    rule: report.rule,
    follows: report.follows,
    trails: report.trails,
    needsQuote: report.needsQuote,
    speaker: report.source === null ? null : resolver.resolve(report.source),
    messenger: messengerOf(report, index, resolver),
  }));
  lastDocument = document;
  lastActors = actors;
  return lastReports;
}
