import type {
  Codebook,
  CodebookActor,
  CodebookMeasure,
  CodebookNarrative,
  StanceCue,
} from "../model.ts";
import { DatelineError } from "../errors.ts";
import { parse } from "@std/csv";
import { readTableText } from "./table-text.ts";

const DEFAULT_DIRECTORY = new URL("../../data/codebook/", import.meta.url);

const ACTOR_KINDS = ["state", "person", "organisation", "group", "medium"] as const;
const HOLDERS = ["subject", "object", "author"] as const;
const TARGETS = ["object", "subject", "partner"] as const;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a codebook: the folder's `actors.csv`, `measures.csv`, `narratives.csv` and
 * `stance-cues.csv`, as data/codebook/README.md describes them. Files are UTF-8; lists
 * inside a cell are separated by `|`.
 *
 * @param directory A folder as a path or file URL. Default: the project's own codebook.
 * @throws {DatelineError} If a file is missing, has another header, or a row holds a value
 * that is not accepted; the message names file, row, column and value.
 */
export async function loadCodebook(
  directory: string | URL = DEFAULT_DIRECTORY,
): Promise<Codebook> {
  const folder = directory instanceof URL
    ? new URL(directory.href.endsWith("/") ? directory.href : directory.href + "/")
    : directory;
  const read = async (name: string) => {
    const path = folder instanceof URL ? new URL(name, folder) : join(folder, name);
    return parseTable(await readText(path, name), String(path), COLUMNS[name]!);
  };
  const [actors, measures, narratives, cues] = await Promise.all([
    read("actors.csv"),
    read("measures.csv"),
    read("narratives.csv"),
    read("stance-cues.csv"),
  ]);
  const codebook = {
    actors: actors.map(toActor),
    measures: measures.map(toMeasure),
    narratives: narratives.map(toNarrative),
    stanceCues: cues.map(toStanceCue),
  };
  checkReferences(codebook, actors, [...measures, ...narratives]);
  return codebook;
}

const COLUMNS: Record<string, readonly string[]> = {
  "actors.csv": ["id", "name", "kind", "state", "aliases", "adjectives", "metonyms"],
  "measures.csv": ["id", "name", "unit", "per", "words", "actors", "series"],
  "narratives.csv": [
    "id",
    "name",
    "definition",
    "actors",
    "tells",
    "denies",
    "examples",
  ],
  "stance-cues.csv": ["cue", "score", "holder", "target"],
};

/** One row of a table, with what an error message needs to name a cell. */
class Row {
  constructor(
    readonly file: string,
    readonly number: number,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  text(column: string): string {
    const value = this.cells[column]!.trim();
    if (value === "") this.fail(column, "some text");
    return value;
  }

  optional(column: string): string | null {
    return this.cells[column]!.trim() || null;
  }

  id(column: string): string {
    const value = this.cells[column]!.trim();
    if (!ID.test(value)) this.fail(column, "lower-case letters, digits and single hyphens");
    return value;
  }

  list(column: string): string[] {
    return this.cells[column]!.split("|").map((item) => item.trim()).filter((item) =>
      item !== ""
    );
  }

  oneOf<Choice extends string>(column: string, choices: readonly Choice[]): Choice {
    const value = this.cells[column]!.trim();
    const found = choices.find((choice) => choice === value);
    return found ?? this.fail(column, `one of ${choices.join(", ")}`);
  }

  score(column: string): number {
    const text = this.cells[column]!.trim();
    const value = Number(text);
    if (text === "" || !(value >= -1 && value <= 1)) {
      this.fail(column, "a number from -1 to 1");
    }
    return value;
  }

  fail(column: string, accepted: string, value = this.cells[column] ?? ""): never {
    throw new DatelineError(
      `Cannot read the codebook: ${this.file}, row ${this.number}, column "${column}" ` +
        `is ${JSON.stringify(value.trim())}; accepted is ${accepted}`,
    );
  }
}

function toActor(row: Row): CodebookActor {
  return {
    id: row.id("id"),
    name: row.text("name"),
    kind: row.oneOf("kind", ACTOR_KINDS),
    state: row.optional("state"),
    aliases: row.list("aliases"),
    adjectives: row.list("adjectives"),
    metonyms: row.list("metonyms"),
  };
}

function toMeasure(row: Row): CodebookMeasure {
  return {
    id: row.id("id"),
    name: row.text("name"),
    unit: row.text("unit"),
    per: row.optional("per"),
    words: row.list("words"),
    actors: row.list("actors"),
    series: row.optional("series"),
  };
}

function toNarrative(row: Row): CodebookNarrative {
  const tells = row.list("tells");
  if (tells.length === 0) row.fail("tells", "at least one pattern");
  return {
    id: row.id("id"),
    name: row.text("name"),
    definition: row.text("definition"),
    actors: row.list("actors"),
    tells,
    denies: row.list("denies"),
    examples: row.list("examples"),
  };
}

function toStanceCue(row: Row): StanceCue {
  return {
    cue: row.text("cue"),
    score: row.score("score"),
    holder: row.oneOf("holder", HOLDERS),
    target: row.oneOf("target", TARGETS),
  };
}

/** Ids must be unique, and what a row refers to must be there. */
function checkReferences(codebook: Codebook, actors: Row[], naming: Row[]): void {
  const ids = new Set<string>();
  codebook.actors.forEach((actor, index) => {
    if (ids.has(actor.id)) actors[index]!.fail("id", "an id that no other row has");
    ids.add(actor.id);
  });
  codebook.actors.forEach((actor, index) => {
    if (actor.state !== null && !ids.has(actor.state)) {
      actors[index]!.fail("state", "the id of another actor, or nothing");
    }
  });
  for (const row of naming) {
    const unknown = row.list("actors").find((id) => !ids.has(id));
    if (unknown !== undefined) {
      row.fail("actors", "ids from actors.csv, separated by |", unknown);
    }
  }
}

function parseTable(text: string, file: string, columns: readonly string[]): Row[] {
  let records: string[][];
  try {
    records = parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatelineError(
      `Cannot read the codebook: ${file} is no CSV table (${reason}); accepted is ` +
        `comma-separated UTF-8 text with the header ${columns.join(",")}`,
    );
  }
  const header = (records[0] ?? []).map((cell) => cell.trim());
  if (header.join(",") !== columns.join(",")) {
    throw new DatelineError(
      `Cannot read the codebook: ${file}, row 1 has the header ` +
        `${JSON.stringify(header.join(","))}; accepted is ${columns.join(",")}`,
    );
  }
  return records.slice(1).map((cells, index) => toRow(cells, file, index + 2, columns));
}

function toRow(
  cells: string[],
  file: string,
  number: number,
  columns: readonly string[],
): Row {
  if (cells.length !== columns.length) {
    throw new DatelineError(
      `Cannot read the codebook: ${file}, row ${number} has ${cells.length} cells; ` +
        `accepted are ${columns.length} (${columns.join(", ")})`,
    );
  }
  return new Row(
    file,
    number,
    Object.fromEntries(columns.map((column, index) => [column, cells[index]!])),
  );
}

function readText(path: string | URL, name: string): Promise<string> {
  const others = Object.keys(COLUMNS).filter((other) => other !== name).join(", ");
  return readTableText(
    path,
    (reason) =>
      `Cannot read the codebook: ${path} ${reason}; accepted is a folder with ${name} ` +
      `and ${others}`,
  );
}

function join(folder: string, name: string): string {
  return folder.replace(/\/*$/, "/") + name;
}
