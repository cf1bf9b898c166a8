import { match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import type { Agreement } from "../../lib/model.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

Deno.test("agree compares a codebook with the coding by hand that comes with the kit", async () => {
  const { code, stdout } = await runCommand("agree.ts", [
    "data/codebook",
    "data/codebook/hand-coded.csv",
  ]);
  strictEqual(code, 0);
  match(stdout, /in 5 articles that both cover/);
  match(
    stdout,
    /Krippendorff's alpha over all narratives: 0\.\d\d \(95 % interval 0\.\d\d to/,
  );
  match(stdout, /^junior-partner +\d\.\d\d/m);
});

Deno.test("agree --json prints the agreement, and the seed decides the interval", async () => {
  const alphaOf = async (...more: string[]) => {
    const { stdout } = await runCommand("agree.ts", [
      "data/codebook",
      "data/codebook/hand-coded.csv",
      "--json",
      ...more,
    ]);
    const agreement: Agreement = JSON.parse(stdout);
    return agreement.overall;
  };
  const [one, other] = [await alphaOf(), await alphaOf("--seed", "2")];
  strictEqual(one.alpha, other.alpha);
  ok(one.interval!.low !== other.interval!.low);
});

Deno.test("agree compares two codebooks on a corpus, and lists what differs", async () => {
  await using folder = await temporaryFolder();
  const book = async (name: string, tells: string) => {
    const path = join(folder.path, name);
    await Deno.mkdir(path);
    const write = (file: string, text: string) =>
      Deno.writeTextFile(join(path, file), text);
    await write("actors.csv", "id,name,kind,state,aliases,adjectives,metonyms\n");
    await write("measures.csv", "id,name,unit,per,words,actors,series\n");
    await write("stance-cues.csv", "cue,score,holder,target\n");
    await write(
      "narratives.csv",
      `id,name,definition,actors,tells,denies,examples\nrain,Rain,It rains.,,${tells},,\n`,
    );
    return path;
  };
  const corpus = join(folder.path, "weather.txt");
  await Deno.writeTextFile(corpus, "It was pouring. It was drizzling. The sun shone.\n");
  const { code, stdout } = await runCommand("agree.ts", [
    await book("wide", "pour|drizzle"),
    await book("narrow", "pour"),
    "--corpus",
    corpus,
    "-v",
  ]);
  strictEqual(code, 0);
  match(stdout, /^rain .* 1 +1 +0 +0\.50 +1\.00$/m);
  match(stdout, /rain: 1st told, 2nd not marked\n +It was drizzling\./);
});

Deno.test("agree takes the narratives of a coding by hand from the codebook it is compared with", async () => {
  await using folder = await temporaryFolder();
  const write = (name: string, text: string) =>
    Deno.writeTextFile(join(folder.path, name), text);
  await Deno.mkdir(join(folder.path, "weather"));
  await write("weather/actors.csv", "id,name,kind,state,aliases,adjectives,metonyms\n");
  await write("weather/measures.csv", "id,name,unit,per,words,actors,series\n");
  await write("weather/stance-cues.csv", "cue,score,holder,target\n");
  await write(
    "weather/narratives.csv",
    "id,name,definition,actors,tells,denies,examples\nrain,Rain,It rains.,,pour,,\n",
  );
  await write("today.txt", "It was pouring. The sun shone.\n");
  await write("coding.csv", "article,text,narrative\ntoday,It was pouring.,rain\n");
  await write(
    "wrong.csv",
    "article,text,narrative\ntoday,It was pouring.,junior-partner\n",
  );
  const [codebook, coding, wrong, corpus] = [
    "weather",
    "coding.csv",
    "wrong.csv",
    "today.txt",
  ]
    .map((name) => join(folder.path, name));
  for (const pair of [[codebook!, coding!], [coding!, codebook!]]) {
    const { code, stdout, stderr } = await runCommand("agree.ts", [
      ...pair,
      "--corpus",
      corpus!,
    ]);
    strictEqual(code, 0, stderr);
    match(stdout, /^rain .* 1 +0 +0 +1\.00 +1\.00$/m);
  }
  const { code, stderr } = await runCommand("agree.ts", [
    codebook!,
    wrong!,
    "--corpus",
    corpus!,
  ]);
  strictEqual(code, 1);
  ok(
    stderr.includes(`accepted is one of rain (those of the codebook ${codebook})`),
    stderr,
  );
});

Deno.test("agree says what is wrong with a coding, with row and column", async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "codes.csv");
  await Deno.writeTextFile(
    path,
    "article,text,narrative\n001-beijing-fears-minor-power,Putin is crazy,no-such\n",
  );
  const { code, stderr } = await runCommand("agree.ts", ["data/codebook", path]);
  strictEqual(code, 1);
  match(stderr, /codes\.csv, row 2, column "narrative" is "no-such"; accepted is one of/);
});

Deno.test("agree needs two codings that exist, and a whole number as seed", async () => {
  const one = await runCommand("agree.ts", ["data/codebook"]);
  strictEqual(one.code, 1);
  match(one.stderr, /Cannot compare 1 coding: accepted are two/);
  const none = await runCommand("agree.ts", ["data/codebook", "nowhere.csv"]);
  match(none.stderr, /Cannot read the coding nowhere\.csv: it does not exist/);
  const seed = await runCommand("agree.ts", [
    "data/codebook",
    "data/codebook",
    "--seed",
    "x",
  ]);
  match(seed.stderr, /Cannot use the seed "x"/);
  match((await runCommand("agree.ts", ["--help"])).stdout, /Usage: deno task agree/);
});
