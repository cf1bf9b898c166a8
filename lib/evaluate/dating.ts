import { bareArticle } from "./bare-article.ts";
import { rangeOf } from "../calendar.ts";
import { DatelineError } from "../errors.ts";
import { extract } from "../extract/extract.ts";
import type { Codebook, Published, Reference } from "../model.ts";
import { datePublication } from "../relate/dating.ts";
import { valueDays } from "../relate/times/value-days.ts";
import { readTimeml } from "./timeml-document.ts";

/** What was inferred for one document, beside the day on which it was created. */
export interface DatedDocument {
  readonly file: string;
  readonly created: string;
  readonly published: Published;
  /** True if the day of creation lies within what was inferred. */
  readonly inside: boolean;
  /** Days of the interval; infinite if a side is open. */
  readonly width: number;
  /** True if the text names a date with its year. */
  readonly namesDate: boolean;
}

/** How well dates are inferred over a number of documents. */
export interface DatingScore {
  readonly documents: number;
  /** Share with the true day inside the interval, open sides included. */
  readonly inside: number;
  /** Documents whose interval has both sides. */
  readonly closed: number;
  /** Share of these with the true day inside. */
  readonly insideClosed: number;
  /** Median number of days of these, or null if there are none. */
  readonly medianWidth: number | null;
}

export interface DatingScores {
  readonly all: DatingScore;
  /** Of documents whose text names a date with its year. */
  readonly namingDates: DatingScore;
  readonly documents: readonly DatedDocument[];
}

/**
 * Scores publication dates inferred from TimeML documents without their creation time: how
 * often the true day lies inside the interval, and how wide the interval is.
 *
 * @param directory Folder with `.tml` files.
 * @throws {DatelineError} If the folder cannot be read or no document has a creation time.
 */
export async function evaluateDating(
  directory: string,
  codebook: Codebook,
  reference: Reference,
): Promise<DatingScores> {
  const documents: DatedDocument[] = [];
  for (const name of await timemlFiles(directory)) {
    const { text, created } = readTimeml(
      await Deno.readTextFile(`${directory}/${name}`),
      name,
    );
    if (created !== null) documents.push(dated(name, text, created, codebook, reference));
  }
  if (documents.length === 0) {
    throw new DatelineError(
      `Cannot score dates: ${directory} holds no TimeML document with a creation time; ` +
        "give a folder of .tml files",
    );
  }
  return {
    all: scoreOf(documents),
    namingDates: scoreOf(documents.filter(({ namesDate }) => namesDate)),
    documents,
  };
}

async function timemlFiles(directory: string): Promise<string[]> {
  try {
    const names: string[] = [];
    for await (const { name } of Deno.readDir(directory)) {
      if (name.endsWith(".tml")) names.push(name);
    }
    return names.sort();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(
      `Cannot score dates: ${directory} cannot be read as a folder (${reason})`,
    );
  }
}

function dated(
  file: string,
  text: string,
  created: string,
  codebook: Codebook,
  reference: Reference,
): DatedDocument {
  const extraction = extract(bareArticle(file, text), codebook);
  const published = datePublication(extraction, reference, codebook);
  const { first, last } = rangeOf(published);
  const day = rangeOf({ earliest: created, latest: created }).first;
  return {
    file,
    created,
    published,
    inside: first <= day && day <= last,
    width: last - first + 1,
    namesDate: extraction.times.some(({ meaning }) =>
      meaning.form === "value" && valueDays(meaning.value) !== null
    ),
  };
}

function scoreOf(documents: readonly DatedDocument[]): DatingScore {
  const closed = documents.filter(({ width }) => Number.isFinite(width));
  const widths = closed.map(({ width }) => width).sort((a, b) => a - b);
  return {
    documents: documents.length,
    inside: shareInside(documents),
    closed: closed.length,
    insideClosed: shareInside(closed),
    medianWidth: widths[Math.floor(widths.length / 2)] ?? null,
  };
}

function shareInside(documents: readonly DatedDocument[]): number {
  return documents.length === 0
    ? 0
    : documents.filter(({ inside }) => inside).length / documents.length;
}
