import { mentionIndex } from "../../lib/extract/actors/mention-index.ts";
import { findReports } from "../../lib/extract/attributions/reports.ts";
import { voiceReports } from "../../lib/extract/attributions/voice-reports.ts";
import type { TokenRange } from "../../lib/extract/grammar/noun-phrase.ts";
import { voicesOf } from "./voices_of.ts";

/** A text's reports, and the words of a range of its tokens. */
export function reportsOf(text: string) {
  const { document, actors } = voicesOf(text);
  const { tokens } = document;
  const words = (range: TokenRange | null) =>
    range === null
      ? "-"
      : text.slice(tokens.start[range.first], tokens.end[range.last - 1]);
  return {
    tokens,
    words,
    reports: findReports(document, mentionIndex(tokens, actors)),
    voices: voiceReports(document, actors),
  };
}

/** Reports as "rule | source | cue". */
export function readReports(text: string): string[] {
  const { reports, words } = reportsOf(text);
  return reports.map(({ rule, source, cue }) =>
    [rule, words(source), words(cue)].join(" | ")
  );
}
