/** `deno task bench`: speed of the wings beside the libraries that people use. */
import { loadKnowledge } from "../analyze.ts";
import type { Peer } from "../evaluate/peers.ts";
import { openDocument } from "../extract/document.ts";
import { extract } from "../extract/extract.ts";
import { findFigures } from "../extract/figures.ts";
import { findTimes } from "../extract/times.ts";
import { tokenize } from "../extract/tokens.ts";
import type { Article } from "../model.ts";
import { readCorpus } from "../read/corpus.ts";
import { relateOne } from "../relate/relate.ts";
import { runCommand } from "./command.ts";

const HELP = `
Times the wings on the five articles, repeated, beside the libraries that people use, and
prints the speeds in MB of text a second. It takes about twenty seconds. The first run fetches
those libraries from the npm registry.

Usage: deno task bench`;

/** Not written into the import itself: Deno would fetch the peers before it runs anything. */
const PEERS = new URL("../evaluate/peers.ts", import.meta.url).href;

const SECONDS_PER_MEASUREMENT = 1;
const OWN_SAMPLE_CHARACTERS = 2_500_000;

if (import.meta.main) await runCommand({ help: HELP, options: {} }, main);

async function main(): Promise<void> {
  const folder = new URL("../../data/articles", import.meta.url).pathname;
  const { articles } = await readCorpus(folder);
  const { codebook, reference } = await loadKnowledge();
  const sample = repeatToLength(articles, OWN_SAMPLE_CHARACTERS);

  const own: [string, (article: Article) => unknown][] = [
    ["tokens", ({ text }) => tokenize(text)],
    ["tokens, sentences, times", (article) => findTimes(openDocument(article))],
    ["tokens, sentences, figures", (article) => findFigures(openDocument(article), [])],
    ["full extraction", (article) => extract(article, codebook)],
    [
      "full extraction and relations",
      (article) => relateOne(extract(article, codebook), codebook, reference),
    ],
  ];
  const { peers }: { peers: readonly Peer[] } = await import(PEERS);
  const rows: [string, string, number][] = [];
  for (const [work, run] of own) {
    rows.push(["dateline", work, megabytesPerSecond(sample, run)]);
  }
  const full = rows.find(([, work]) => work === "full extraction")![2];
  for (const peer of peers) rows.push([peer.name, peer.finds, speedOfPeer(peer, articles)]);

  console.log(
    "Five articles repeated; MB of text a second, and how many times slower than",
  );
  console.log(
    "Dateline's full extraction (times, figures, quotes, actors, stances, narratives).\n",
  );
  for (const [name, work, speed] of rows) {
    const ratio = name === "dateline" ? "" : `${(full / speed).toFixed(1)} x`;
    console.log(
      `${name.padEnd(18)}${work.padEnd(32)}${speed.toPrecision(3).padStart(9)} MB/s  ${
        ratio.padStart(10)
      }`,
    );
  }
}

function speedOfPeer(
  { run, charactersPerSecond }: Peer,
  articles: readonly Article[],
): number {
  const sample = repeatToLength(articles, Math.max(charactersPerSecond, 3_000));
  const cut = sample.map((article) => ({
    ...article,
    text: article.text.slice(0, Math.max(charactersPerSecond, 3_000)),
  }));
  return megabytesPerSecond(cut.slice(0, Math.max(1, cut.length)), ({ text }) => run(text));
}

/** The articles over and over until their texts have at least `length` characters. */
function repeatToLength(articles: readonly Article[], length: number): Article[] {
  const repeated: Article[] = [];
  for (let i = 0, total = 0; total < length; i++) {
    const article = articles[i % articles.length]!;
    repeated.push(article);
    total += article.text.length;
  }
  return repeated;
}

/** Speed of the best of several passes over the articles, in 10^6 UTF-16 code units a second. */
function megabytesPerSecond(
  articles: readonly Article[],
  run: (article: Article) => unknown,
): number {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  let best = Infinity;
  const until = performance.now() + SECONDS_PER_MEASUREMENT * 1000;
  do {
    const start = performance.now();
    for (const article of articles) run(article);
    best = Math.min(best, performance.now() - start);
  } while (performance.now() < until);
  return characters / best / 1000;
}
