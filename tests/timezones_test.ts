/** The analysis of the five articles is the same in every timezone. */
import { ok, strictEqual } from "node:assert/strict";

const root = new URL("../", import.meta.url);
const program = `
  import { analyzeCorpus } from "${new URL("lib/analyze.ts", root)}";
  const shown = String(new Date(0));
  console.log(shown + "\\n" + JSON.stringify(await analyzeCorpus("data/articles")));
`;

async function analysisIn(timezone: string): Promise<{ clock: string; analysis: string }> {
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

Deno.test("analyzeCorpus() gives the same in Los Angeles, UTC and Auckland", async () => {
  const [west, utc, east] = await Promise.all(
    ["America/Los_Angeles", "UTC", "Pacific/Auckland"].map(analysisIn),
  );
  ok(
    west!.clock !== utc!.clock && east!.clock !== utc!.clock,
    "the timezones took no effect",
  );
  strictEqual(west!.analysis, utc!.analysis);
  strictEqual(east!.analysis, utc!.analysis);
});
