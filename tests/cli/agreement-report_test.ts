import { doesNotMatch, match } from "node:assert/strict";
import { describeAgreement } from "../../lib/cli/agreement-report.ts";
import type { Agreement } from "../../lib/model.ts";
import { readText } from "../../lib/read/plain-text.ts";

const agreement: Agreement = {
  first: "mine",
  second: "yours",
  articles: 1,
  sentences: 2,
  overall: { alpha: 0.5, interval: null },
  narratives: [{
    narrative: "rain",
    alpha: 0.5,
    interval: { low: -0.01, high: 0.9 },
    both: 1,
    onlyFirst: 1,
    onlySecond: 0,
    precision: 0.5,
    recall: 1,
    f1: 2 / 3,
  }],
  notCompared: ["snow"],
  disagreements: [{
    article: "a",
    sentence: { start: 0, end: 9 },
    narrative: "rain",
    first: "told",
    second: null,
  }],
};
const articles = [readText("It\npours. The sun shines.", { id: "a" })];

Deno.test("describeAgreement() writes a table, a dash for what cannot be told", () => {
  const text = describeAgreement(agreement, articles, false);
  match(text, /2 sentences in 1 article that both cover/);
  match(text, /over all narratives: 0\.50 \(95 % interval -\)/);
  match(text, /^rain +0\.50 +-0\.01 to 0\.90 +1 +1 +0 +0\.50 +1\.00$/m);
  match(text, /only one looks for them: snow/);
  doesNotMatch(text, /pours/);
});

Deno.test("describeAgreement() lists the sentences that differ where that is asked for", () => {
  match(
    describeAgreement(agreement, articles, true),
    /a, 0-9: rain: 1st told, 2nd not marked\n +It pours\./,
  );
});
