import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { dayNumber } from "../../../lib/calendar.ts";
import type { Published } from "../../../lib/model.ts";
import { publicationDays } from "../../../lib/relate/shifts/publication-days.ts";

const published = (parts: Partial<Published>): Published => ({
  edtf: "",
  basis: "stated",
  earliest: "2024-06-12",
  latest: "2024-06-12",
  best: "2024-06-12",
  evidence: [],
  implied: null,
  conflict: false,
  ...parts,
});
const range = (first: string, last = first) => ({
  first: dayNumber(first),
  last: dayNumber(last),
});

Deno.test("publicationDays() are the days of the date or interval", () => {
  deepStrictEqual(publicationDays(published({}))?.ranges, [range("2024-06-12")]);
  deepStrictEqual(
    publicationDays(
      published({ basis: "inferred", earliest: "2022-10-10", latest: "2022-10-31" }),
    )?.ranges,
    [range("2022-10-10", "2022-10-31")],
  );
});

Deno.test("publicationDays() hold both dates where statement and text exclude each other", () => {
  const implied = { earliest: "2024-05-16", latest: "2024-05-17" };
  deepStrictEqual(publicationDays(published({ conflict: true, implied }))?.ranges, [
    range("2024-06-12"),
    range("2024-05-16", "2024-05-17"),
  ]);
  const open = { earliest: "2024-05-16", latest: "2024-07-01" };
  deepStrictEqual(
    publicationDays(published({ conflict: true, implied: open }))?.ranges,
    [range("2024-06-12")],
    "the text allows the stated day",
  );
});

Deno.test("publicationDays() of an open interval, or of three years, are unknown", () => {
  const wide = { basis: "inferred", earliest: "2017-01-01", latest: "2019-12-31" } as const;
  strictEqual(publicationDays(published(wide)), null);
  strictEqual(publicationDays(published({ basis: "inferred", latest: null })), null);
  strictEqual(
    publicationDays(published({ basis: "unknown", earliest: null, latest: null })),
    null,
  );
});
