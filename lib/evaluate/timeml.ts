import { bareArticle } from "./bare-article.ts";
import { type Score, scoreOf } from "./score.ts";
import { openDocument } from "../extract/document.ts";
import { findTimes } from "../extract/times.ts";
import { DatelineError } from "../errors.ts";
import type { Extraction, Published, ResolvedTime } from "../model.ts";
import { resolveTimes } from "../relate/times.ts";
import { type GoldTime, readTimeml, type TimemlDocument } from "./timeml-document.ts";

/** A gold expression that was not found as it is, or a find that gold does not have. */
export interface TimemlMiss {
  readonly file: string;
  readonly kind: "missed" | "spurious" | "extent" | "value";
  readonly gold: GoldTime | null;
  readonly found: ResolvedTime | null;
  /** The words around it, on one line. */
  readonly context: string;
}

export interface TimemlScores {
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  /** Same extent. */
  readonly strict: Score;
  /** Any overlap. */
  readonly relaxed: Score;
  /** Relaxed, times the share of its matches with the identical `value`. */
  readonly value: Score;
  /** Relaxed, times the share of its matches with the identical `type`. */
  readonly type: Score;
  readonly misses: readonly TimemlMiss[];
}

/**
 * Scores the time expressions of a folder of TimeML files as TempEval-3 does: micro-averaged
 * over all files, only what stands inside `<TEXT>`, with the document creation time as the
 * publication date.
 *
 * @param directory Folder with `.tml` files.
 * @throws {DatelineError} If the folder cannot be read or holds no TimeML file.
 */
export async function evaluateTimeml(directory: string): Promise<TimemlScores> {
  const tally = new Tally();
  for (const name of await timemlFiles(directory)) {
    const document = readTimeml(await Deno.readTextFile(`${directory}/${name}`), name);
    tally.add(document, timesOf(document));
  }
  return tally.scores();
}

async function timemlFiles(directory: string): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const entry of Deno.readDir(directory)) {
      if (entry.isFile && entry.name.endsWith(".tml")) names.push(entry.name);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(
      `Cannot score time expressions: ${directory} cannot be read as a folder (${reason})`,
    );
  }
  if (names.length === 0) {
    throw new DatelineError(
      `Cannot score time expressions: ${directory} holds no .tml file; give a folder of ` +
        "TimeML documents with TIMEX3 tags",
    );
  }
  return names.sort();
}

/** What the kit finds in a document. */
function timesOf({ file, text, created }: TimemlDocument): ResolvedTime[] {
  const article = { ...bareArticle(file, text, created), file };
  const document = openDocument(article);
  const extraction: Extraction = {
    article,
    sentences: [],
    times: findTimes(document),
    figures: [],
    actors: [],
    quotes: [],
    attributions: [],
    stances: [],
    narratives: [],
  };
  const published: Published = {
    edtf: created ?? "",
    basis: created === null ? "unknown" : "given",
    best: created,
    earliest: created,
    latest: created,
    evidence: [],
    implied: null,
    conflict: false,
  };
  return resolveTimes(extraction, published);
}

class Tally {
  private documents = 0;
  private gold = 0;
  private found = 0;
  private strict = 0;
  private goldMatched = 0;
  private foundMatched = 0;
  private values = 0;
  private types = 0;
  private readonly misses: TimemlMiss[] = [];

  add({ file, text, times: gold }: TimemlDocument, found: readonly ResolvedTime[]): void {
    this.documents++;
    this.gold += gold.length;
    this.found += found.length;
    const used = new Set<ResolvedTime>();
    for (const expected of gold) {
      const candidates = found.filter((time) =>
        time.start < expected.end && expected.start < time.end
      );
      for (const candidate of candidates) used.add(candidate);
      const first = candidates[0] ?? null;
      if (first === null) this.miss(file, text, "missed", expected, null);
      else this.match(file, text, expected, first);
    }
    this.foundMatched += used.size;
    for (const time of found) {
      if (!used.has(time)) this.miss(file, text, "spurious", null, time);
    }
  }

  private match(file: string, text: string, gold: GoldTime, found: ResolvedTime): void {
    this.goldMatched++;
    if (gold.type === found.type) this.types++;
    if (gold.start === found.start && gold.end === found.end) this.strict++;
    else this.miss(file, text, "extent", gold, found);
    if (gold.value === found.value) this.values++;
    else this.miss(file, text, "value", gold, found);
  }

  private miss(
    file: string,
    text: string,
    kind: TimemlMiss["kind"],
    gold: GoldTime | null,
    found: ResolvedTime | null,
  ): void {
    const { start, end } = gold ?? found!;
    const before = text.slice(Math.max(0, start - 70), start);
    const context = `${before}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
    this.misses.push({ file, kind, gold, found, context: context.replace(/\s+/g, " ") });
  }

  scores(): TimemlScores {
    const strict = this.score(this.strict, this.strict);
    const relaxed = this.score(this.foundMatched, this.goldMatched);
    const share = (count: number) => this.goldMatched === 0 ? 0 : count / this.goldMatched;
    return {
      documents: this.documents,
      gold: this.gold,
      found: this.found,
      strict,
      relaxed,
      value: scaled(relaxed, share(this.values)),
      type: scaled(relaxed, share(this.types)),
      misses: this.misses,
    };
  }

  private score(right: number, recalled: number): Score {
    return scoreOf(right / this.found, recalled / this.gold);
  }
}

function scaled({ precision, recall, f1 }: Score, share: number): Score {
  return { precision: precision * share, recall: recall * share, f1: f1 * share };
}
