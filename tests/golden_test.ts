/**
 * The five articles against what a careful reader finds in them. The expectations in
 * `tests/golden/` were written down by reading, not by running the program.
 */
import { ok, strictEqual } from "node:assert/strict";
import { analyzeCorpus } from "../lib/analyze.ts";
import type { Analysis, AnalyzedArticle, Mention, Span } from "../lib/model.ts";

interface Expected {
  published: ExpectedDays & {
    basis: string;
    implied?: ExpectedDays;
    conflict?: boolean;
  };
  boilerplate?: string[];
  leadIn?: string[];
  figures: Record<string, unknown>[];
  times: Record<string, unknown>[];
  quotes: {
    begins: string;
    ends: string;
    kind: string;
    speaker?: string;
    actor?: string;
    via?: string;
    cue?: string;
  }[];
  stances: { holder: string; target: string; label: string; in: string }[];
  /** Stances that a careless reader finds there and a careful one does not. */
  noStances: { holder: string; target: string; in: string }[];
  narratives: { narrative: string; in: string }[];
  noNarratives: { narrative: string; in: string }[];
}

interface ExpectedDays {
  from: string;
  to: string;
}

const root = new URL("../", import.meta.url);
const analysis: Analysis = await analyzeCorpus(new URL("data/articles", root).pathname);
const names = [...Deno.readDirSync(new URL("tests/golden", root))]
  .map(({ name }) => name.replace(/\.json$/, "")).sort();

Deno.test("the golden files cover the five articles", () => {
  strictEqual(analysis.problems.length, 0);
  strictEqual(analysis.articles.map(({ article }) => article.id).join(), names.join());
});

for (const name of names) {
  const expected: Expected = JSON.parse(
    Deno.readTextFileSync(new URL(`tests/golden/${name}.json`, root)),
  );
  const article = analysis.articles.find((candidate) => candidate.article.id === name)!;
  Deno.test(`${name}: publication date`, () => checkPublished(article, expected));
  Deno.test(`${name}: zones`, () => checkZones(article, expected));
  Deno.test(`${name}: figures`, () => checkFigures(article, expected));
  Deno.test(`${name}: times`, () => checkTimes(article, expected));
  Deno.test(`${name}: quotes`, () => checkQuotes(article, expected));
  Deno.test(`${name}: stances`, () => checkStances(article, expected));
  Deno.test(`${name}: no false stances`, () => checkNoStances(article, expected));
  Deno.test(`${name}: narratives`, () => checkNarratives(article, expected));
  Deno.test(`${name}: no false narratives`, () => checkNoNarratives(article, expected));
}

function checkPublished({ published }: AnalyzedArticle, { published: expected }: Expected) {
  strictEqual(published.basis, expected.basis);
  within(published, expected, "publication date");
  ok(published.evidence.length > 0, "no evidence listed");
  if (expected.conflict !== undefined) strictEqual(published.conflict, expected.conflict);
  if (expected.implied) within(published.implied!, expected.implied, "implied date");
}

function within(
  days: { earliest: string | null; latest: string | null },
  { from, to }: ExpectedDays,
  what: string,
) {
  ok(
    days.earliest !== null && days.latest !== null && days.earliest >= from &&
      days.latest <= to,
    `${what} ${days.earliest}..${days.latest} is not within ${from}..${to}`,
  );
}

function checkZones({ article }: AnalyzedArticle, { boilerplate, leadIn }: Expected) {
  for (
    const [kind, parts] of [["boilerplate", boilerplate], ["lead-in", leadIn]] as const
  ) {
    for (const part of parts ?? []) {
      const place = find(article.text, part);
      const zone = article.zones.find((zone) =>
        zone.start <= place.start && zone.end > place.start
      );
      strictEqual(zone?.kind, kind, `${JSON.stringify(part)} is ${zone?.kind ?? "body"}`);
    }
  }
}

function checkFigures({ figures }: AnalyzedArticle, expected: Expected) {
  checkMentions(figures, expected.figures, "figure");
  strictEqual(figures.length, expected.figures.length, list(figures));
}

