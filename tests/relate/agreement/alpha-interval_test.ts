import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import {
  alphaInterval,
  type CodedArticle,
} from "../../../lib/relate/agreement/alpha-interval.ts";
import { krippendorffAlpha } from "../../../lib/relate/agreement/krippendorff.ts";
import { type Random, seededRandom } from "../../../lib/relate/shifts/random.ts";

const options = { seed: 1, resamples: 300 };

/** Articles in which both coders see what is there in nine of ten sentences. */
function simulated(random: Random, count: number): CodedArticle[] {
  return Array.from({ length: count }, () => {
    const share = 0.15 + 0.3 * random.next();
    return Array.from({ length: 10 + random.below(20) }, () => {
      const truth = random.next() < share ? 1 : 0;
      const seen = () => (random.next() < 0.9 ? truth : 1 - truth);
      return [seen(), seen()] as const;
    });
  });
}

const alphaOfAll = (articles: readonly CodedArticle[]) =>
  krippendorffAlpha(articles.flat().map(([a, b]) => [String(a), String(b)]))!;

Deno.test("alphaInterval() holds the true alpha in about 95 of 100 samples", () => {
  const random = seededRandom(8);
  const truth = alphaOfAll(simulated(random, 3000));
  const trials = 150;
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const { low, high } = alphaInterval([simulated(random, 15)], 2, {
      seed: trial,
      resamples: 200,
    })!;
    if (low <= truth && truth <= high) held++;
  }
  ok(held / trials >= 0.92, `${held} of ${trials}`);
});

Deno.test("alphaInterval() is the same for the same seed", () => {
  const articles = simulated(seededRandom(3), 8);
  deepStrictEqual(
    alphaInterval([articles], 2, options),
    alphaInterval([articles], 2, options),
  );
});

Deno.test("alphaInterval() of four articles, or of full agreement, is none", () => {
  strictEqual(alphaInterval([simulated(seededRandom(3), 4)], 2, options), null);
  const agreed: CodedArticle[] = Array.from({ length: 9 }, () => [[0, 0], [1, 1]] as const);
  strictEqual(alphaInterval([agreed], 2, options), null);
  strictEqual(alphaInterval([], 2, options), null);
});
