import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Detail } from "../../../lib/show/site/detail-list.tsx";
import {
  eventDetails,
  narrativeDetails,
  quoteDetails,
  stanceDetails,
  timeDetails,
} from "../../../lib/show/site/mention-details.tsx";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { bareArticle, sampleAnalysis, spanOf } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";
import { h } from "preact";
import { rendered, wordsOf } from "./rendered.ts";

const names = namesFrom(sampleCodebook, sampleReference);
const [elites, minorPower] = sampleAnalysis.articles;
const text = "Early last year it rained, an official told the paper.";
const mention = (words: string) => ({ ...spanOf(text, words), text: words });
const official = { ...mention("an official"), actor: "chinese-officials" };
const paper = { ...mention("the paper"), actor: null };
const rule = "by-hand";

const told = bareArticle("a", "A", text, {
  times: [{
    ...mention("Early last year"),
    rule,
    type: "DATE",
    mod: "START",
    anchor: "publication",
    meaning: { form: "shift", unit: "year", count: -1 },
    value: "2022",
    earliest: "2022-01-01",
    latest: "2022-12-31",
  }],
  quotes: [{
    ...mention("it rained"),
    rule,
    parts: [],
    kind: "partial",
    speaker: official,
    via: paper,
    cue: mention("told"),
  }],
  attributions: [{
    ...mention("it rained"),
    rule,
    source: official,
    via: paper,
    cue: mention("told"),
    certainty: "reported",
  }],
  stances: [{ ...minorPower!.stances[0]!, attribution: 0 }],
});

const facts = ([detail]: Detail[]) =>
  detail!.facts.map(([name, value]) => `${name}: ${String(value)}`);

Deno.test("timeDetails() gives type, days and what the time counts from", () => {
  const details = timeDetails(told);
  strictEqual(details[0]?.reading, "2022");
  deepStrictEqual(facts(details), [
    "type: DATE, START",
    "days: 2022",
    "counts from: the publication date",
  ]);
});

Deno.test("quoteDetails() names speaker, who passes it on, and the cue", () => {
  deepStrictEqual(facts(quoteDetails(told, names)), [
    "actor: Chinese officials",
    "via: the paper",
    "cue: told",
    "quoted: in part",
    "quoted in it: null",
  ]);
});

Deno.test("quoteDetails() gives the quotes inside a quote with who speaks them", () => {
  const [outer] = told.quotes;
  const inner = [
    { ...outer!, text: "no limits", speaker: { ...outer!.speaker!, text: "Xi" } },
    { ...outer!, text: "crazy", speaker: null },
  ];
  const [detail] = quoteDetails({ ...told, quotes: [{ ...outer!, inner }] }, names);
  const [, value] = detail!.facts.find(([name]) => name === "quoted in it")!;
  const page = rendered(h("p", null, value));
  strictEqual(wordsOf(page, "p"), "“no limits”, Xi; “crazy”");
});

Deno.test("stanceDetails() says who stands how toward whom, and according to whom", () => {
  const details = stanceDetails(told, names);
  strictEqual(details[0]?.reading, "China → Russia: against −0.4");
  strictEqual(facts(details)[2], "according to: an official, via the paper");
  strictEqual(
    stanceDetails(elites!, names)[2]?.reading,
    "China → Russia: for +0.7",
  );
});

Deno.test("narrativeDetails() says whether a narrative is told or denied, and by whom", () => {
  const [first] = elites!.narratives;
  const denied = { ...first!, denied: true, holder: "russia", cues: ["colony", "turning"] };
  const details = narrativeDetails({ ...elites!, narratives: [denied] }, names);
  strictEqual(
    details[0]?.reading,
    "Russia as China's junior partner or raw-material colony",
  );
  deepStrictEqual(facts(details), [
    "manner: denied",
    "by: Russia",
    "cues: colony, turning",
  ]);
  strictEqual(facts(narrativeDetails(elites!, names))[1], "by: the article itself");
});

Deno.test("narrativeDetails() says where a narrative is left open", () => {
  const [first] = elites!.narratives;
  const open = { ...first!, denied: false, manner: "questioned" as const };
  strictEqual(
    facts(narrativeDetails({ ...elites!, narratives: [open] }, names))[0],
    "manner: raised as a question or possibility, left open",
  );
});

Deno.test("eventDetails() names the event with its date and words", () => {
  const [detail] = eventDetails(elites!, names);
  deepStrictEqual([detail?.words, detail?.reading], [
    "full-scale invasion",
    "Russia invades Ukraine",
  ]);
  deepStrictEqual(facts([detail!]), ["date: 24 February 2022"]);
});
