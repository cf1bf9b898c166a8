import modelBytes from "../../data/models/target-stance.bin" with { type: "bytes" };
import type { Span, StanceLabel, TargetStance } from "../model.ts";
import type { Document, ZonedSentence } from "./document.ts";
import { targetFeatures } from "./stances/target-features.ts";
import {
  readTargetModel,
  stanceProbabilities,
  type TargetModel,
} from "./stances/target-model.ts";

let projectModel: TargetModel | null = null;

/**
 * The stance of a text toward spans that the caller names, read from the sentence around
 * each: a small model trained on political news (see data/models/README.md), which needs no
 * codebook. `score` is the probability of "for" less that of "against".
 *
 * @param targets Spans of `article.text`; a span outside every sentence is neutral.
 * @param model Another trained model. Default: the project's own.
 * @returns One stance per target, in their order.
 */
export function stanceToward(
  document: Document,
  targets: readonly Span[],
  model: TargetModel = (projectModel ??= readTargetModel(modelBytes)),
): TargetStance[] {
  return targets.map((target) => ({
    start: target.start,
    end: target.end,
    ...toward(document, target, model),
  }));
}

function toward(
  document: Document,
  target: Span,
  model: TargetModel,
): { score: number; label: StanceLabel } {
  const { tokens } = document;
  const from = tokenAfter(tokens.end, target.start);
  const sentence = sentenceOf(document, from);
  if (sentence === null) return { score: 0, label: "neutral" };
  let to = from;
  while (to < sentence.last && tokens.start[to]! < target.end) to++;
  const features = targetFeatures(tokens, sentence.first, sentence.last, from, to);
  const [against, neutral, inFavour] = stanceProbabilities(model, features);
  const label = against > neutral && against > inFavour
    ? "against"
    : inFavour > neutral
    ? "for"
    : "neutral";
  return { score: Math.round((inFavour - against) * 100) / 100, label };
}

function sentenceOf({ sentences }: Document, token: number): ZonedSentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (token < sentence.first) high = middle - 1;
    else if (token >= sentence.last) low = middle + 1;
    else return sentence;
  }
  return null;
}

/** The first token that ends after an offset. */
function tokenAfter(ends: Int32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