function checkTimes({ article, times }: AnalyzedArticle, expected: Expected) {
  checkMentions(times, expected.times, "time", article.text);
}

/** Every expectation is met by one mention, each mention used once, in text order. */
function checkMentions(
  mentions: readonly (Mention & object)[],
  expected: readonly Record<string, unknown>[],
  what: string,
  text?: string,
) {
  const left = new Set(mentions);
  for (const { in: context, ...fields } of expected) {
    const place = text !== undefined && typeof context === "string"
      ? find(text, context)
      : null;
    const found = [...left].find((mention) =>
      (place === null || overlaps(place, mention)) &&
      Object.entries(fields).every(([name, value]) =>
        (mention as unknown as Record<string, unknown>)[name] === value
      )
    );
    ok(found, `no ${what} ${JSON.stringify(fields)} among\n${list(mentions)}`);
    left.delete(found);
  }
}

function checkQuotes({ article, quotes }: AnalyzedArticle, expected: Expected) {
  for (const quote of expected.quotes) {
    const found = quotes.filter(({ start, end }) => {
      const words = article.text.slice(start, end);
      return words.startsWith(quote.begins) && words.endsWith(quote.ends);
    });
    const of = `quote ${JSON.stringify(quote.begins)}`;
    ok(found.length > 0, `no ${of} among\n${list(quotes)}`);
    const [first] = found;
    strictEqual(first!.kind, quote.kind, of);
    if (quote.speaker) strictEqual(first!.speaker?.text, quote.speaker, of);
    if (quote.actor) strictEqual(first!.speaker?.actor, quote.actor, of);
    if (quote.via) strictEqual(first!.via?.text, quote.via, of);
    if (quote.cue) strictEqual(first!.cue?.text, quote.cue, of);
  }
}

function checkStances({ article, stances }: AnalyzedArticle, expected: Expected) {
  for (const { in: context, ...fields } of expected.stances) {
    const place = find(article.text, context);
    const near = stances.filter((stance) => overlaps(place, stance));
    ok(
      near.some((stance) =>
        stance.holder === fields.holder && stance.target === fields.target &&
        stance.label === fields.label
      ),
      `no stance ${JSON.stringify(fields)} at ${JSON.stringify(context)}, only ${
        JSON.stringify(near.map(({ holder, target, label }) => ({ holder, target, label })))
      }`,
    );
  }
}

function checkNoStances({ article, stances }: AnalyzedArticle, { noStances }: Expected) {
  for (const { in: context, holder, target } of noStances) {
    const place = find(article.text, context);
    const found = stances.find((stance) =>
      overlaps(place, stance) && stance.holder === holder && stance.target === target
    );
    strictEqual(found?.cues.join(), undefined, `${holder} -> ${target} at ${context}`);
  }
}

function checkNoNarratives(
  { article, narratives }: AnalyzedArticle,
  { noNarratives }: Expected,
) {
  for (const { in: context, narrative } of noNarratives) {
    const place = find(article.text, context);
    const found = narratives.find((instance) =>
      overlaps(place, instance) && instance.narrative === narrative
    );
    strictEqual(found?.cues.join(), undefined, `${narrative} at ${context}`);
  }
}

function checkNarratives({ article, narratives }: AnalyzedArticle, expected: Expected) {
  for (const { narrative, in: context } of expected.narratives) {
    const place = find(article.text, context);
    const near = narratives.filter((instance) => overlaps(place, instance));
    ok(
      near.some((instance) => instance.narrative === narrative && !instance.denied),
      `no ${narrative} at ${JSON.stringify(context)}, only ${
        JSON.stringify(near.map((instance) => instance.narrative))
      }`,
    );
  }
}

function find(text: string, part: string): Span {
  const start = text.indexOf(part);
  ok(start >= 0, `the article does not hold ${JSON.stringify(part)}`);
  return { start, end: start + part.length };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function list(mentions: readonly object[]): string {
  return mentions.map((mention) => `  ${JSON.stringify(mention)}`).join("\n");
}
