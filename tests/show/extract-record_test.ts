import { deepStrictEqual } from "node:assert/strict";
import { extractRecord } from "../../lib/show/extract-record.ts";
import { bareArticle, figureOf, sampleAnalysis, spanOf } from "./sample-analysis.ts";

const text = "Trade was $5 in 2023, she said.";
const mention = (words: string) => ({ ...spanOf(text, words), text: words });
const she = { ...mention("she"), actor: "ivanova" };
const rule = "by-hand";

const record = extractRecord(
  bareArticle("a", "A", text, {
    figures: [figureOf(text, "$5", text, {
      value: 5,
      unit: "USD",
      about: mention("Trade"),
      period: "2023",
      measure: "trade",
      source: "she",
    })],
    times: [{
      ...mention("2023"),
      rule,
      type: "DATE",
      anchor: "none",
      meaning: { form: "value", value: "2023" },
      value: "2023",
      earliest: "2023-01-01",
      latest: "2023-12-31",
    }],
    actors: [{ ...mention("she"), actor: "ivanova", role: "actor", form: "pronoun" }],
    attributions: [{
      ...mention("Trade was $5 in 2023"),
      rule,
      source: she,
      via: null,
      cue: mention("said"),
      certainty: "reported",
    }],
    quotes: [{
      ...mention("$5"),
      rule,
      parts: [spanOf(text, "$5")],
      kind: "partial",
      speaker: she,
      via: null,
      cue: mention("said"),
    }],
    narratives: [{
      ...mention("Trade"),
      rule,
      narrative: "growth",
      holder: null,
      denied: true,
      cues: ["Trade"],
    }],
    events: [{ start: 0, end: 5, event: "fair", date: "2023-05-01" }],
  }),
  [{ start: 0, end: 5, score: -0.4, label: "against" }],
);

Deno.test("extractRecord() keeps the fields of the contract", () => {
  deepStrictEqual(Object.keys(record).slice(0, 8), [
    "id",
    "published",
    "times",
    "figures",
    "quotes",
    "stances",
    "targetStances",
    "narratives",
  ]);
  deepStrictEqual(record.published, {
    edtf: "",
    basis: "unknown",
    earliest: null,
    latest: null,
    best: null,
    conflict: false,
  });
});

Deno.test("extractRecord() says of a figure what it is, measures and means", () => {
  deepStrictEqual(record.figures, [{
    start: 10,
    end: 12,
    text: "$5",
    kind: "money",
    value: 5,
    low: null,
    high: null,
    unit: "USD",
    per: null,
    bound: "exact",
    trend: "none",
    about: "Trade",
    measure: "trade",
    period: "2023",
    source: "she",
    via: null,
    links: [],
  }]);
});

Deno.test("extractRecord() leaves out a modifier that a time has not", () => {
  deepStrictEqual(record.times, [{
    start: 16,
    end: 20,
    text: "2023",
    type: "DATE",
    value: "2023",
    earliest: "2023-01-01",
    latest: "2023-12-31",
    anchor: "none",
  }]);
});

Deno.test("extractRecord() tells who speaks, of whom and with which cue", () => {
  const speaker = { start: 22, end: 25, text: "she", actor: "ivanova" };
  const cue = { start: 26, end: 30, text: "said" };
  deepStrictEqual(record.quotes, [{
    start: 10,
    end: 12,
    text: "$5",
    parts: [{ start: 10, end: 12 }],
    kind: "partial",
    speaker,
    cue,
    via: null,
  }]);
  deepStrictEqual(record.attributions, [{
    start: 0,
    end: 20,
    source: speaker,
    via: null,
    cue,
    certainty: "reported",
  }]);
  deepStrictEqual(record.actors, [{ ...speaker, role: "actor" }]);
});

Deno.test("extractRecord() passes on targets, narratives, events and stances", () => {
  deepStrictEqual(record.targetStances, [{
    start: 0,
    end: 5,
    score: -0.4,
    label: "against",
  }]);
  deepStrictEqual(record.narratives, [
    {
      start: 0,
      end: 5,
      narrative: "growth",
      holder: null,
      denied: true,
      status: "denied",
    },
  ]);
  deepStrictEqual(record.events, [{ start: 0, end: 5, event: "fair", date: "2023-05-01" }]);
  const [elites] = sampleAnalysis.articles;
  const { stances } = extractRecord(elites!, []) as { stances: Record<string, unknown>[] };
  const { start, end } = elites!.stances[0]!;
  deepStrictEqual(stances[0], {
    start,
    end,
    holder: "kremlin-elites",
    target: "vladimir-putin",
    score: -0.6,
    label: "against",
    cues: ["facing"],
    certainty: "stated",
  });
});

Deno.test("extractRecord() keeps numbers that state no amount apart from the figures", () => {
  const words = "The two sides: $5, $6.";
  const money = (amount: string, figure: number) => ({
    ...figureOf(words, amount, words, { unit: "USD" }),
    links: [{ role: "base", figure }] as const,
  });
  const analyzed = {
    ...bareArticle("a", "A", words, { figures: [money("$5", 1), money("$6", 0)] }),
    incidental: [figureOf(words, "two", words, {})],
  };
  const { figures, incidental } = extractRecord(analyzed, []) as Record<
    "figures" | "incidental",
    Record<string, unknown>[]
  >;
  deepStrictEqual(figures.map(({ text, links }) => [text, links]), [
    ["$5", [{ role: "base", figure: 1 }]],
    ["$6", [{ role: "base", figure: 0 }]],
  ]);
  deepStrictEqual(incidental.map(({ text, period }) => [text, period]), [["two", null]]);
});
