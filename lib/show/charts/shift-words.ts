import type { Codebook, ShiftChange, ShiftSeries, ShiftVerdict } from "../../model.ts";
import { formatDay, formatInterval } from "../day-format.ts";
import { countOf, formatCount } from "../number-format.ts";

/** A level in words: a score with its sign, or a share in percent. */
export function levelWords(kind: ShiftSeries["kind"], level: number): string {
  if (kind === "narrative") return `${formatCount(100 * level)} %`;
  const rounded = Math.abs(level).toFixed(2);
  const sign = Number(rounded) === 0 ? "" : level < 0 ? "−" : "+";
  return `${sign}${rounded}`;
}

/** A probability in percent that is never rounded to certainty. */
export function probabilityWords(probability: number): string {
  if (probability > 0.99) return "over 99 %";
  return probability < 0.01 ? "under 1 %" : `${formatCount(100 * probability)} %`;
}

/** What a series is of, by the names of the codebook: "China → Russia". */
export function seriesName(series: ShiftSeries, codebook: Codebook): string {
  const [subject, target] = namesOf(series, codebook);
  return target === null ? subject : `${subject} → ${target}`;
}

/** The same in a sentence: "China on Russia", or a narrative in quotes. */
export function seriesWords(series: ShiftSeries, codebook: Codebook): string {
  const [subject, target] = namesOf(series, codebook);
  return target === null ? `“${subject}”` : `${subject} on ${target}`;
}

function namesOf(
  { subject, target }: ShiftSeries,
  { actors, narratives }: Codebook,
): [subject: string, target: string | null] {
  const nameOf = (id: string) =>
    [...actors, ...narratives].find((entry) => entry.id === id)?.name ?? id;
  return [nameOf(subject), target === null ? null : nameOf(target)];
}

/** When a level changes: the most likely first day of the new one, and between which days. */
export function changeWords(
  kind: ShiftSeries["kind"],
  { day, earliest, latest, before, after, probability }: ShiftChange,
): string {
  return `${levelWords(kind, before)} to ${levelWords(kind, after)} about ${
    formatDay(day)
  } ` +
    `(90 %: ${formatInterval({ earliest, latest })}; probability of a change ` +
    `${probabilityWords(probability)})`;
}

/** What a series can tell, in one line. */
export function verdictWords({ outcome, probability, ...verdict }: ShiftVerdict): string {
  if (outcome === "too-few") return `too few articles: ${enoughWords(verdict)}`;
  const count = verdict.changes.length;
  return outcome === "no-change"
    ? `no change found (probability ${probabilityWords(probability ?? 0)})`
    : `${countOf(count, "change")} (probability ${probabilityWords(probability ?? 1)})`;
}

/** How many independent articles there are, and how many would do. */
export function enoughWords(
  { sources, needed }: Pick<ShiftVerdict, "sources" | "needed">,
): string {
  return `${formatCount(sources)} independent, ${
    needed === null ? "over 500" : `about ${formatCount(needed)}`
  } would do`;
}
