import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Published } from "../../lib/model.ts";
import {
  contradictingDays,
  datedByTextNote,
  isDatedByText,
} from "../../lib/show/date-conflict.ts";
import { bestDayWords } from "../../lib/show/wording.ts";
import { bareArticle } from "./sample-analysis.ts";

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

Deno.test("isDatedByText() is true where an article stands at another day than it states", () => {
  strictEqual(isDatedByText({ ...stated, best: "2024-05-16" }), true);
  strictEqual(isDatedByText(stated), false);
  strictEqual(isDatedByText({ ...stated, best: null }), false);
  strictEqual(isDatedByText({ ...stated, best: "2024-05-16", conflict: false }), false);
  strictEqual(bestDayWords({ ...stated, best: "2024-05-16" }), "16 May 2024 *");
  strictEqual(bestDayWords(stated), "12 Jun 2024");
});

Deno.test("datedByTextNote() says what articles state that stand at another day", () => {
  const plain = { ...bareArticle("a", "A", "Text."), published: stated };
  const other = { ...plain, published: { ...stated, best: "2024-05-16" } };
  strictEqual(datedByTextNote([plain]), "");
  strictEqual(
    datedByTextNote([plain, other], " *"),
    " * The article at 16 May 2024 states 12 Jun 2024, which its text contradicts.",
  );
  strictEqual(
    datedByTextNote([other, other]),
    " 2 articles stand at days that their texts imply, not at those stated.",
  );
});
