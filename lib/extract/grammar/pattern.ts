import { DatelineError } from "../../errors.ts";
import { wordNumber } from "../vocabulary.ts";
import { tokenize, tokenText } from "../tokens.ts";
import { inflections } from "./inflection.ts";
import { isFunctionWord } from "./word-classes.ts";

/** One step of a pattern. */
export type PatternElement =
  | {
    readonly form: "word";
    /** Vocabulary numbers of the words that fit. */
    readonly numbers: Int32Array;
    /** False for a function word, which is a poor way to find a pattern. */
    readonly content: boolean;
  }
  | { readonly form: "gap"; readonly most: number }
  | { readonly form: "actor"; readonly slot: Slot | null; readonly actor: string | null };

/** A place in a stance cue that its holder or its target fills. */
export type Slot = "holder" | "target";

/** A pattern as a sequence of steps, found by its first telling word. */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly PatternElement[];
  /** Index of the word by which the pattern is looked up. */
  readonly anchor: number;
  /** True if it names actors, so that a sentence without any cannot match. */
  readonly namesActors: boolean;
  /** Its other words, so that a sentence that lacks one of them is not searched. */
  readonly needs: readonly Int32Array[];
}

const SHORT_GAP = 3;
const LONG_GAP = 8;
const NEGATORS = ["not", "never", "no", "'t", "cannot", "neither", "nor", "hardly"];

/**
 * Reads a pattern in the notation of data/codebook/README.md: words in any inflected form,
 * `a/b` for either word, `=word` for that form alone, `*` for up to three words, `**` for
 * up to eight, `{russia}` for an actor or anyone who belongs to it, `{any}` for any actor,
 * `{holder}` and `{target}` for the two sides of a stance.
 *
 * @param where File and row, for the message if the pattern cannot be read.
 * @throws {DatelineError} If the pattern has no word, or names an actor that is not there.
 */
export function compilePattern(
  source: string,
  isActor: (id: string) => boolean,
  where: string,
): Pattern {
  const elements = source.split(/\s+/).filter((part) => part !== "")
    .flatMap((part) => toElements(part, source, isActor, where));
  const anchor = anchorOf(elements);
  if (anchor < 0) {
    throw new DatelineError(
      `Cannot read the codebook: ${where} has the pattern ${JSON.stringify(source)}; ` +
        "accepted is one with at least one word",
    );
  }
  const namesActors = elements.some(({ form }) => form === "actor");
  const needs = elements.flatMap((element, index) =>
    element.form === "word" && index !== anchor ? [element.numbers] : []
  );
  return { source, elements, anchor, namesActors, needs };
}

function toElements(
  part: string,
  source: string,
  isActor: (id: string) => boolean,
  where: string,
): PatternElement[] {
  if (part === "*") return [{ form: "gap", most: SHORT_GAP }];
  if (part === "**") return [{ form: "gap", most: LONG_GAP }];
  // A hyphenated word is several tokens, which cannot be one choice among words.
  if (part.includes("/") && part.includes("-") && !part.includes("{")) {
    throw new DatelineError(
      `Cannot read the codebook: ${where} has ${JSON.stringify(part)} in the pattern ` +
        `${JSON.stringify(source)}; accepted are choices without hyphens: write a ` +
        "pattern of its own for each hyphenated word",
    );
  }
  if (!part.includes("{") && !part.includes("}")) return wordElements(part);
  const id = /^\{([a-z0-9-]+)\}$/.exec(part)?.[1];
  if (id === "any") return [{ form: "actor", slot: null, actor: null }];
  if (id === "holder" || id === "target") return [{ form: "actor", slot: id, actor: null }];
  if (id === undefined || !isActor(id)) {
    throw new DatelineError(
      `Cannot read the codebook: ${where} has ${JSON.stringify(part)} in the pattern ` +
        `${JSON.stringify(source)}; accepted is {any}, {holder}, {target} or an actor's ` +
        "id in braces",
    );
  }
  return [{ form: "actor", slot: null, actor: id }];
}

/** A hyphenated word is several steps, as the tokens of a text are. */
function wordElements(part: string): PatternElement[] {
  const exact = part.startsWith("=");
  const choices = (exact ? part.slice(1) : part).split("/");
  const single = choices.length === 1 ? tokensOf(choices[0]!) : [];
  if (single.length > 1) return single.map((word) => wordElement([word], exact));
  return [wordElement(choices, exact)];
}

function wordElement(choices: readonly string[], exact: boolean): PatternElement {
  const numbers = new Set<number>();
  for (const choice of choices) {
    for (const form of exact ? [choice] : formsOf(choice)) numbers.add(wordNumber(form));
  }
  return {
    form: "word",
    numbers: Int32Array.from(numbers),
    content: !choices.every(isFunctionWord),
  };
}

function formsOf(word: string): readonly string[] {
  if (word === "not") return NEGATORS;
  if (isFunctionWord(word)) return [word, `${word}n`];
  return inflections(word).all;
}

/** Hyphens join words without being a step of their own. */
function tokensOf(part: string): string[] {
  const tokens = tokenize(part);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index))
    .filter((text) => text !== "-");
}

/** The first content word, or else the first word. */
function anchorOf(elements: readonly PatternElement[]): number {
  const content = elements.findIndex((element) =>
    element.form === "word" && element.content
  );
  return content >= 0 ? content : elements.findIndex(({ form }) => form === "word");
}
