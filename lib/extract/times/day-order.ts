import type { TimeMention } from "../../model.ts";

/**
 * Settles dates whose day and month could be swapped (`01/11/2023`) where the article
 * states one of the two readings elsewhere without doubt.
 */
export function settleDayOrder(times: readonly TimeMention[]): TimeMention[] {
  if (!times.some((time) => time.meaning.form === "ambiguous")) return [...times];
  const stated = new Set(
    times.flatMap(({ meaning }) =>
      meaning.form === "value" ? [meaning.value.slice(0, 10)] : []
    ),
  );
  return times.map((time) => {
    const { meaning } = time;
    if (meaning.form !== "ambiguous") return time;
    const matching = meaning.values.filter((value) => stated.has(value));
    if (matching.length !== 1) return time;
    return { ...time, meaning: { form: "value", value: matching[0]! + meaning.clock } };
  });
}
