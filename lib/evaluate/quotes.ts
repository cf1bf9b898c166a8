import type { Codebook, Quote, Span } from "../model.ts";
import { findActors } from "../extract/actors.ts";
import { bareArticle } from "./bare-article.ts";
import { prepareCodebook } from "../extract/codebook-tables.ts";
import { openDocument } from "../extract/document.ts";
import { findQuotes } from "../extract/quotes.ts";

/** A text with brat stand-off annotations of its attributions, as PolNeAR has them. */
export interface AttributedText {
  readonly id: string;
  readonly text: string;
  /** The content of an `.ann` file. */
  readonly annotations: string;
}

/** An annotated attribution; spans are UTF-16 code units. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** What was missed or made up, for reading. */
export interface QuoteMiss {
  readonly id: string;
  readonly kind: "missed" | "speaker" | "spurious";
  readonly text: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * How quotes with speakers were found. A gold quote is what stands in marks inside the
 * content of an attribution; a quote found matches it if at least 30 percent of the longer
 * of the two overlaps (the Gender Gap Tracker's rule), and its speaker is right if it
 * overlaps the annotated source.
 */
export interface QuoteScores {
  readonly quotes: number;
  readonly found: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  /** Of the matched quotes with an annotated source, the share with the right speaker. */
  readonly speakerAccuracy: number;
  readonly misses: readonly QuoteMiss[];
}

/** The overlap from which a quote found counts as the one annotated. */
const ENOUGH = 0.3;
const MARKED = /["“]([^"“”]+)(?:["”]|$)|''((?:[^']|'(?!'))+)(?:''|$)/g;
/** Words in marks without a speaker shorter than this are not looked for, in characters. */
const SHORTEST = 12;

/** Scores the quotes that are found in annotated texts. */
export function evaluateQuotes(
  texts: Iterable<AttributedText>,
  codebook: Codebook,
): QuoteScores {
  prepareCodebook(codebook);
  const total = { quotes: 0, found: 0, matched: 0, sourced: 0, right: 0, claimed: 0 };
  const misses: QuoteMiss[] = [];
  for (const text of texts) scoreText(text, codebook, total, misses);
  const recall = total.found / Math.max(1, total.quotes);
  const precision = total.matched / Math.max(1, total.claimed);
  return {
    quotes: total.quotes,
    found: total.found,
    recall,
    precision,
    f1: 2 * recall * precision / Math.max(Number.EPSILON, recall + precision),
    speakerAccuracy: total.right / Math.max(1, total.sourced),
    misses,
  };
}

function scoreText(
  { id, text, annotations }: AttributedText,
  codebook: Codebook,
  total: Record<"quotes" | "found" | "matched" | "sourced" | "right" | "claimed", number>,
  misses: QuoteMiss[],
): void {
  const gold = parseBrat(text, annotations).flatMap((attribution) =>
    markedSpans(text, attribution.content).map((span) => ({ ...attribution, span }))
  );
  const document = openDocument(bareArticle(id, text));
  const quotes = findQuotes(document, findActors(document, codebook));
  const used = new Set<Quote>();
  const show = ({ start, end }: Span) => text.slice(start, end);
  for (const { span, source } of gold) {
    total.quotes++;
    const match = quotes.find((quote) => quote.parts.some((part) => matches(part, span)));
    if (match === undefined) {
      misses.push({ id, kind: "missed", text: show(span), expected: "", found: "" });
      continue;
    }
    total.found++;
    used.add(match);
    if (source.length === 0) continue;
    total.sourced++;
    const { speaker } = match;
    if (speaker !== null && source.some((part) => overlap(part, speaker) > 0)) {
      total.right++;
    } else {
      const expected = source.map(show).join(" ... ");
      const found = speaker?.text ?? "nobody";
      misses.push({ id, kind: "speaker", text: show(span), expected, found });
    }
  }
  for (const quote of quotes) {
    if (quote.speaker === null) continue;
    total.claimed++;
    if (used.has(quote)) total.matched++;
    else {
      const found = quote.speaker.text;
      misses.push({ id, kind: "spurious", text: quote.text, expected: "", found });
    }
  }
}

/** Reads brat stand-off; its offsets count code points and are turned into UTF-16. */
export function parseBrat(text: string, annotations: string): GoldAttribution[] {
  const offsets = utf16Offsets(text);
  const spans = new Map<string, Span[]>();
  const gold: GoldAttribution[] = [];
  for (const line of annotations.split("\n")) {
    const [id, body] = line.split("\t");
    if (id === undefined || body === undefined) continue;
    if (id.startsWith("T")) spans.set(id, parseSpans(body, offsets));
  }
  for (const line of annotations.split("\n")) {
    const [id, body] = line.split("\t");
    if (id === undefined || body === undefined || !id.startsWith("E")) continue;
    const roles = body.trim().split(" ").map((role) => role.split(":"));
    const of = (name: string) =>
      roles.filter(([role]) => role!.startsWith(name))
        .flatMap(([, target]) => spans.get(target ?? "") ?? []);
    gold.push({ source: of("Source"), content: of("Content") });
  }
  return gold;
}

function parseSpans(body: string, offsets: (codePoint: number) => number): Span[] {
  const [, ...numbers] = body.split(/[ ;]/);
  const spans: Span[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    spans.push({
      start: offsets(Number(numbers[index])),
      end: offsets(Number(numbers[index + 1])),
    });
  }
  return spans;
}

function utf16Offsets(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  for (let at = 0; at < text.length;) {
    starts.push(at);
    at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  return (codePoint) => starts[codePoint] ?? text.length;
}

/** The stretches of a content in double quote marks, or in two apostrophes for one. */
function markedSpans(text: string, content: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of content) {
    const words = text.slice(start, end);
    for (const match of words.matchAll(MARKED)) {
      const quoted = match[1] ?? match[2]!;
      if (quoted.length < SHORTEST) continue;
      const from = start + match.index + (match[1] === undefined ? 2 : 1);
      spans.push({ start: from, end: from + quoted.length });
    }
  }
  return spans;
}

function matches(a: Span, b: Span): boolean {
  const longest = Math.max(a.end - a.start, b.end - b.start);
  return overlap(a, b) >= ENOUGH * longest;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
