import type { Line } from "./text-lines.ts";

/** A line of this many words is prose even if it breaks off without a full stop. */
const LONG_LINE = 30;
const SHORT_SENTENCE = 8;
const ENDS_LIKE_SENTENCE = /[.!?…:;,][\s"'”’»)\]]*$|[.!?…]\s*\[\d+\]$/;
/** What can stand at a sentence's end: its mark, quote marks, brackets, a reference. */
const ENDING = 12;
const QUOTED = /["“«„][^"”»“]*["”»“]?/g;
const READER = new Set(
  "you your yours we our us me you'll you're you've we're we've we'll".split(" "),
);

/** True for a line that reads as a sentence or more, unlike a headline or a label. */
export function isProse(line: Line): boolean {
  const { length } = line.hashes;
  if (length >= LONG_LINE) return true;
  return length >= SHORT_SENTENCE && endsLikeSentence(line);
}

/** True for a line that ends like a sentence, however short. */
export function endsLikeSentence(line: Line): boolean {
  return ENDS_LIKE_SENTENCE.test(line.text.slice(-ENDING));
}

/** True for a line that breaks off with an ellipsis, as a teaser does. */
export function breaksOff(line: Line): boolean {
  return /(?:\.{3}|…)[\s\])]*$/.test(line.text);
}

/** True if the line speaks to its reader outside of anything that it quotes. */
export function addressesReader(line: Line): boolean {
  if (!line.words.some((word) => READER.has(word))) return false;
  const unquoted = line.text.replace(QUOTED, " ").toLowerCase().replace(/’/g, "'");
  return (unquoted.match(/[\p{L}']+/gu) ?? []).some((word) => READER.has(word));
}
