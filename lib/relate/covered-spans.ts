import type { Span } from "../model.ts";

/** Whether stretches of a text that are asked for in any order are covered by some spans. */
export class CoveredSpans {
  private readonly spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start);
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
    // Spans can hold one another, but only a few start before one that reaches this far.
    for (let at = low - 1; at >= Math.max(0, low - 3); at--) {
      if (spans[at]!.end > start) return true;
    }
    return false;
  }
}
