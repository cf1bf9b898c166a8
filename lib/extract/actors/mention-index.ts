import type { ActorMention } from "../../model.ts";
import type { Tokens } from "../tokens.ts";

/** Which actor mention each token belongs to. */
export class MentionIndex {
  /** By token: index of its mention plus one, or 0. */
  private readonly mentionAt: Int32Array;
  /** By token: how many mentions start before it. */
  private readonly startedBefore: Int32Array;
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;

  constructor(tokens: Tokens, readonly mentions: readonly ActorMention[]) {
    // One piece of memory costs less than four.
    const { count } = tokens;
    const { length } = mentions;
    const memory = new Int32Array(2 * (count + 1) + 2 * length);
    this.mentionAt = memory.subarray(0, count + 1);
    this.startedBefore = memory.subarray(count + 1, 2 * (count + 1));
    this.firsts = memory.subarray(2 * (count + 1), 2 * (count + 1) + length);
    this.lasts = memory.subarray(2 * (count + 1) + length);
    let at = 0;
    mentions.forEach((mention, index) => {
      while (at < tokens.count && tokens.start[at]! < mention.start) {
        this.startedBefore[at++] = index;
      }
      this.firsts[index] = at;
      this.startedBefore[at] = index;
      while (at < tokens.count && tokens.start[at]! < mention.end) {
        if (at > this.firsts[index]!) this.startedBefore[at] = index + 1;
        this.mentionAt[at++] = index + 1;
      }
      this.lasts[index] = at;
    });
    this.startedBefore.fill(mentions.length, at);
  }

  /** Index of the mention that covers token `index`, or -1. */
  at(index: number): number {
    return this.mentionAt[index]! - 1;
  }

  /** How many mentions start before token `index`. */
  startedBy(index: number): number {
    return this.startedBefore[index]!;
  }

  /** True if a mention starts at one of the tokens `first` to `last` (exclusive). */
  anyWithin(first: number, last: number): boolean {
    return first < last && this.startedBefore[last]! > this.startedBefore[first]!;
  }

  /** First token of a mention. */
  first(mention: number): number {
    return this.firsts[mention]!;
  }

  /** The token after a mention. */
  last(mention: number): number {
    return this.lasts[mention]!;
  }
}

/** The last list and its index: all extractors of a document ask for the same one. */
let lastIndex: MentionIndex | null = null;

/** The index of a document's actor mentions; made once per list. */
export function mentionIndex(
  tokens: Tokens,
  mentions: readonly ActorMention[],
): MentionIndex {
  if (lastIndex?.mentions !== mentions) lastIndex = new MentionIndex(tokens, mentions);
  return lastIndex;
}
