import type { ActorMention, Attribution, Certainty, Quote } from "../../model.ts";

/** Who is named, who is quoted and who is said to say so, in one document. */
export interface Voices {
  readonly actors: readonly ActorMention[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

/** Who stands behind the words at one place. */
export interface Voice {
  /** Codebook id, or null if the article speaks itself or somebody it does not list. */
  readonly actor: string | null;
  /** True inside the marks of a quote with a speaker. */
  readonly quoted: boolean;
  /** Index into the attributions, or null. */
  readonly attribution: number | null;
  readonly certainty: Certainty;
  /** Who reports before "and", if the words go on with what he does himself. */
  readonly joinedTo?: string | null;
}

/** The article speaks for itself. */
export const OWN_VOICE: Voice = {
  actor: null,
  quoted: false,
  attribution: null,
  certainty: "stated",
};

/** How many attributions back one can still be open; they hold a sentence or a quote. */
const REACH = 8;

/** Looks up who stands behind the words at a position. */
export class VoiceIndex {
  private readonly byStart: readonly number[];

  constructor(private readonly voices: Voices) {
    this.byStart = voices.attributions.map((_, index) => index).sort((a, b) =>
      voices.attributions[a]!.start - voices.attributions[b]!.start
    );
  }

  /** The voice at an offset into the text: the innermost source that the codebook lists. */
  at(offset: number): Voice {
    const attributed = this.attributed(offset);
    const quote = this.quoteAt(offset);
    if (quote === null || quote.speaker === null) return attributed;
    return {
      actor: quote.speaker.actor ?? attributed.actor,
      quoted: true,
      attribution: attributed.attribution,
      certainty: attributed.certainty === "stated" ? "reported" : attributed.certainty,
    };
  }

  private attributed(offset: number): Voice {
    const { attributions } = this.voices;
    const { byStart } = this;
    const after = firstIndex(
      byStart.length,
      (index) => attributions[byStart[index]!]!.start > offset,
    );
    let best: Voice = OWN_VOICE;
    let narrowest = Infinity;
    for (let back = after - 1; back >= Math.max(0, after - REACH); back--) {
      const index = byStart[back]!;
      const { start, end, source, certainty, rule } = attributions[index]!;
      if (start > offset || end <= offset) continue;
      // "Contrary to a statement from Moscow": the text says so, and Moscow the opposite.
      if (rule === "frame" && certainty === "denied") continue;
      const known = source.actor !== null;
      // A listed source goes before a nearer one that the codebook lacks.
      if (best.actor !== null && (!known || end - start >= narrowest)) continue;
      if (best.actor === null && best.attribution !== null && !known) continue;
      best = { actor: source.actor, quoted: false, attribution: index, certainty };
      narrowest = end - start;
    }
    return best;
  }

  private quoteAt(offset: number): Quote | null {
    const { quotes } = this.voices;
    const quote = quotes[firstIndex(quotes.length, (index) => quotes[index]!.end > offset)];
    if (quote === undefined || quote.start > offset) return null;
    return quote.parts.some(({ start, end }) => start <= offset && offset < end)
      ? quote
      : null;
  }
}

/** The first of `count` ordered indexes for which the test holds, or `count`. */
function firstIndex(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
