import type { Span } from "../model.ts";

/** Whether stretches of a text that are asked for in any order are covered by some spans. */
export class CoveredSpans {
  private readonly spans: readonly Span[];
  /** For each span how far it or one before it reaches: spans can hold one another. */
  private readonly reach: readonly number[];

  constructor(spans: readonly Span[]) {
    this.spans = spans.toSorted((a, b) => a.start - b.start);
    let reach = -Infinity;
    this.reach = this.spans.map(({ end }) => reach = Math.max(reach, end));
  }

  /** True if a span shares at least one code unit with `start` to `end` (exclusive). */
  overlaps(start: number, end: number): boolean {
    const { spans } = this;
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.reach[low - 1]! > start;
  }
}
