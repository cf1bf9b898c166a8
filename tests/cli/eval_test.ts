import { match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

const QUANTITIES = [
  {
    text: "Sales rose 5 percent to $20 million.",
    quantities: [
      { change: "up", value: "5", unit: "percent", normalized_unit: "percentage" },
      { change: "=", value: "20000000", unit: "$", normalized_unit: "dollar" },
    ],
  },
  { text: "Nothing was sold.", quantities: [] },
];

const TIMEML = `<?xml version="1.0" ?>
<TimeML><DOCID>a</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">2013-03-22</TIMEX3></DCT>
<TEXT>It met <TIMEX3 tid="t1" type="DATE" value="2013-03-21">yesterday</TIMEX3> in Rome.</TEXT>
</TimeML>`;

Deno.test("eval newsquant prints scores beside the published ones", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "sentences.jsonl");
  await Deno.writeTextFile(file, QUANTITIES.map((line) => JSON.stringify(line)).join("\n"));
  const { stdout, stderr, code } = await runCommand("eval.ts", ["newsquant", file, "-v"]);
  strictEqual(code, 0, stderr);
  match(stdout, /2 quantities in 2 sentences/);
  match(stdout, /Dateline, this copy +100\.0/);
  match(stdout, /CQE, published.* 92\.0 +85\.6 +88\.1/);
});

Deno.test("eval timeml prints scores beside the published ones", async () => {
  await using folder = await temporaryFolder();
  await Deno.writeTextFile(join(folder.path, "a.tml"), TIMEML);
  const { stdout, stderr, code } = await runCommand("eval.ts", ["timeml", folder.path]);
  strictEqual(code, 0, stderr);
  match(stdout, /1 time expressions in 1 documents/);
  match(stdout, /Dateline, this copy +100\.0 +100\.0 +100\.0/);
});

Deno.test("eval dating prints how often the true day is inside", async () => {
  await using folder = await temporaryFolder();
  await Deno.writeTextFile(
    `${folder.path}/a.tml`,
    '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2023-05-02" ' +
      'functionInDocument="CREATION_TIME">x</TIMEX3></DCT>' +
      "<TEXT>Russia invaded Ukraine last year.</TEXT></TimeML>",
  );
  const { stdout, stderr, code } = await runCommand("eval.ts", ["dating", folder.path]);
  strictEqual(code, 0, stderr);
  match(stdout, /All documents\s+100\.0\s+100\.0\s+100\.0\s+365\.0/);
});

Deno.test("eval quotes prints scores beside the published ones", async () => {
  await using folder = await temporaryFolder();
  const text = "Modi said: “We agree on all of this.” It rained.";
  await Deno.writeTextFile(join(folder.path, "a.txt"), text);
  await Deno.writeTextFile(
    join(folder.path, "a.ann"),
    "T1\tSource 0 4\tModi\nT2\tContent 11 37\tx\nT3\tAttribution 5 10\tsaid:\n" +
      "E1\tAttribution:T3 Content:T2 Source:T1\n",
  );
  const { stdout, stderr, code } = await runCommand("eval.ts", ["quotes", folder.path]);
  strictEqual(code, 0, stderr);
  match(stdout, /1 attributed quotes in 1 texts/);
  match(stdout, /Dateline, this copy +100\.0 +100\.0 +100\.0 +100\.0/);
  match(stdout, /Gender Gap Tracker, published +- +- +83\.7 +86\.5/);
});

Deno.test("eval newsmtsc prints scores beside the published ones", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "sentences.jsonl");
  const sentence = { sentence: "Ann Roe spoke.", from: 0, to: 7, polarity: 1 };
  const opposed = { ...sentence, polarity: -1 };
  await Deno.writeTextFile(
    file,
    [sentence, opposed].map((line) => JSON.stringify(line)).join("\n"),
  );
  const { stdout, stderr, code } = await runCommand("eval.ts", ["newsmtsc", file, "-v"]);
  strictEqual(code, 0, stderr);
  match(stdout, /"Ann Roe": expected against/);
  match(stdout, /NewsMTSC: 2 targets/);
  match(stdout, /GRU-TSC, published, test-rw +83\.1/);
});

Deno.test("eval names the benchmarks that it knows", async () => {
  const { stderr, code } = await runCommand("eval.ts", ["squad", "x"]);
  strictEqual(code, 1);
  match(stderr, /"squad x".*newsquant, timeml/);
});

Deno.test("eval html prints what was found and left out, beside Readability", async () => {
  await using folder = await temporaryFolder();
  const text = "Trade between the two countries grew by a tenth last year, officials said.";
  await Deno.mkdir(`${folder.path}/cache`);
  await Deno.writeTextFile(
    `${folder.path}/cache/a.html`,
    `<html><head><meta property="article:published_time" content="2024-05-03"></head><body>` +
      `<nav>Menu of all</nav><article>${
        `<p>${text}</p>`.repeat(5)
      }</article></body></html>`,
  );
  const page = {
    file: "a.html",
    with: [text],
    without: ["Menu of all"],
    date: "2024-05-03",
  };
  await Deno.writeTextFile(
    `${folder.path}/evaldata.json`,
    JSON.stringify({ "https://example.org/a": page }),
  );
  const { stdout, stderr, code } = await runCommand("eval.ts", ["html", folder.path]);
  strictEqual(code, 0, stderr);
  match(stdout, /segments of 1 pages/);
  match(stdout, /Dateline, this copy( +100\.0){5}\n/);
  match(stdout, /Readability, this copy( +\d+\.\d){4} +-/);
});

Deno.test("eval html names the file that is missing", async () => {
  const { stderr, code } = await runCommand("eval.ts", ["html", "/nowhere"]);
  strictEqual(code, 1);
  match(
    stderr,
    /^Cannot score pages: \/nowhere\/evaldata\.json: there is no such file; .*\n$/,
  );
});
