import { DatelineError } from "../errors.ts";
import type { Notebook } from "../model/notebook.ts";
import { findParameters } from "../notebook/parameters.ts";

/**
 * What `--set KEY=VALUE` asks for, by key. Throws a `DatelineError` if one is not of this form
 * or if a key is set twice.
 */
export function readSettings(asked: readonly string[]): Map<string, string> {
  const settings = new Map<string, string>();
  for (const setting of asked) {
    const [, key, value] = /^([^=\s]+)=(.*)$/s.exec(setting) ?? [];
    if (key === undefined || value === undefined) {
      throw new DatelineError(
        `Cannot read the setting "${setting}": KEY=VALUE is accepted, as in year=2024`,
      );
    }
    if (settings.has(key)) {
      throw new DatelineError(`Cannot set ${key} twice: one value is accepted`);
    }
    settings.set(key, value);
  }
  return settings;
}

/** Throws a `DatelineError` that lists the parameters of the notebooks if one is unknown. */
export function requireKnownKeys(
  keys: Iterable<string>,
  notebooks: readonly Notebook[],
): void {
  const names = notebooks.flatMap(findParameters).map(({ name }) => name);
  const known = [...new Set(names)].sort();
  const unknown = [...keys].find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const accepted = known.length > 0
    ? `${known.join(", ")} ${known.length > 1 ? "are" : "is"} accepted`
    : "they have none";
  throw new DatelineError(
    `Cannot set ${unknown}: the notebooks have no such parameter; ${accepted}`,
  );
}

const PATHS: ReadonlySet<string> = new Set(["corpus", "codebook", "reference"]);

/** Paths come to the notebooks by their environment, so that none stands in them. */
export function withoutPaths(settings: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...settings].filter(([key]) => !PATHS.has(key)));
}
