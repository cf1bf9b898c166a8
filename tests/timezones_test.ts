/** The analysis of the five articles, and of any string, is the same in every timezone. */
import { ok, strictEqual } from "node:assert/strict";

const root = new URL("../", import.meta.url);
const articles = `
  import { analyzeCorpus } from "${new URL("lib/analyze.ts", root)}";
  const shown = String(new Date(0));
  console.log(shown + "\\n" + JSON.stringify(await analyzeCorpus("data/articles")));
`;

const anyString = `
  import fc from "fast-check";
  import { loadKnowledge } from "${new URL("lib/analyze.ts", root)}";
  import { extract } from "${new URL("lib/extract/extract.ts", root)}";
  import { relateOne } from "${new URL("lib/relate/relate.ts", root)}";
  import { anyText } from "${new URL("tests/extract/any-text.ts", root)}";
  import { articleFromText } from "${new URL("tests/extract/article_from_text.ts", root)}";
  const { codebook, reference } = await loadKnowledge();
  const analyses = fc.sample(anyText, { seed: 13, numRuns: 200 }).map((text) =>
    relateOne(extract(articleFromText(text, "2024-05-17"), codebook), codebook, reference)
  );
  console.log(new Date(0) + "\\n" + JSON.stringify(analyses));
`;

async function analysisIn(
  timezone: string,
  program: string,
): Promise<{ clock: string; analysis: string }> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", program],
    cwd: root,
    env: { TZ: timezone },
  }).output();
  const decoder = new TextDecoder();
  strictEqual(code, 0, decoder.decode(stderr));
  const [clock, analysis] = decoder.decode(stdout).split("\n");
  return { clock: clock!, analysis: analysis! };
}

async function checkTimezones(program: string): Promise<void> {
  const [west, utc, east] = await Promise.all(
    ["America/Los_Angeles", "UTC", "Pacific/Auckland"].map((zone) =>
      analysisIn(zone, program)
    ),
  );
  ok(
    west!.clock !== utc!.clock && east!.clock !== utc!.clock,
    "the timezones took no effect",
  );
  strictEqual(west!.analysis, utc!.analysis);
  strictEqual(east!.analysis, utc!.analysis);
}

Deno.test("analyzeCorpus() gives the same in Los Angeles, UTC and Auckland", () =>
  checkTimezones(articles));

Deno.test("extract() and relateOne() give the same in three timezones, for any string", () =>
  checkTimezones(anyString));
