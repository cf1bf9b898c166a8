import { strictEqual } from "node:assert/strict";
import { formatDays, formatInterval, utcDate } from "../../lib/show/day-format.ts";

function interval(earliest: string | null, latest: string | null): string {
  return formatInterval({ earliest, latest });
}

Deno.test("formatInterval() writes intervals as short as they can be", () => {
  strictEqual(interval("2023-01-10", "2023-01-10"), "10 Jan 2023");
  strictEqual(interval("2024-01-01", "2024-12-31"), "2024");
  strictEqual(interval("2024-02-01", "2024-02-29"), "Feb 2024");
  strictEqual(interval("2025-01-01", "2025-02-28"), "Jan – Feb 2025");
  strictEqual(interval("2025-01-10", "2025-02-28"), "10 Jan – 28 Feb 2025");
  strictEqual(interval("2024-12-30", "2025-01-02"), "30 Dec 2024 – 2 Jan 2025");
});

Deno.test("formatInterval() writes open sides in words", () => {
  strictEqual(interval(null, "2023-01-10"), "10 Jan 2023 or earlier");
  strictEqual(interval("2023-01-10", null), "10 Jan 2023 or later");
  strictEqual(interval(null, null), "unknown");
});

Deno.test("formatDays() picks the unit", () => {
  strictEqual(formatDays(0), "0 days");
  strictEqual(formatDays(-12), "12 days");
  strictEqual(formatDays(89), "89 days");
  strictEqual(formatDays(699), "23 months");
});

Deno.test("utcDate() is midnight in UTC", () => {
  strictEqual(utcDate("2024-03-31").toISOString(), "2024-03-31T00:00:00.000Z");
});
