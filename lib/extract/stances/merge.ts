import type { Certainty, Stance, StanceLabel } from "../../model.ts";
import type { Sentence } from "../sentences.ts";
import type { Tokens } from "../tokens.ts";

/** Scores nearer to zero than this are neutral. */
export const NEUTRAL_BELOW = 0.2;

/** The label of a score in [-1, 1]. */
export function stanceLabel(score: number): StanceLabel {
  if (Math.abs(score) < NEUTRAL_BELOW) return "neutral";
  return score < 0 ? "against" : "for";
}

/** A stance that one cue shows. */
export interface FoundStance {
  readonly holder: string;
  readonly target: string;
  readonly score: number;
  readonly cue: string;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly attribution: number | null;
}

/** One stance per holder, target and direction, with all the cues that point that way. */
export function mergeStances(
  found: readonly FoundStance[],
  tokens: Tokens,
  sentence: Sentence,
): Stance[] {
  if (found.length === 0) return [];
  if (found.length === 1) return [toStance(found, tokens, sentence)];
  const groups = new Map<string, FoundStance[]>();
  for (const one of found) {
    const key = `${one.holder} ${one.target} ${stanceLabel(one.score)}`;
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [one]);
    else others.push(one);
  }
  return [...groups.values()].map((group) => toStance(group, tokens, sentence));
}

function toStance(
  group: readonly FoundStance[],
  tokens: Tokens,
  sentence: Sentence,
): Stance {
  const { first, last } = sentence;
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  let strongest = group[0]!;
  let sum = 0;
  for (const one of group) {
    if (Math.abs(one.score) > Math.abs(strongest.score)) strongest = one;
    sum += one.score;
  }
  // More cues that agree move the score from their mean toward the strongest.
  const score = round((sum / group.length + strongest.score) / 2);
  const { holder, target, rule, certainty, attribution } = strongest;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    rule,
    holder,
    target,
    score,
    label: stanceLabel(score),
    cues: group.length === 1 ? [strongest.cue] : [...new Set(group.map(({ cue }) => cue))],
    certainty,
    attribution,
  };
}

function round(score: number): number {
  return Math.round(Math.max(-1, Math.min(1, score)) * 100) / 100;
}
