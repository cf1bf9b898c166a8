/** Overlapping spans over one text, woven into a tree that HTML can hold. */

import type { Span } from "../../model.ts";

/** A stretch of text, or a part of a span with what stands in it. */
export type Strand<Layer extends Span> = string | Segment<Layer>;

/** A span as far as it lies within one block and within the spans around it. */
export interface Segment<Layer extends Span> {
  readonly layer: Layer;
  /** True for the first segment of its span on the page: the one that bears its id. */
  readonly first: boolean;
  /** True for the last one: the one that bears its note. */
  readonly last: boolean;
  readonly children: readonly Strand<Layer>[];
}

/**
 * Weaves spans into the blocks of a text.
 *
 * A span inside another one nests; where two cross, or where a block ends, the later one is
 * split into segments. Blocks must be in order and apart from each other. Every span gets
 * exactly one first and one last segment; one that no block shows (it is empty, or lies
 * outside the text) is returned in `unseen` instead.
 *
 * @example
 * ```ts
 * import { weave } from "./weave.ts";
 * import { deepStrictEqual } from "node:assert/strict";
 *
 * const inner = { start: 2, end: 4 };
 * const { blocks } = weave("ab cd", [{ start: 0, end: 5 }], [inner]);
 * deepStrictEqual(blocks, [["ab", { layer: inner, first: true, last: true, children: [" c"] }, "d"]]);
 * ```
 */
export function weave<Layer extends Span>(
  text: string,
  blocks: readonly Span[],
  layers: readonly Layer[],
): { blocks: Strand<Layer>[][]; unseen: Layer[] } {
  const waiting = layers.filter((layer) => layer.end > layer.start).sort(outermostFirst);
  const lastBlock = lastBlockOf(blocks, waiting);
  const seen = new Set<Layer>();
  let next = 0;
  let reaching: Layer[] = [];
  const woven = blocks.map((block, index) => {
    while (next < waiting.length && waiting[next]!.start < block.end) {
      reaching.push(waiting[next++]!);
    }
    reaching = reaching.filter((layer) => layer.end > block.start);
    return weaveBlock(
      text,
      block,
      reaching,
      seen,
      (layer) => lastBlock.get(layer) === index,
    );
  });
  return { blocks: woven, unseen: layers.filter((layer) => !seen.has(layer)) };
}

function outermostFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** For each layer, the last block that it touches. */
function lastBlockOf<Layer extends Span>(
  blocks: readonly Span[],
  layers: readonly Layer[],
): Map<Layer, number> {
  const byEnd = [...layers].sort((a, b) => a.end - b.end);
  const last = new Map<Layer, number>();
  let block = 0;
  for (const layer of byEnd) {
    while (block + 1 < blocks.length && blocks[block + 1]!.start < layer.end) block++;
    last.set(layer, block);
  }
  return last;
}

interface OpenSegment<Layer extends Span> {
  readonly layer: Layer;
  readonly first: boolean;
  last: boolean;
  readonly children: Strand<Layer>[];
}

/** Weaves one block; `layers` all touch it, the outermost first. */
function weaveBlock<Layer extends Span>(
  text: string,
  block: Span,
  layers: readonly Layer[],
  seen: Set<Layer>,
  endsHere: (layer: Layer) => boolean,
): Strand<Layer>[] {
  const root: Strand<Layer>[] = [];
  const open: OpenSegment<Layer>[] = [];
  let next = 0;
  let position = block.start;

  const into = () => open.at(-1)?.children ?? root;
  const enter = (layer: Layer) => {
    const segment = { layer, first: !seen.has(layer), last: false, children: [] };
    seen.add(layer);
    into().push(segment);
    open.push(segment);
  };

  while (position < block.end) {
    while (next < layers.length && layers[next]!.start <= position) enter(layers[next++]!);
    const stop = nextBoundary(block.end, open, layers[next]);
    into().push(text.slice(position, stop));
    position = stop;
    leave(open, position, endsHere, enter);
  }
  for (const segment of open) segment.last = endsHere(segment.layer);
  return root;
}

function nextBoundary<Layer extends Span>(
  blockEnd: number,
  open: readonly OpenSegment<Layer>[],
  upcoming: Layer | undefined,
): number {
  let stop = Math.min(blockEnd, upcoming?.start ?? blockEnd);
  for (const segment of open) stop = Math.min(stop, segment.layer.end);
  return stop;
}

/** Closes what ends here; what was opened inside it and goes on is opened again. */
function leave<Layer extends Span>(
  open: OpenSegment<Layer>[],
  position: number,
  endsHere: (layer: Layer) => boolean,
  enter: (layer: Layer) => void,
): void {
  const outermost = open.findIndex((segment) => segment.layer.end <= position);
  if (outermost < 0) return;
  const closed = open.splice(outermost);
  for (const segment of closed) {
    if (segment.layer.end <= position) segment.last = endsHere(segment.layer);
  }
  for (const segment of closed) if (segment.layer.end > position) enter(segment.layer);
}
