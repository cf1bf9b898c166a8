/** A text that could cost far more than news does, as what it repeats. */
export interface HostileText {
  readonly name: string;
  readonly unit: string;
}

/** Inputs that make an extractor look again and again at the same place, or at every token. */
export const hostileTexts: readonly HostileText[] = [
  ["digits", "7"],
  ["digits and spaces", "7 "],
  ["commas", ","],
  ["grouped digits", "1,234,"],
  ["decimals", "1.2.3."],
  ["percentages", "5%, "],
  ["number words", "twenty "],
  ["ranges", "2-"],
  ["and-lists", "2 and "],
  ["dollars and shares", "$5 million and 6 percent of 7 "],
  ["vulgar fractions", "½"],
  ["doublings", "doubled "],
  ["relative pronouns", "which 5 "],
  ["last", "last "],
  ["weekdays", "Tuesday "],
  ["months", "May "],
  ["days ago", "2 days ago "],
  ["currency symbols", "$"],
  ["open brackets", "("],
  ["quote marks", '"'],
  ["opening quote marks", "“"],
  ["single quote marks", "' "],
  ["quoted words", '"no" '],
  ["one word without spaces", "a"],
  ["initials", "U."],
  ["emoji", "😀"],
  ["line breaks", "\n"],
  ["full stops", ". "],
  ["actors", "Putin "],
  ["pronouns", "they "],
  ["reporting verbs", "said "],
  ["frames", "according to "],
  ["stance cues", "condemned "],
  ["articles", "the "],
].map(([name, unit]) => ({ name: name!, unit: unit! }));

/** A text of `length` UTF-16 code units that repeats `unit`, cut off at the end. */
export function filledWith(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
