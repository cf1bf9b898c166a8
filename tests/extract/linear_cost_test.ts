/**
 * Cost grows linearly with the input, and hostile input costs no more than three times what
 * news costs. Work is counted, not timed: every read of a token is one unit.
 */
import { ok } from "node:assert/strict";
import { loadCodebook } from "../../lib/read/codebook.ts";
import { findActors } from "../../lib/extract/actors.ts";
import { findAttributions } from "../../lib/extract/attributions.ts";
import { type Document, openDocument } from "../../lib/extract/document.ts";
import { findFigures } from "../../lib/extract/figures.ts";
import { findNarratives } from "../../lib/extract/narratives.ts";
import { findQuotes } from "../../lib/extract/quotes.ts";
import { findStances } from "../../lib/extract/stances.ts";
import { findTimes } from "../../lib/extract/times.ts";
import { filledWith, hostileTexts } from "../../lib/evaluate/hostile-texts.ts";
import { articleFromText } from "./article_from_text.ts";

const codebook = await loadCodebook();
const articles = new URL("../../data/articles/", import.meta.url);
const news = [...Deno.readDirSync(articles)].map(({ name }) => name).sort()
  .map((name) => Deno.readTextFileSync(new URL(name, articles))).join("\n\n");

const SIZE = 100_000;

/** How many token fields all extractors together read for a text. */
function work(text: string): number {
  let reads = 0;
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        reads++;
        const value = Reflect.get(target, key, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  const opened = openDocument(articleFromText(text, "2023-01-11"));
  const { tokens } = opened;
  const document: Document = {
    ...opened,
    tokens: {
      ...tokens,
      start: counted(tokens.start),
      end: counted(tokens.end),
      kind: counted(tokens.kind),
      case: counted(tokens.case),
      gap: counted(tokens.gap),
      word: counted(tokens.word),
      lead: counted(tokens.lead),
    },
  };
  findFigures(document, findTimes(document));
  const actors = findActors(document, codebook);
  const quotes = findQuotes(document, actors);
  const attributions = findAttributions(document, actors, quotes);
  findStances(document, { actors, quotes, attributions }, codebook);
  findNarratives(document, { actors, quotes, attributions }, codebook);
  return reads;
}

const cost = work(filledWith(news, SIZE));

Deno.test("extraction of ten times the text costs at most eleven times", () => {
  const ten = work(filledWith(news, 10 * SIZE));
  ok(
    ten <= 11 * cost,
    `${cost} reads for ${SIZE} characters, ${ten} for ten times as many`,
  );
});

for (const { name, unit } of hostileTexts) {
  Deno.test(`extraction of nothing but ${name} costs at most three times what news costs`, () => {
    const hostile = work(filledWith(unit, SIZE));
    ok(hostile <= 3 * cost, `${hostile} reads against ${cost} for news of the same length`);
  });
  Deno.test(`extraction of ten times as many ${name} costs at most eleven times`, () => {
    const one = work(filledWith(unit, SIZE / 10));
    const ten = work(filledWith(unit, SIZE));
    ok(ten <= 11 * one + 1000, `${one} reads, ${ten} for ten times as many`);
  });
}
