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

Deno.test("contradictingDays() are none where only two stated dates disagree", () => {
  const marked: Published = {
    ...stated,
    evidence: [{
      kind: "stated-date",
      span: null,
      text: "May 16, 2023",
      implies: { earliest: "2023-05-16", latest: "2023-05-16" },
      because: "The by-line states the date: 2023-05-16.",
      conflicts: true,
    }],
  };
  deepStrictEqual(contradictingDays(marked), marked.implied);
  const implied = { earliest: "2024-01-01", latest: null };
  strictEqual(contradictingDays({ ...marked, implied }), null);
});
