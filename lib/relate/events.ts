import { dayNumber, type DayRange } from "../calendar.ts";
import { PhraseTable } from "../extract/phrases.ts";
import type { Tokens } from "../extract/tokens.ts";
import type { Extraction, Reference, ReferenceEvent, Span } from "../model.ts";
import { openPassages, type Passage } from "./passages.ts";

/** A sentence that names one of several events of one kind. */
export interface EventNaming extends Span {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The events that the words can mean, by date; at least one. */
  readonly candidates: readonly ReferenceEvent[];
  /** All events of the kind: a place in the sentence need not be that of the event. */
  readonly kin: readonly ReferenceEvent[];
  /** Where the sentence names events of other kinds. */
  readonly rivals: readonly Span[];
}

/** A group of words of a kind of event, or a place of single events. */
type Clue =
  | { readonly kind: number; readonly group: number }
  | { readonly kind: number; readonly place: true; readonly event: ReferenceEvent };

/** Events by the words that name them. */
interface EventIndex {
  readonly phrases: PhraseTable<readonly Clue[]>;
  /** By kind: its events, in order of date, and how many groups of words name it. */
  readonly kinds: readonly { events: ReferenceEvent[]; groups: number }[];
}

const indexes = new WeakMap<Reference, EventIndex>();

/** What was found last, since dating and naming both ask for it. */
const named = new WeakMap<
  Extraction,
  { reference: Reference; namings: readonly EventNaming[] }
>();

/**
 * Finds where an article names dated events of the reference data: each sentence in which
 * every group of an event's words has one. Where several events of a kind are named in the
 * same words ("the SCO summit"), those remain whose places the sentence names, or all.
 */
export function nameEvents(
  extraction: Extraction,
  reference: Reference,
): readonly EventNaming[] {
  const last = named.get(extraction);
  if (last?.reference === reference) return last.namings;
  const index = indexOf(reference);
  const { tokens, passages } = openPassages(extraction);
  const namings = passages.flatMap((passage, sentence) =>
    nameInSentence(index, tokens, passage, sentence)
  );
  named.set(extraction, { reference, namings });
  return namings;
}

/**
 * True if `inner` takes a word from `outer`, which begins or ends with it: of "Putin spoke
 * after Trump's inauguration" the inauguration is Trump's.
 */
function takes(inner: Span, outer: Span): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && (inner.start === outer.start && inner.end <= outer.end ||
    inner.end === outer.end && inner.start >= outer.start);
}

/** What of one kind of event a sentence holds. */
interface Sighting {
  /** One bit for each group of words found. */
  found: number;
  first: number;
  last: number;
  readonly placed: Set<ReferenceEvent>;
}

function nameInSentence(
  index: EventIndex,
  tokens: Tokens,
  { first, last }: Passage,
  sentence: number,
): EventNaming[] {
  const sightings = new Map<number, Sighting>();
  for (let at = first; at < last; at++) {
    const match = index.phrases.match(tokens, at, last);
    if (match === null) continue;
    for (const clue of match.value) sight(sightings, clue, at, at + match.length);
  }
  const namings: Omit<EventNaming, "rivals">[] = [];
  for (const [number, sighting] of sightings) {
    const { events, groups } = index.kinds[number]!;
    if (sighting.found !== (1 << groups) - 1) continue;
    const placed = events.filter((event) => sighting.placed.has(event));
    namings.push({
      sentence,
      start: tokens.start[sighting.first]!,
      end: tokens.end[sighting.last - 1]!,
      candidates: placed.length > 0 ? placed : events,
      kin: events,
    });
  }
  const meant = namings.filter((naming) => !namings.some((other) => takes(other, naming)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return meant.map((naming) => ({
    ...naming,
    rivals: meant.filter((other) => other !== naming),
  }));
}

function sight(
  sightings: Map<number, Sighting>,
  clue: Clue,
  first: number,
  last: number,
): void {
  let sighting = sightings.get(clue.kind);
  if (sighting === undefined) {
    sighting = { found: 0, first, last, placed: new Set() };
    sightings.set(clue.kind, sighting);
  }
  if ("place" in clue) {
    sighting.placed.add(clue.event);
    return;
  }
  if (sighting.found === 0) sighting.first = first;
  sighting.found |= 1 << clue.group;
  sighting.last = Math.max(last, sighting.last);
}

/** The days of an event. */
export function daysOf(event: ReferenceEvent): DayRange {
  return { first: dayNumber(event.date), last: dayNumber(event.endDate) };
}

function indexOf(reference: Reference): EventIndex {
  let index = indexes.get(reference);
  if (index === undefined) {
    index = buildIndex(reference.events);
    indexes.set(reference, index);
  }
  return index;
}

function buildIndex(events: readonly ReferenceEvent[]): EventIndex {
  const numbers = new Map<string, number>();
  const kinds: { events: ReferenceEvent[]; groups: number }[] = [];
  const clues = new Map<string, Clue[]>();
  const add = (phrase: string, clue: Clue) => {
    const known = clues.get(phrase);
    if (known === undefined) clues.set(phrase, [clue]);
    else known.push(clue);
  };
  for (const event of events) {
    const name = event.kind ?? event.id;
    let kind = numbers.get(name);
    if (kind === undefined) {
      kind = kinds.length;
      numbers.set(name, kind);
      kinds.push({ events: [], groups: event.words.length });
      for (const [group, words] of event.words.entries()) {
        for (const word of words) add(word, { kind, group });
      }
    }
    kinds[kind]!.events.push(event);
    for (const place of event.places ?? []) add(place, { kind, place: true, event });
  }
  for (const kind of kinds) {
    kind.events.sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  }
  return { phrases: new PhraseTable(withPrefixes(clues), { exactCase: true }), kinds };
}

/** Lets a phrase count as each shorter one that it begins with: only the longest matches. */
function withPrefixes(
  clues: ReadonlyMap<string, readonly Clue[]>,
): [string, readonly Clue[]][] {
  return [...clues].map(([phrase, own]) => {
    const words = phrase.split(" ");
    const shorter = words.slice(1).flatMap((_, index) =>
      clues.get(words.slice(0, index + 1).join(" ")) ?? []
    );
    return [phrase, [...own, ...shorter]];
  });
}
