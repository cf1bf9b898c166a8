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
import { openPassages, passageAt } from "./passages.ts";

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
  const reader = new SentenceReader(extraction, index);
  const found = extraction.figures.map((figure) =>
    measureOf(extraction, figure, index, reader.at(figure))
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

/** Where words of the codebook's measures stand. */
interface WordedMeasures extends Span {
  readonly measures: readonly CodebookMeasure[];
  /** How many words they are named with. */
  readonly words: number;
}

/** What one sentence names. */
interface NamedInSentence {
  /** In text order. */
  readonly worded: readonly WordedMeasures[];
  readonly states: ReadonlySet<string>;
}

/** Reads each sentence that holds figures once, however many it holds. */
class SentenceReader {
  private readonly states: readonly Set<string>[];
  private readonly pair: ReadonlySet<string>;
  private sentence = -1;
  private named: NamedInSentence | null = null;

  constructor(
    private readonly extraction: Extraction,
    private readonly index: MeasureIndex,
  ) {
    this.states = namedStates(extraction, index);
    this.pair = mostNamed(this.states);
  }

  /** What the sentence of a figure names; null outside of all sentences. */
  at({ start }: FigureMention): NamedInSentence | null {
    const sentence = passageAt(this.extraction.sentences, start);
    if (sentence < 0) return null;
    if (sentence !== this.sentence || this.named === null) {
      this.sentence = sentence;
      this.named = this.read(sentence);
    }
    return this.named;
  }

  private read(sentence: number): NamedInSentence {
    const { tokens, passages } = openPassages(this.extraction);
    const { first, last } = passages[sentence]!;
    const worded: WordedMeasures[] = [];
    let namesPair = false;
    for (let at = first; at < last; at++) {
      namesPair ||= pairs.match(tokens, at, last) !== null;
      const match = this.index.words.match(tokens, at, last);
      if (match === null) continue;
      worded.push({
        start: tokens.start[at]!,
        end: tokens.end[at + match.length - 1]!,
        measures: match.value,
        words: match.length,
      });
    }
    const states = this.states[sentence]!;
    return { worded, states: namesPair ? new Set([...states, ...this.pair]) : states };
  }
}

function measureOf(
  extraction: Extraction,
  figure: FigureMention,
  index: MeasureIndex,
  sentence: NamedInSentence | null,
): CodebookMeasure | null {
  if (sentence === null || sentence.worded.length === 0) return null;
  const others = statesWithin(extraction, figure.about, index);
  let best: CodebookMeasure | null = null;
  let nearest = Infinity;
  for (const worded of wordsAround(sentence.worded, figure)) {
    for (const measure of worded.measures) {
      if (!fitsUnit(measure, figure)) continue;
      if (!measure.actors.every((actor) => sentence.states.has(actor))) continue;
      // "Trade with Brazil" is not that of the pair named elsewhere in the sentence.
      if (others.some((state) => !measure.actors.includes(state))) continue;
      const distance = clauseDistance(extraction.article.text, worded, figure) -
        WORD_WORTH * (worded.words - 1);
      if (distance >= nearest) continue;
      nearest = distance;
      best = measure;
    }
  }
  return best;
}

/** How many of a sentence's words for measures are looked at on either side of a figure. */
const WORDS_AROUND = 12;

/** The words for measures that stand nearest to a figure on either side. */
function wordsAround(
  worded: readonly WordedMeasures[],
  { start }: Span,
): readonly WordedMeasures[] {
  if (worded.length <= 2 * WORDS_AROUND) return worded;
  const next = firstFrom(worded, start);
  return worded.slice(Math.max(0, next - WORDS_AROUND), next + WORDS_AROUND);
}

/** Index of the first stretch that starts at or behind an offset, by bisection. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** The states named within a stretch of the text. */
function statesWithin(
  { actors }: Extraction,
  span: Span | null,
  index: MeasureIndex,
): string[] {
  if (span === null) return [];
  const states: string[] = [];
  for (let at = firstFrom(actors, span.start); at < actors.length; at++) {
    if (actors[at]!.start >= span.end) break;
    const state = index.states.get(actors[at]!.actor);
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
