import type { ActorMention, Source } from "../../model.ts";
import { type MentionIndex, mentionIndex } from "../actors/mention-index.ts";
import type { Document } from "../document.ts";
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

const known = new WeakMap<readonly ActorMention[], readonly VoiceReport[]>();

/** The reports of a document, resolved in text order; made once per list of actors. */
export function voiceReports(
  document: Document,
  actors: readonly ActorMention[],
): readonly VoiceReport[] {
  let reports = known.get(actors);
  if (reports === undefined) {
    const index = mentionIndex(document.tokens, actors);
    const resolver = new SourceResolver(document.tokens, index);
    reports = findReports(document, index).map((report) => ({
      ...report,
      speaker: report.source === null ? null : resolver.resolve(report.source),
      messenger: messengerOf(report, index, resolver),
    }));
    known.set(actors, reports);
  }
  return reports;
}
