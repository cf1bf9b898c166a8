import { deepStrictEqual, doesNotMatch, match, strictEqual } from "node:assert/strict";
import type { Published } from "../../../lib/model.ts";
import { Publication, PublishedDate } from "../../../lib/show/site/publication.tsx";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const stated: Published = {
  edtf: "2024-06-12",
  basis: "stated",
  earliest: "2024-06-12",
  latest: "2024-06-12",
  best: "2024-06-12",
  implied: { earliest: "2024-05-16", latest: "2024-05-17" },
  conflict: true,
  evidence: [
    {
      kind: "stated-date",
      span: { start: 3, end: 13 },
      text: "Jun12,2024",
      implies: { earliest: "2024-06-12", latest: "2024-06-12" },
      because: "The byline says so.",
    },
    {
      kind: "shared-story",
      span: null,
      text: "another article",
      implies: { earliest: null, latest: "2024-07-01" },
      because: "It retells the same.",
    },
  ],
};
const unknown: Published = {
  edtf: "",
  basis: "unknown",
  earliest: null,
  latest: null,
  best: null,
  implied: null,
  conflict: false,
  evidence: [],
};

Deno.test("PublishedDate shows the basis and a conflict in words", () => {
  const document = rendered(<PublishedDate published={stated} />);
  strictEqual(wordsOf(document, ".published"), "12 Jun 2024stated⚠ conflict");
  strictEqual(
    wordsOf(rendered(<PublishedDate published={unknown} />), ".published"),
    "date unknown",
  );
});

Deno.test("Publication lists the evidence and leads to its words", () => {
  const document = rendered(<Publication published={stated} />);
  match(wordsOf(document, ".warning") ?? "", /points to 16–17 May 2024/);
  deepStrictEqual(valuesOf(document, ".evidence a", "href"), ["#dating-0"]);
  match(
    wordsOf(document, ".evidence li:last-child") ?? "",
    /Implies 1 Jul 2024 or earlier\.$/,
  );
});

Deno.test("Publication says of inferred dates which evidence is set aside", () => {
  const evidence = [stated.evidence[0]!, { ...stated.evidence[1]!, conflicts: true }];
  const document = rendered(
    <Publication published={{ ...stated, basis: "inferred", evidence }} />,
  );
  match(wordsOf(document, ".warning") ?? "", /Not all of the evidence can be true/);
  doesNotMatch(wordsOf(document, ".evidence li") ?? "", /Set aside/);
  match(wordsOf(document, ".evidence li:last-child") ?? "", /Set aside: more trusted/);
});

Deno.test("Publication says that a date is unknown", () => {
  const document = rendered(<Publication published={unknown} />);
  strictEqual(wordsOf(document, "p"), "Unknown.");
  strictEqual(document.querySelectorAll(".warning, .evidence").length, 0);
});
