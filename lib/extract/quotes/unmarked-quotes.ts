import { isQuoteMark, textAt } from "../attributions/clause.ts";
import { reportingVerb } from "../attributions/reporting-verbs.ts";
import type { VoiceReport } from "../attributions/voice-reports.ts";
import type { Document } from "../document.ts";
import { WordClass, wordClass } from "../grammar/word-classes.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import { WordTable } from "../phrases.ts";
import type { QuotedStretch } from "./quote-marks.ts";
import { isMarkOf } from "../grammar/word-set.ts";

/** Quoted words that no marks set off, with the report that gives them. */
export interface UnmarkedQuote {
  readonly stretches: readonly QuotedStretch[];
  readonly report: VoiceReport;
}

/** How many tokens of time and place may stand between a report and its colon. */
const COLON_REACH = 8;
/** Fewer words after a colon are a heading or a list. */
const FEWEST_WORDS = 4;
/** The most sentences or paragraphs that one quote without marks goes on for. */
const MOST_SENTENCES = 40;

const SETTING = WordClass.Preposition | WordClass.Temporal | WordClass.Adverb;

const firstPerson = new WordTable<true>(
  ["i", "we", "our", "us", "my", "me"].map((word) => [word, true]),
);

/**
 * Finds what is quoted without marks after a report that ends in a colon: the rest of the
 * sentence ("He said: We will not yield.") with what goes on in the first person, or the
 * block that follows ("The ministry wrote:" and a paragraph, or lines that start with ">").
 *
 * @param reports Reports outside quote marks, in the order of their cues.
 */
export function findUnmarkedQuotes(
  document: Document,
  reports: readonly VoiceReport[],
): UnmarkedQuote[] {
  const found: UnmarkedQuote[] = [];
  let end = 0;
  for (const report of reports) {
    if (report.speaker === null || report.cue.first < end) continue;
    if (report.sense !== "speech" && report.sense !== "quoting") continue;
    const colon = colonAfter(document, report);
    if (colon < 0) continue;
    const stretches = quotedAfter(document, report, colon);
    if (stretches.length === 0) continue;
    found.push({ stretches, report });
    end = stretches.at(-1)!.last;
  }
  return found;
}

/** The colon that a report ends in, or -1. */
function colonAfter({ tokens, sentences }: Document, report: VoiceReport): number {
  if (!/^(?:subject|inverted|quoted)$/.test(report.rule)) return -1;
  // "Bombshell claim: ...", "under the rules: ..." have no verb.
  const verb = reportingVerb(tokens, report.cue.first);
  if (verb === null || (verb.ambiguous !== "" && verb.form !== "past")) return -1;
  const end = Math.max(report.cue.last, report.source?.last ?? 0, report.hearer?.last ?? 0);
  const limit = Math.min(end + COLON_REACH, sentences[report.sentence]!.last);
  for (let at = end; at < limit; at++) {
    if (isQuoteMark(tokens, at) || isMarkOf(tokens, at, ",")) return -1;
    if (isMarkOf(tokens, at, ":")) return tokens.gap[at] === TokenGap.None ? at : -1;
    // Only when, where or how it is said may stand before the colon.
    if (at === end && (wordClass(tokens, at) & SETTING) === 0) return -1;
  }
  return -1;
}

function quotedAfter(
  document: Document,
  { sentence }: VoiceReport,
  colon: number,
): QuotedStretch[] {
  const { tokens, sentences } = document;
  const first = colon + 1;
  if (first < sentences[sentence]!.last) {
    if (tokens.gap[first] === TokenGap.None || !opensSentence(tokens, first)) return [];
    const last = spokenOn(document, sentence);
    return hasWords(tokens, first, last) ? [stretch(first, last)] : [];
  }
  const next = sentences[sentence + 1];
  if (next === undefined || next.first !== first || next.zone !== "body") return [];
  const lines = quotedLines(document, sentence + 1);
  if (lines.length > 0) return lines;
  if (!next.opensParagraph || !opensSentence(tokens, next.first)) return [];
  const last = paragraphEnd(document, sentence + 1);
  // "He said:" before a list of headings quotes nobody.
  if (!".!?…".includes(textAt(tokens, last - 1))) return [];
  return hasWords(tokens, next.first, last) ? [stretch(next.first, last)] : [];
}

/** Lines that start with ">", as mails and Markdown set off what they quote. */
function quotedLines(document: Document, sentence: number): QuotedStretch[] {
  const { tokens, sentences } = document;
  const lines: QuotedStretch[] = [];
  const until = Math.min(sentences.length, sentence + MOST_SENTENCES);
  for (let at = sentence; at < until;) {
    const { first } = sentences[at]!;
    if (textAt(tokens, first) !== ">") break;
    const end = nextLine(document, at, until);
    const last = sentences[end - 1]!.last;
    if (last > first + 1) lines.push(stretch(first + 1, last));
    at = end;
  }
  return lines;
}

/** The first sentence after `sentence` that opens a line. */
function nextLine(
  { tokens, sentences }: Document,
  sentence: number,
  until: number,
): number {
  let at = sentence + 1;
  while (at < until && tokens.gap[sentences[at]!.first]! < TokenGap.Line) at++;
  return at;
}

/** The end of what goes on in the first person in the same paragraph. */
function spokenOn({ tokens, sentences }: Document, sentence: number): number {
  let at = sentence;
  while (at + 1 < sentences.length && at - sentence < MOST_SENTENCES) {
    const { first, last, opensParagraph } = sentences[at + 1]!;
    if (opensParagraph || first !== sentences[at]!.last) break;
    if (!isFirstPerson(tokens, first, last)) break;
    at++;
  }
  return sentences[at]!.last;
}

function isFirstPerson(tokens: Tokens, first: number, last: number): boolean {
  let found = false;
  for (let at = first; at < last; at++) {
    if (isQuoteMark(tokens, at)) return false;
    found ||= firstPerson.has(tokens, at) && tokens.case[at] !== TokenCase.AllCaps ||
      textAt(tokens, at) === "I";
  }
  return found;
}

function paragraphEnd({ sentences }: Document, sentence: number): number {
  let at = sentence;
  while (
    at + 1 < sentences.length && !sentences[at + 1]!.opensParagraph &&
    sentences[at + 1]!.first === sentences[at]!.last
  ) at++;
  return sentences[at]!.last;
}

function opensSentence(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Word && tokens.case[index] !== TokenCase.Lower;
}

function hasWords(tokens: Tokens, first: number, last: number): boolean {
  let words = 0;
  for (let at = first; at < last && words < FEWEST_WORDS; at++) {
    if (tokens.kind[at] === TokenKind.Word) words++;
  }
  return words >= FEWEST_WORDS;
}

function stretch(first: number, last: number): QuotedStretch {
  return { first, last, after: last, group: -1 };
}
