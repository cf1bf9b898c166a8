import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { loadKnowledge } from "../../lib/analyze.ts";
import { extract } from "../../lib/extract/extract.ts";
import type { Mention } from "../../lib/model.ts";
import { relateOne } from "../../lib/relate/relate.ts";
import { anyText } from "./any-text.ts";
import { articleFromText } from "./article_from_text.ts";

const { codebook, reference } = await loadKnowledge();

Deno.test("extract() gives offsets inside the text and its words, for any string", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { article: _article, sentences: _sentences, ...kinds } = extract(
        articleFromText(text, "2024-05-17"),
        codebook,
      );
      for (const [kind, mentions] of Object.entries(kinds)) {
        checkMentions(text, kind, mentions);
      }
    }),
    { seed: 11, numRuns: 400 },
  );
});

/** Attributions hold one another, and a sentence can show several stances and narratives. */
const APART = ["times", "figures", "actors", "quotes"];

function checkMentions(text: string, kind: string, mentions: readonly Mention[]): void {
  let end = 0;
  for (const mention of mentions) {
    ok(
      mention.start >= 0 && mention.start < mention.end && mention.end <= text.length,
      kind,
    );
    strictEqual(mention.text, text.slice(mention.start, mention.end), kind);
    if (APART.includes(kind)) {
      ok(mention.start >= end, `${kind} overlap: ${JSON.stringify(mentions)}`);
      end = mention.end;
    }
  }
}

Deno.test("extract() and relateOne() give the same result twice, for any string", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const analyzed = () =>
        relateOne(
          extract(articleFromText(text, "2024-05-17"), codebook),
          codebook,
          reference,
        );
      deepStrictEqual(analyzed(), analyzed());
    }),
    { seed: 12, numRuns: 100 },
  );
});

Deno.test("extract() drops the day of a rate from the times", () => {
  const text = "China imported 2.17 million barrels a day last year.";
  const { times, figures } = extract(articleFromText(text), codebook);
  deepStrictEqual(times.map((time) => time.text), ["last year"]);
  deepStrictEqual(figures.map((figure) => figure.text), ["2.17 million barrels a day"]);
});

Deno.test("extract() takes nothing from boilerplate", () => {
  const text = "Trade grew 5 percent in 2024.\n\nGive $2 a month from May 1.";
  const start = text.indexOf("Give");
  const { times, figures } = extract({
    ...articleFromText(text),
    zones: [{ start, end: text.length, kind: "boilerplate" }],
  }, codebook);
  deepStrictEqual(times.map((time) => time.text), ["2024"]);
  deepStrictEqual(figures.map((figure) => figure.text), ["5 percent"]);
});
