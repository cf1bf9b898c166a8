import type { TimeMention } from "../../model.ts";

/** A numeric date whose first two numbers are a day and a month, in some order. */
const NUMERIC = /^(\d{1,2})[/-](\d{1,2})[/-]\d/;
const MONTHS = 12;

/**
 * Settles dates whose day and month could be swapped (`01/11/2023`): where the article
 * states one of the two readings elsewhere, that one holds; else the order of its other
 * numeric dates does, if they agree on one (`13/01/2023`). The rest stays ambiguous.
 */
export function settleDayOrder(times: readonly TimeMention[]): readonly TimeMention[] {
  if (!times.some(isAmbiguous)) return times;
  const stated = new Set(
    times.flatMap(({ meaning }) =>
      meaning.form === "value" ? [meaning.value.slice(0, 10)] : []
    ),
  );
  const order = statedOrder(times);
  return times.map((time) => {
    const { meaning } = time;
    if (meaning.form !== "ambiguous") return time;
    const matching = meaning.values.filter((day) => stated.has(day));
    const day = matching.length === 1 ? matching[0] : meaning.values[order];
    if (day === undefined) return time;
    return { ...time, meaning: { form: "value", value: day + meaning.clock } };
  });
}

function isAmbiguous({ meaning }: TimeMention): boolean {
  return meaning.form === "ambiguous";
}

/** 0 if the article writes the month first, 1 if the day, -1 if it does not show. */
function statedOrder(times: readonly TimeMention[]): number {
  let monthFirst = false;
  let dayFirst = false;
  for (const { text, meaning } of times) {
    const numbers = meaning.form === "value" ? NUMERIC.exec(text) : null;
    if (numbers === null) continue;
    if (Number(numbers[1]) > MONTHS) dayFirst = true;
    if (Number(numbers[2]) > MONTHS) monthFirst = true;
  }
  return monthFirst === dayFirst ? -1 : monthFirst ? 0 : 1;
}
