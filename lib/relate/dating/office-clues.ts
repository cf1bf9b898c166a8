import { dayNumber } from "../../calendar.ts";
import { PhraseTable, WordTable } from "../../extract/phrases.ts";
import { TokenKind, type Tokens } from "../../extract/tokens.ts";
import type { Extraction, OfficeTerm, Reference, Span, TimeMention } from "../../model.ts";
import { openPassages } from "../passages.ts";
import { valueDays } from "../times/value-days.ts";
import type { Clue, Reading } from "./clues.ts";

/** Words before a title that say that its time is over or still to come. */
const notNow = new WordTable<true>(
  [
    "former",
    "ex",
    "late",
    "then",
    "onetime",
    "previous",
    "deputy",
    "assistant",
    "a",
    "likely",
    "presumptive",
    "potential",
    "future",
    "next",
    "ousted",
    "deposed",
  ].map((word) => [word, true]),
);

/** Titles are still used of one who has just left, for so many days. */
const FAREWELL = 14;

/** Somebody named by an office, with the terms that the words can mean. */
interface Naming extends Span {
  readonly terms: readonly OfficeTerm[];
}

/**
 * Evidence from office-holders: whoever writes "President Obama" writes during his terms.
 * Of several holders of one office the latest is in it; the others are of the past. Titles
 * that "former" or "then" stands before say nothing, nor do those in a sentence with a year.
 * Since history names its presidents by their title too, this is a habit: it is set aside
 * where other evidence speaks against it.
 */
export function officeClues(extraction: Extraction, reference: Reference): Clue[] {
  const phrases = titlesOf(reference);
  if (phrases === null) return [];
  const latest = new Map<string, Naming>();
  for (const naming of namings(extraction, phrases)) {
    for (const office of new Set(naming.terms.map((term) => term.office))) {
      const terms = naming.terms.filter((term) => term.office === office);
      const before = latest.get(office);
      if (before === undefined || lastOf(terms) > lastOf(before.terms)) {
        latest.set(office, { ...naming, terms });
      }
    }
  }
  // The office taken up last comes first: an earlier one that it excludes is of the past.
  return [...latest.values()]
    .sort((a, b) => lastOf(b.terms) - lastOf(a.terms) || a.start - b.start)
    .map((naming) => clueOf(extraction, naming));
}

function clueOf({ article }: Extraction, { start, end, terms }: Naming): Clue {
  const text = article.text.slice(start, end);
  return {
    kind: "event",
    mention: { start, end, text },
    readings: terms.map((term): Reading => ({
      days: {
        first: dayNumber(term.from),
        last: term.to === null ? Infinity : dayNumber(term.to) + FAREWELL,
      },
      because: () =>
        `"${text}" was ${term.office} ` +
        (term.to === null ? `from ${term.from}.` : `from ${term.from} to ${term.to}.`),
    })),
    habit: true,
  };
}

function lastOf(terms: readonly OfficeTerm[]): number {
  return Math.max(...terms.map(({ from }) => dayNumber(from)));
}

function* namings(
  extraction: Extraction,
  phrases: PhraseTable<readonly OfficeTerm[]>,
): Generator<Naming> {
  const { tokens, passages, times } = openPassages(extraction);
  for (const [sentence, { first, last }] of passages.entries()) {
    // A sentence with a year tells of that year, and names people as they were called then.
    if (times[sentence]!.some((index) => hasYear(extraction.times[index]!))) continue;
    for (let index = first; index < last; index++) {
      const match = phrases.match(tokens, index, last);
      if (match === null) continue;
      const until = index + match.length;
      if (!isOver(tokens, first, index)) {
        yield {
          start: tokens.start[index]!,
          end: tokens.end[until - 1]!,
          terms: match.value,
        };
      }
      index = until - 1;
    }
  }
}

function hasYear({ type, meaning }: TimeMention): boolean {
  return type === "DATE" && meaning.form === "value" && valueDays(meaning.value) !== null;
}

/** True if one of the two words before a title says that it is not held now. */
function isOver(tokens: Tokens, first: number, title: number): boolean {
  for (let index = title - 1; index >= Math.max(first, title - 3); index--) {
    if (notNow.has(tokens, index)) return true;
    const part = tokens.kind[index] === TokenKind.Word ||
      tokens.text.startsWith("-", tokens.start[index]!);
    if (!part) return false;
  }
  return false;
}

const tables = new WeakMap<Reference, PhraseTable<readonly OfficeTerm[]>>();

/** Terms by title and name, as in "President Barack Obama"; null without any. */
function titlesOf(reference: Reference): PhraseTable<readonly OfficeTerm[]> | null {
  const { offices = [] } = reference;
  if (offices.length === 0) return null;
  const known = tables.get(reference);
  if (known !== undefined) return known;
  const terms = new Map<string, OfficeTerm[]>();
  for (const term of offices) {
    for (const title of term.titles) {
      for (const name of term.names) {
        const words = `${title} ${name}`;
        const others = terms.get(words);
        if (others === undefined) terms.set(words, [term]);
        else others.push(term);
      }
    }
  }
  const table = new PhraseTable<readonly OfficeTerm[]>(terms, { exactCase: true });
  tables.set(reference, table);
  return table;
}
