import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Published } from "../../lib/model.ts";
import { contradictingDays } from "../../lib/show/date-conflict.ts";

const stated: Published = {
  edtf: "2024-06-12",
  basis: "stated",
  earliest: "2024-06-12",
  latest: "2024-06-12",
  best: "2024-06-12",
  implied: { earliest: "2024-05-16", latest: "2024-05-17" },
  conflict: true,
  evidence: [],
};

Deno.test("contradictingDays() are those of the text where a date is stated or given", () => {
  deepStrictEqual(contradictingDays(stated), stated.implied);
  deepStrictEqual(contradictingDays({ ...stated, basis: "given" }), stated.implied);
});

Deno.test("contradictingDays() are none where all agrees or no date is stated", () => {
  strictEqual(contradictingDays({ ...stated, conflict: false }), null);
  strictEqual(contradictingDays({ ...stated, basis: "inferred" }), null);
});
