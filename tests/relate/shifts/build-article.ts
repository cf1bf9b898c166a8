import type { AnalyzedArticle, NarrativeInstance, Stance } from "../../../lib/model.ts";

/** Something told in a numbered sentence: a stance, or a narrative by its name. */
export type Told =
  | readonly [sentence: number, holder: string, target: string, score: number]
  | readonly [sentence: number, narrative: string];

const SENTENCE = "It is true. ";

/**
 * An article of equal sentences, published on a day or between two; a narrative that starts
 * with `!` is denied, with `?` questioned.
 */
export function buildArticle(
  id: string,
  published: string | readonly [earliest: string, latest: string] | null,
  told: readonly Told[],
): AnalyzedArticle {
  const count = told.reduce((most, [sentence]) => Math.max(most, sentence + 1), 1);
  const [earliest, latest] = typeof published === "string"
    ? [published, published]
    : published ?? [null, null];
  const text = SENTENCE.repeat(count);
  const spanOf = (sentence: number) => ({
    start: sentence * SENTENCE.length,
    end: (sentence + 1) * SENTENCE.length - 1,
    text: SENTENCE.trim(),
    rule: "by-hand",
  });
  return {
    article: {
      id,
      file: null,
      sha256: null,
      title: `Title ${id}`,
      byline: null,
      outlet: null,
      url: null,
      language: "en",
      published: null,
      statedDates: [],
      text,
      zones: [],
    },
    published: {
      edtf: "",
      basis: published === null ? "unknown" : "stated",
      earliest,
      latest,
      best: earliest,
      evidence: [],
      implied: null,
      conflict: false,
    },
    sentences: Array.from({ length: count }, (_, index) => {
      const { start, end } = spanOf(index);
      return { start, end };
    }),
    times: [],
    figures: [],
    actors: [],
    quotes: [],
    attributions: [],
    stances: told.flatMap((one) => (one.length === 4 ? [stanceOf(one)] : [])),
    narratives: told.flatMap((one) => (one.length === 2 ? [instanceOf(one)] : [])),
    events: [],
  };

  function stanceOf(
    [sentence, holder, target, score]: readonly [number, string, string, number],
  ): Stance {
    return {
      ...spanOf(sentence),
      holder,
      target,
      score,
      label: score < 0 ? "against" : score > 0 ? "for" : "neutral",
      cues: [],
      certainty: "stated",
      attribution: null,
    };
  }

  function instanceOf([sentence, name]: readonly [number, string]): NarrativeInstance {
    return {
      ...spanOf(sentence),
      narrative: name.replace(/^[!?]/, ""),
      holder: null,
      denied: name.startsWith("!"),
      manner: name.startsWith("!")
        ? "denied"
        : name.startsWith("?")
        ? "questioned"
        : "told",
      cues: [],
    };
  }
}
