/**
 * Share of the standard normal distribution below `x`, to seven digits (M. Abramowitz and
 * I. Stegun, "Handbook of Mathematical Functions", 26.2.17).
 */
export function normalShare(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * t *
    (0.31938153 +
      t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x < 0 ? tail : 1 - tail;
}

/** The value below which a share of the standard normal distribution lies. */
export function normalQuantile(share: number): number {
  let low = -8;
  let high = 8;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The value below which a share of Student's distribution with `freedom` degrees lies, by
 * the expansion of Cornish and Fisher to the fourth order (Abramowitz and Stegun, 26.7.5);
 * good to three digits from four degrees on.
 */
export function studentQuantile(share: number, freedom: number): number {
  const z = normalQuantile(share);
  const [z3, z5, z7, z9] = [z ** 3, z ** 5, z ** 7, z ** 9];
  return z + (z3 + z) / 4 / freedom +
    (5 * z5 + 16 * z3 + 3 * z) / 96 / freedom ** 2 +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384 / freedom ** 3 +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / 92160 / freedom ** 4;
}

/**
 * The value below which a share of the chi-square distribution with `freedom` degrees lies
 * (E. Wilson and M. Hilferty, "The distribution of chi-square", PNAS 17, 1931).
 */
export function chiSquareQuantile(share: number, freedom: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + normalQuantile(share) * Math.sqrt(part)) ** 3;
}

/**
 * The value below which a share of sorted values lies, between neighbours in proportion
 * (definition 7 of R. Hyndman and Y. Fan, "Sample quantiles in statistical packages", 1996).
 */
export function sampleQuantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}
