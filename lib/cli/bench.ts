/** `deno task bench`: speed of the wings beside the libraries that people use. */
import { type Knowledge, loadKnowledge } from "../analyze.ts";
import { filledWith, hostileTexts } from "../evaluate/hostile-texts.ts";
import type { Peer } from "../evaluate/peers.ts";
import { openDocument } from "../extract/document.ts";
import { extract } from "../extract/extract.ts";
import { findFigures } from "../extract/figures.ts";
import { findTimes } from "../extract/times.ts";
import { tokenize } from "../extract/tokens.ts";
import type { Article, Codebook } from "../model.ts";
import { readCorpus } from "../read/corpus.ts";
import { relateOne } from "../relate/relate.ts";
import { runCommand } from "./command.ts";

const HELP = `
Times the wings on the five articles, repeated, beside the libraries that people use, and
prints the speeds in MB of text a second. It takes about twenty seconds. The first run fetches
those libraries from the npm registry.

Usage: deno task bench [--hostile]

  --hostile   Time no peers; read a million characters of nothing but digits, commas, quote
              marks and the like, and print how many times as long each takes as news of that
              length. It takes about half a minute.`;

/** Not written into the import itself: Deno would fetch the peers before it runs anything. */
const PEERS = new URL("../evaluate/peers.ts", import.meta.url).href;

/** Long enough for the compiler to have seen every path of the slowest row. */
const WARM_UP_SECONDS = 3;
const SECONDS_PER_MEASUREMENT = 3;
/** How long a hostile text is, in UTF-16 code units. */
const HOSTILE_LENGTH = 1_000_000;
/** Each hostile text is read so often; the best counts. */
const HOSTILE_PASSES = 4;
/** A row is timed at least so often, however slow it is. */
const LEAST_PASSES = 2;

if (import.meta.main) {
  await runCommand({ help: HELP, options: { hostile: { type: "boolean" } } }, main);
}

async function main({ values }: { values: { hostile?: boolean } }): Promise<void> {
  const folder = new URL("../../data/articles", import.meta.url).pathname;
  const { articles } = await readCorpus(folder);
  const knowledge = await loadKnowledge();
  if (values.hostile) printHostile(articles, knowledge.codebook);
  else await printSpeeds(articles, knowledge);
}

async function printSpeeds(
  articles: readonly Article[],
  { codebook, reference }: Knowledge,
): Promise<void> {
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
    rows.push(["dateline", work, megabytesPerSecond(articles, run)]);
  }
  const full = rows.find(([, work]) => work === "full extraction")![2];
  for (const peer of peers) rows.push([peer.name, peer.finds, speedOfPeer(peer, articles)]);

  console.log(
    "The five articles, best of several passes; MB of text a second, and how many times",
  );
  console.log(
    "slower than Dateline's full extraction (times, figures, quotes, actors, stances, " +
      "narratives).\n",
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

function printHostile(articles: readonly Article[], codebook: Codebook): void {
  const news = articles.map(({ text }) => text).join("\n\n");
  const timeOf = (unit: string, length: number) => {
    const text = filledWith(unit, length);
    const article = { ...articles[0]!, text, zones: [], statedDates: [] };
    return bestPass([article], (one) => extract(one, codebook), 0, HOSTILE_PASSES);
  };
  // The first readings only warm up.
  timeOf(news, HOSTILE_LENGTH);
  const plain = timeOf(news, HOSTILE_LENGTH);
  const tenth = timeOf(news, HOSTILE_LENGTH / 10);
  console.log(
    "Full extraction of a million characters that repeat one thing, and how many times as " +
      "long\nit takes as news of that length.\n",
  );
  for (const { name, unit } of hostileTexts) {
    const ratio = (timeOf(unit, HOSTILE_LENGTH) / plain).toFixed(2);
    console.log(`${name.padEnd(28)}${ratio.padStart(8)} x`);
  }
  console.log(
    `\nNews itself takes ${(plain / tenth).toFixed(1)} times as long as a tenth of it.`,
  );
}

/** A slow peer reads as much of the articles as it can in about a second. */
function speedOfPeer(peer: Peer, articles: readonly Article[]): number {
  const sample = firstCharacters(articles, peer.charactersPerSecond);
  return megabytesPerSecond(sample, ({ text }) => peer.run(text));
}

/** The articles up to a number of UTF-16 code units, the last one cut off there. */
function firstCharacters(articles: readonly Article[], length: number): Article[] {
  const sample: Article[] = [];
  let left = length;
  for (const article of articles) {
    if (left <= 0) break;
    sample.push({ ...article, text: article.text.slice(0, left) });
    left -= article.text.length;
  }
  return sample;
}

/** Speed of the best of several passes over the articles, in 10^6 UTF-16 code units a second. */
function megabytesPerSecond(
  articles: readonly Article[],
  run: (article: Article) => unknown,
): number {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  bestPass(articles, run, WARM_UP_SECONDS, 1);
  const best = bestPass(articles, run, SECONDS_PER_MEASUREMENT, LEAST_PASSES);
  return characters / best / 1000;
}

/** The shortest pass in milliseconds, of as many as fit into some seconds. */
function bestPass(
  articles: readonly Article[],
  run: (article: Article) => unknown,
  seconds: number,
  least: number,
): number {
  let best = Infinity;
  const until = performance.now() + seconds * 1000;
  for (let passes = 0; passes < least || performance.now() < until; passes++) {
    const start = performance.now();
    for (const article of articles) run(article);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
