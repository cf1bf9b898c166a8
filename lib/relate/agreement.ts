import type {
  Agreement,
  AlphaScore,
  Coding,
  Disagreement,
  NarrativeAgreement,
  NarrativeStatus,
  Span,
} from "../model.ts";
import { alphaInterval, type CodedArticle } from "./agreement/alpha-interval.ts";
import { alphaOf } from "./agreement/krippendorff.ts";

/** An article with its sentences, as both codings number them. */
export interface SentenceList {
  readonly article: { readonly id: string };
  readonly sentences: readonly Span[];
}

/** How the interval of a coefficient is computed. */
export interface AgreementOptions {
  /** Any whole number; the same seed gives the same intervals. @default {1} */
  readonly seed?: number;
  /** @default {1000} */
  readonly resamples?: number;
}

/** What a coding can give a narrative in a sentence; the first is no mark. */
const VALUES: readonly (NarrativeStatus | null)[] = [null, "told", "denied", "questioned"];
const VALUE_COUNT = VALUES.length;

/**
 * How far two codings agree: Krippendorff's alpha over all pairs of a sentence and a
 * narrative, each told, denied, questioned or not marked, with an interval from drawing
 * articles and their sentences again; and for each narrative alpha, precision and recall,
 * the second coding being the standard. Articles that only one coder read, and narratives
 * that only one looked for, are missing values and count for nothing.
 *
 * @param articles With the sentences that the codings number.
 */
export function compareCodings(
  first: Coding,
  second: Coding,
  articles: readonly SentenceList[],
  { seed = 1, resamples = 1000 }: AgreementOptions = {},
): Agreement {
  const compared = articles.filter(({ article: { id } }) =>
    first.articles.has(id) && second.articles.has(id)
  );
  const narratives = [...first.narratives].filter((id) => second.narratives.has(id));
  const [firstMarks, secondMarks] = [marksOf(first), marksOf(second)];
  const table = (narrative: string): CodedArticle[] =>
    compared.map(({ article: { id }, sentences }) =>
      sentences.map((_, sentence) => {
        const key = `${id} ${sentence} ${narrative}`;
        return [firstMarks.get(key) ?? 0, secondMarks.get(key) ?? 0] as const;
      })
    );
  const tables = narratives.map(table);
  const score = (coded: readonly (readonly CodedArticle[])[]): AlphaScore => ({
    alpha: alphaOf(coincidencesOf(coded), VALUE_COUNT),
    interval: alphaInterval(coded, VALUE_COUNT, { seed, resamples }),
  });
  return {
    first: first.name,
    second: second.name,
    articles: compared.length,
    sentences: compared.reduce((sum, { sentences }) => sum + sentences.length, 0),
    overall: score(tables),
    narratives: narratives.map((narrative, index) => ({
      narrative,
      ...score([tables[index]!]),
      ...countsOf(tables[index]!),
    })),
    notCompared: [...first.narratives.symmetricDifference(second.narratives)],
    disagreements: compared.flatMap((article, at) =>
      disagreementsOf(article, narratives, tables.map((coded) => coded[at]!))
    ),
  };
}

function marksOf({ codes }: Coding): Map<string, number> {
  return new Map(codes.map(({ article, sentence, narrative, status }) => [
    `${article} ${sentence} ${narrative}`,
    VALUES.indexOf(status),
  ]));
}

function coincidencesOf(coded: readonly (readonly CodedArticle[])[]): Float64Array {
  const coincidences = new Float64Array(VALUE_COUNT * VALUE_COUNT);
  for (const sentences of coded.flat()) {
    for (const [one, other] of sentences) {
      coincidences[one * VALUE_COUNT + other]!++;
      coincidences[other * VALUE_COUNT + one]!++;
    }
  }
  return coincidences;
}

function countsOf(
  coded: readonly CodedArticle[],
): Omit<NarrativeAgreement, "narrative" | keyof AlphaScore> {
  let both = 0;
  let onlyFirst = 0;
  let onlySecond = 0;
  for (const [one, other] of coded.flat()) {
    if (one === other) both += one === 0 ? 0 : 1;
    else {
      if (one !== 0) onlyFirst++;
      if (other !== 0) onlySecond++;
    }
  }
  const share = (part: number, all: number) => (all === 0 ? null : part / all);
  return {
    both,
    onlyFirst,
    onlySecond,
    precision: share(both, both + onlyFirst),
    recall: share(both, both + onlySecond),
    f1: share(2 * both, 2 * both + onlyFirst + onlySecond),
  };
}

function disagreementsOf(
  { article, sentences }: SentenceList,
  narratives: readonly string[],
  coded: readonly CodedArticle[],
): Disagreement[] {
  return sentences.flatMap((sentence, at) =>
    narratives.flatMap((narrative, index) => {
      const [first, second] = coded[index]![at]!;
      return first === second ? [] : [{
        article: article.id,
        sentence,
        narrative,
        first: VALUES[first]!,
        second: VALUES[second]!,
      }];
    })
  );
}
