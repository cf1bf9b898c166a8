import { isQuoteMark } from "../attributions/clause.ts";
import type { TokenRange } from "../grammar/noun-phrase.ts";
import { isNameLike } from "../grammar/word-classes.ts";
import type { Document } from "../document.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";

/** One turn of a transcript: who speaks, and the paragraphs of what is said. */
export interface Turn {
  /** Index of the sentence that the label opens. */
  readonly sentence: number;
  readonly label: TokenRange;
  /** The token of the colon after the label. */
  readonly colon: number;
  /** What is said, paragraph by paragraph. */
  readonly paragraphs: readonly TokenRange[];
}

type Opening = Omit<Turn, "paragraphs">;

const COLON = 0x3a;
const FULL_STOP = 0x2e;
/** The longest label, in tokens: "FORMER GOV. MARTIN O'MALLEY". */
const LONGEST_LABEL = 7;
/** So many turns make a transcript; of names in small letters, one more. */
const FEWEST_TURNS = 3;
/** How many sentences the turns of an interview have on average, at most. */
const SENTENCES_A_TURN = 12;
/** The most paragraphs of one turn. */
const MOST_PARAGRAPHS = 30;

/**
 * Finds the turns of a transcript or interview: paragraphs or lines that open with the
 * speaker's name and a colon ("MR. SPICER: ...", "Roe: ..."). The text between two turns
 * belongs to the first of them; the last turn ends with its paragraph.
 *
 * @returns Turns in text order; empty if the text has no more than a heading or two.
 */
export function findTurns(document: Document): Turn[] {
  const { tokens, sentences } = document;
  const opening: Opening[] = [];
  sentences.forEach(({ first, last, zone }, sentence) => {
    if (sentence === 0 || zone !== "body" || tokens.gap[first]! < TokenGap.Line) return;
    const found = labelAt(tokens, first, last);
    if (found !== null) opening.push({ ...found, sentence });
  });
  const turns = transcriptTurns(tokens, opening);
  return turns.map((turn, index) => ({
    ...turn,
    paragraphs: paragraphsOf(document, turn.sentence, turn.colon, turns[index + 1]),
  }));
}

function labelAt(
  tokens: Tokens,
  start: number,
  last: number,
): Omit<Opening, "sentence"> | null {
  const first = isQuoteMark(tokens, start) ? start + 1 : start;
  const limit = Math.min(first + LONGEST_LABEL + 1, last);
  for (let at = first; at < limit; at++) {
    const code = tokens.text.charCodeAt(tokens.start[at]!);
    if (tokens.kind[at] !== TokenKind.Word) {
      if (code === COLON && at > first && opensSpeech(tokens, at + 1)) {
        return tokens.gap[at] === TokenGap.None
          ? { label: { first, last: at }, colon: at }
          : null;
      }
      if (code !== FULL_STOP && code !== 0x27 && code !== 0x2019 && code !== 0x2d) {
        return null;
      }
      continue;
    }
    // The end of "O'POE" is a word of its own.
    const joined = at > first && tokens.gap[at] === TokenGap.None;
    if (!joined && tokens.case[at] !== TokenCase.AllCaps && !isNameLike(tokens, at)) {
      return null;
    }
  }
  return null;
}

/** Someone speaks in words: "Roe: 1,769" is a row of a table. */
function opensSpeech(tokens: Tokens, index: number): boolean {
  return index < tokens.count && tokens.kind[index] !== TokenKind.Digits &&
    tokens.gap[index] !== TokenGap.None;
}

/** The openings that are turns: labels in capitals, or a few that come back close by. */
function transcriptTurns(tokens: Tokens, opening: readonly Opening[]): readonly Opening[] {
  const textOf = ({ label }: Opening) =>
    tokens.text.slice(tokens.start[label.first], tokens.end[label.last - 1]);
  const capitals = opening.filter((turn) => textOf(turn) === textOf(turn).toUpperCase());
  const turns = capitals.length >= FEWEST_TURNS ? capitals : opening;
  if (turns.length < FEWEST_TURNS) return [];
  const labels = new Set(turns.map(textOf));
  if (labels.size < 2) return [];
  if (turns === capitals) return turns;
  const sentences = turns.at(-1)!.sentence - turns[0]!.sentence + 1;
  const dense = sentences <= turns.length * SENTENCES_A_TURN;
  return dense && turns.length > FEWEST_TURNS && labels.size < turns.length ? turns : [];
}

function paragraphsOf(
  { sentences }: Document,
  sentence: number,
  colon: number,
  next: Opening | undefined,
): TokenRange[] {
  const paragraphs: TokenRange[] = [];
  let first = colon + 1;
  for (let at = sentence; at < sentences.length; at++) {
    const following = sentences[at + 1];
    const { last } = sentences[at]!;
    const ends = following === undefined || following.opensParagraph ||
      following.first !== last || at + 1 === next?.sentence;
    if (!ends) continue;
    if (last > first) paragraphs.push({ first, last });
    // Without a turn that follows, nothing tells where the speaker ends.
    if (next === undefined || at + 1 >= next.sentence) break;
    if (following === undefined || following.first !== last) break;
    if (paragraphs.length >= MOST_PARAGRAPHS) break;
    first = following.first;
  }
  return paragraphs;
}
