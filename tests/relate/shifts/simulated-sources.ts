import type { Dating, Observation } from "../../../lib/relate/shifts/observations.ts";
import type { Random } from "../../../lib/relate/shifts/random.ts";

export function onDay(day: number, width = 1): Dating {
  return { ranges: [{ first: day, last: day + width - 1 }] };
}

export function observation(
  value: number,
  dating: Dating,
  more: Partial<Observation> = {},
): Observation {
  return {
    article: "a",
    index: 0,
    sentence: { start: 0, end: 1 },
    value,
    weight: 1,
    dating,
    ...more,
  };
}

/** How a simulated source speaks: of a score by degrees, by two cues, or of a share. */
export type Manner = "scores" | "cues" | "share";

/**
 * A source of one to six sentences around a level of its own. Without a shift the mean of
 * all sources is -0.2 for scores and cues, and about 0.3 for a share.
 */
export function simulatedSource(
  random: Random,
  manner: Manner,
  dating: Dating,
  shift = 0,
): Observation[] {
  const level = manner === "share"
    ? Math.min(1, Math.max(0, 0.3 + shift + 0.15 * random.normal()))
    : -0.2 + shift + 0.25 * random.normal();
  return Array.from({ length: 1 + random.below(6) }, () => {
    if (manner === "share") return observation(random.next() < level ? 1 : 0, dating);
    if (manner === "cues") {
      return observation(random.next() < 0.5 + level / 1.4 ? 0.7 : -0.7, dating);
    }
    const score = Math.round(10 * (level + 0.3 * random.normal())) / 10;
    return observation(Math.max(-1, Math.min(1, score)), dating);
  });
}
