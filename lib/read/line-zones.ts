import type { Zone, ZoneKind } from "../model.ts";
import { isProse } from "./prose.ts";
import type { Line } from "./text-lines.ts";

/** Lines of a text while their zones are being found; null is not yet told, hence body. */
export class LineZones {
  readonly kinds: (ZoneKind | null)[];
  readonly isProse: readonly boolean[];
  #freeProseWords = 0;

  constructor(readonly text: string, readonly lines: readonly Line[]) {
    this.kinds = lines.map(() => null);
    this.isProse = lines.map(isProse);
    this.#freeProseWords = this.proseWords(0, lines.length);
  }

  /** Marks a line unless it was marked before. */
  mark(index: number, kind: ZoneKind): void {
    if (this.kinds[index] !== null) return;
    this.#freeProseWords -= this.proseWords(index, index + 1);
    this.kinds[index] = kind;
  }

  /** Words of all lines of prose that are free. */
  get freeProseWords(): number {
    return this.#freeProseWords;
  }

  isFree(index: number): boolean {
    return this.kinds[index] === null;
  }

  /** Index of the first free line of prose from `from`, or -1. */
  nextProse(from: number): number {
    for (let i = from; i < this.lines.length; i++) {
      if (this.isProse[i] && this.isFree(i)) return i;
    }
    return -1;
  }

  /** Index of the last free line of prose, or -1. */
  lastProse(): number {
    for (let i = this.lines.length - 1; i >= 0; i--) {
      if (this.isProse[i] && this.isFree(i)) return i;
    }
    return -1;
  }

  /** Words of the free lines of prose from `from` to before `to`. */
  proseWords(from: number, to: number): number {
    let count = 0;
    for (let i = from; i < to; i++) {
      if (this.isProse[i] && this.isFree(i)) count += this.lines[i]!.hashes.length;
    }
    return count;
  }

  /** The zones in order; neighbouring lines of one kind make one zone. */
  toZones(): Zone[] {
    const zones: Zone[] = [];
    this.lines.forEach(({ start, end }, index) => {
      const kind = this.kinds[index] ?? "body";
      const last = zones.at(-1);
      if (last?.kind === kind) zones[zones.length - 1] = { ...last, end };
      else zones.push({ start, end, kind });
    });
    return zones;
  }
}
