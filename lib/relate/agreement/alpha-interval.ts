import { sampleQuantile } from "../shifts/distributions.ts";
import { LEAST_SOURCES } from "../shifts/period-means.ts";
import { seededRandom } from "../shifts/random.ts";
import { alphaOf } from "./krippendorff.ts";

/** The values that two coders give each sentence of an article, by their numbers. */
export type CodedArticle = readonly (readonly [first: number, second: number])[];

/**
 * The 95 % interval of Krippendorff's alpha for two coders: articles are drawn with
 * replacement, then sentences within each, with all that is coded in them (the two-stage
 * bootstrap of A. Davison and D. Hinkley, "Bootstrap Methods and their Application", 1997,
 * section 3.8).
 *
 * @param coded For each thing that is coded, all articles, in one order.
 * @param size How many values there are.
 * @returns Null where there are fewer than five articles, where in most draws only one value
 * occurs, or where all draws come to the same, so that they show no spread.
 */
export function alphaInterval(
  coded: readonly (readonly CodedArticle[])[],
  size: number,
  { seed, resamples }: { readonly seed: number; readonly resamples: number },
): { low: number; high: number } | null {
  const articles = sentencesOf(coded, size);
  if (articles.length < LEAST_SOURCES) return null;
  const random = seededRandom(seed);
  const alphas: number[] = [];
  const counts = new Float64Array(size * size);
  for (let resample = 0; resample < resamples; resample++) {
    counts.fill(0);
    for (let pick = 0; pick < articles.length; pick++) {
      const sentences = articles[random.below(articles.length)]!;
      for (let draw = 0; draw < sentences.length; draw++) {
        for (const cell of sentences[random.below(sentences.length)]!) counts[cell]!++;
      }
    }
    const alpha = alphaOf(mirrored(counts, size), size);
    if (alpha !== null) alphas.push(alpha);
  }
  if (alphas.length < resamples / 2) return null;
  const sorted = Float64Array.from(alphas).sort();
  const [low, high] = [sampleQuantile(sorted, 0.025), sampleQuantile(sorted, 0.975)];
  return low < high ? { low, high } : null;
}

/** For each article and sentence the pairs of values that it was given, as cell numbers. */
function sentencesOf(
  coded: readonly (readonly CodedArticle[])[],
  size: number,
): number[][][] {
  const [first = []] = coded;
  return first.map((sentences, article) =>
    sentences.map((_, sentence) =>
      coded.map((articles) => {
        const [one, other] = articles[article]![sentence]!;
        return one * size + other;
      })
    )
  ).filter((sentences) => sentences.length > 0);
}

function mirrored(counts: Float64Array, size: number): Float64Array {
  return counts.map((count, cell) =>
    count + counts[(cell % size) * size + Math.floor(cell / size)]!
  );
}
