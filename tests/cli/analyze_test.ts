import { match, strictEqual } from "node:assert/strict";
import type { Analysis } from "../../lib/model.ts";
import { runCommand } from "./run-command.ts";

Deno.test("analyze prints articles, claims, checks and shared stories", async () => {
  const { stdout, code } = await runCommand("analyze.ts", []);
  strictEqual(code, 0);
  match(stdout, /\$244\.8 billion: russia-china-trade, 2024\n\s+agrees/);
  match(
    stdout,
    /\$240bn: russia-china-trade, 2023, according to Chinese customs\n\s+agrees/,
  );
  match(stdout, /Shared story: 001-\S+ and 004-\S+/);
});

Deno.test("analyze counts one of a kind in the singular", async () => {
  const path = await Deno.makeTempFile({ suffix: ".txt" });
  await Deno.writeTextFile(
    path,
    "Trade between Russia and China was $5 billion in 2019.\n",
  );
  const { stdout } = await runCommand("analyze.ts", [path]);
  await Deno.remove(path);
  match(stdout, /1 time, 1 figure, 0 quotes, /);
});

Deno.test("analyze --json prints the analysis", async () => {
  const { stdout } = await runCommand("analyze.ts", ["--json", "data/articles"]);
  const analysis: Analysis = JSON.parse(stdout);
  strictEqual(analysis.articles.length, 5);
});

Deno.test("analyze says what it cannot read and what it accepts", async () => {
  const { code, stderr } = await runCommand("analyze.ts", ["/nowhere"]);
  strictEqual(code, 1);
  match(stderr, /\/nowhere/);
  match(stderr, /\.txt/);
});
