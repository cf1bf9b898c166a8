import { PhraseTable } from "../extract/phrases.ts";
import type {
  Codebook,
  CodebookMeasure,
  Extraction,
  FigureLink,
  FigureMention,
  Span,
} from "../model.ts";
import { clauseDistance } from "./clauses.ts";
import { levelOf } from "./growth.ts";
import { openPassages, type Passage, passageAt } from "./passages.ts";

/** Words that speak of the two states that an article is about. */
const PAIR_WORDS = [
  "bilateral",
  "the two countries",
  "both countries",
  "the two nations",
  "the two states",
  "the two sides",
  "the two powers",
  "the two neighbours",
  "the two neighbors",
  "between them",
  "their trade",
  "two-way",
];

/** By how many characters each further word of a measure's phrase outweighs nearness. */
const WORD_WORTH = 10;

/** Codebook measures by their words, and actors by the state that they stand for. */
interface MeasureIndex {
  readonly words: PhraseTable<readonly CodebookMeasure[]>;
  readonly states: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Codebook, MeasureIndex>();
const pairs = new PhraseTable(PAIR_WORDS.map((words) => [words, true]));

/**
 * What each figure of an article measures, or null. A measure of the codebook fits a figure
 * in its unit, or a percentage of change, if one of its words stands in the sentence and all
 * of its actors do, themselves or through somebody who speaks for them; "the two countries"
 * and "bilateral" stand for the two states that the article names most. Of several the one
 * whose words are nearest is taken. A figure without words of its own is what the figure is
 * that it is linked to: the same amount in another currency, its growth, its base.
 */
export function measureFigures(
  extraction: Extraction,
  codebook: Codebook,
): (CodebookMeasure | null)[] {
  const index = indexOf(codebook);
  const statesBySentence = namedStates(extraction, index);
  const pair = mostNamed(statesBySentence);
  const found = extraction.figures.map((figure) =>
    measureOf(extraction, figure, index, statesBySentence, pair)
  );
  return extraction.figures.map((figure, at) => {
    // Growth is that of the level it is linked to, whatever else the sentence measures.
    if (figure.kind !== "percent") return found[at] ?? linked(extraction, figure, found);
    const level = levelOf(extraction, at);
    return linked(extraction, figure, found) ?? (level === null ? null : found[level]) ??
      found[at]!;
  });
}

/** The measure of the nearest linked figure that has one. */
function linked(
  extraction: Extraction,
  figure: FigureMention,
  found: readonly (CodebookMeasure | null)[],
): CodebookMeasure | null {
  for (const { figure: other } of nearestLinks(extraction, figure)) {
    const measure = found[other];
    if (measure) return measure;
  }
  return null;
}

/** A figure's links, that to the nearest figure first. */
export function nearestLinks(extraction: Extraction, figure: FigureMention): FigureLink[] {
  const { text } = extraction.article;
  const distance = (link: FigureLink) =>
    clauseDistance(text, figure, extraction.figures[link.figure]!);
  return figure.links.length < 2
    ? [...figure.links]
    : [...figure.links].sort((a, b) => distance(a) - distance(b));
}

function measureOf(
  extraction: Extraction,
  figure: FigureMention,
  index: MeasureIndex,
  statesBySentence: readonly ReadonlySet<string>[],
  pair: ReadonlySet<string>,
): CodebookMeasure | null {
  const sentence = passageAt(extraction.sentences, figure.start);
  if (sentence < 0) return null;
  const { tokens, passages } = openPassages(extraction);
  const passage = passages[sentence]!;
  const named = new Set(statesBySentence[sentence]);
  if (namesPair(extraction, passage)) { for (const state of pair) named.add(state); }
  const others = statesWithin(extraction, figure.about, index);
  let best: CodebookMeasure | null = null;
  let nearest = Infinity;
  for (let at = passage.first; at < passage.last; at++) {
    const match = index.words.match(tokens, at, passage.last);
    if (match === null) continue;
    const start = tokens.start[at]!;
    const end = tokens.end[at + match.length - 1]!;
    for (const measure of match.value) {
      if (!fitsUnit(measure, figure)) continue;
      if (!measure.actors.every((actor) => named.has(actor))) continue;
      // "Trade with Brazil" is not that of the pair named elsewhere in the sentence.
      if (others.some((state) => !measure.actors.includes(state))) continue;
      const distance = clauseDistance(extraction.article.text, { start, end }, figure) -
        WORD_WORTH * (match.length - 1);
      if (distance >= nearest) continue;
      nearest = distance;
      best = measure;
    }
  }
  return best;
}

function fitsUnit(measure: CodebookMeasure, figure: FigureMention): boolean {
  if (figure.kind === "percent") return figure.per === null;
  if (figure.kind === "money") {
    return isCurrency(measure.unit) && measure.per === figure.per;
  }
  return measure.unit === figure.unit && measure.per === figure.per;
}

/** True for an ISO 4217 code. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

function namesPair(extraction: Extraction, { first, last }: Passage): boolean {
  const { tokens } = openPassages(extraction);
  for (let at = first; at < last; at++) {
    if (pairs.match(tokens, at, last) !== null) return true;
  }
  return false;
}

/** By sentence: who is named in it, as the state that each belongs to if there is one. */
function namedStates(extraction: Extraction, index: MeasureIndex): Set<string>[] {
  const named = extraction.sentences.map(() => new Set<string>());
  for (const mention of extraction.actors) {
    const sentence = passageAt(extraction.sentences, mention.start);
    if (sentence < 0) continue;
    named[sentence]!.add(index.states.get(mention.actor) ?? mention.actor);
  }
  return named;
}

/** The states named within a stretch of the text, by bisection. */
function statesWithin(
  { actors }: Extraction,
  span: Span | null,
  index: MeasureIndex,
): string[] {
  if (span === null) return [];
  let low = 0;
  let high = actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (actors[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const states: string[] = [];
  for (; low < actors.length && actors[low]!.start < span.end; low++) {
    const state = index.states.get(actors[low]!.actor);
    if (state !== undefined) states.push(state);
  }
  return states;
}

/** The two that stand in the most sentences. */
function mostNamed(statesBySentence: readonly ReadonlySet<string>[]): Set<string> {
  const counts = new Map<string, number>();
  for (const states of statesBySentence) {
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(order.slice(0, 2).map(([state]) => state));
}

function indexOf(codebook: Codebook): MeasureIndex {
  let index = indexes.get(codebook);
  if (index === undefined) {
    const byWord = new Map<string, CodebookMeasure[]>();
    for (const measure of codebook.measures) {
      for (const word of measure.words) {
        const measures = byWord.get(word);
        if (measures === undefined) byWord.set(word, [measure]);
        else measures.push(measure);
      }
    }
    const states = new Map<string, string>();
    for (const actor of codebook.actors) {
      if (actor.kind === "state") states.set(actor.id, actor.id);
      else if (actor.state !== null) states.set(actor.id, actor.state);
    }
    index = { words: new PhraseTable(byWord), states };
    indexes.set(codebook, index);
  }
  return index;
}
