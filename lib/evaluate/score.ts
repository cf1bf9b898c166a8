/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * The score of a precision and a recall; what is undefined for want of cases counts as 0.
 *
 * @example
 * ```ts
 * import { scoreOf } from "./score.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(scoreOf(0.5, 1).f1, 2 / 3);
 * strictEqual(scoreOf(0 / 0, 1).f1, 0);
 * ```
 */
export function scoreOf(precision: number, recall: number): Score {
  const p = Number.isFinite(precision) ? precision : 0;
  const r = Number.isFinite(recall) ? recall : 0;
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : 2 * p * r / (p + r) };
}
