import { strictEqual } from "node:assert/strict";
import { timeWords } from "../../../lib/show/site/time-words.ts";
import { articleOf, resolvedTimes, WEDNESDAY } from "../../extract/times/resolved_times.ts";

function words(text: string): string {
  const [time] = resolvedTimes(articleOf(text), WEDNESDAY);
  return timeWords(time!);
}

Deno.test("timeWords() says what recurs, and shows no pattern of X's", () => {
  strictEqual(words("The ferry runs every morning."), "recurring");
  strictEqual(words("They meet every Tuesday."), "recurring");
  strictEqual(words("It is checked monthly."), "recurring, P1M");
});

Deno.test("timeWords() gives durations days only where they border on a day", () => {
  strictEqual(words("It took two years."), "duration P2Y");
  strictEqual(
    words("It fell over the past two years."),
    "duration P2Y, 11 Jan 2021 – 11 Jan 2023",
  );
});

Deno.test("timeWords() gives dates their days", () => {
  strictEqual(words("It burned on Tuesday."), "2023-01-10, 10 Jan 2023");
});
