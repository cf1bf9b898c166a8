import { match, ok, strictEqual } from "node:assert/strict";
import type { Discovery } from "../../lib/model.ts";
import { runCommand } from "./run-command.ts";

Deno.test("discover prints storylines and actors with their sentences", async () => {
  const { stdout, code } = await runCommand("discover.ts", []);
  strictEqual(code, 0);
  match(stdout, /missile attack\n {4}4 sentences in 1 article/);
  match(stdout, /DBS Bank: organisation\n {4}1 mention in 1 article/);
  match(stdout, /003-\S+: The terrorist missile attack against Ukraine/);
});

Deno.test("discover --json prints what was found", async () => {
  const { stdout } = await runCommand("discover.ts", ["--json", "--limit", "3"]);
  const found: Discovery = JSON.parse(stdout);
  strictEqual(found.by, "article");
  strictEqual(found.storylines.length, 3);
  ok(found.candidates.length <= 3);
});

Deno.test("discover --csv and --csv-actors print rows for a codebook", async () => {
  const storylines = await runCommand("discover.ts", ["--csv", "--limit", "2"]);
  strictEqual(storylines.stdout.trim().split("\n").length, 3);
  match(storylines.stdout, /^id,name,definition,actors,tells,denies,examples/);
  const actors = await runCommand("discover.ts", ["--csv-actors", "--limit", "2"]);
  match(actors.stdout, /^id,name,kind,state,aliases,adjectives,metonyms/);
});

Deno.test("discover says which groups and limits it accepts", async () => {
  const group = await runCommand("discover.ts", ["--by", "century"]);
  strictEqual(group.code, 1);
  match(group.stderr, /"century": accepted is article, month, quarter, year/);
  const limit = await runCommand("discover.ts", ["--limit", "0"]);
  match(limit.stderr, /"0" as --limit: accepted is a whole number/);
});

Deno.test("discover --help shows the usage", async () => {
  const { stdout, code } = await runCommand("discover.ts", ["--help"]);
  strictEqual(code, 0);
  match(stdout, /Usage: deno task discover \[PATH\.\.\.\]/);
});
