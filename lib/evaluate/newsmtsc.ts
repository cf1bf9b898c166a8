import type { Span, TargetStance } from "../model.ts";
import type { StanceLabel } from "../model.ts";
import { DatelineError } from "../errors.ts";
import { openDocument } from "../extract/document.ts";
import { stanceToward } from "../extract/target-stance.ts";
import { bareArticle } from "./bare-article.ts";

/** A sentence of NewsMTSC with its target and the stance toward it. */
export interface TargetSentence {
  readonly text: string;
  readonly target: Span;
  readonly label: StanceLabel;
}

/** What was labelled otherwise, for reading. */
export interface TargetMiss extends TargetSentence {
  readonly found: StanceLabel;
}

/** Scores of the stance toward named targets; all are shares from 0 to 1. */
export interface TargetScores {
  readonly targets: number;
  readonly accuracy: number;
  /** Mean of the three classes' F1, as the authors score it. */
  readonly macroF1: number;
  readonly f1: Readonly<Record<StanceLabel, number>>;
  readonly misses: readonly TargetMiss[];
}

const LABELS: readonly StanceLabel[] = ["against", "neutral", "for"];

/**
 * Reads NewsMTSC (NDJSON with `sentence`, `from`, `to`, `polarity`, or the authors' own form
 * with `sentence_normalized` and a list of `targets`).
 *
 * @throws {DatelineError} If a line is no such sentence; the message names the line.
 */
export function parseNewsmtsc(lines: Iterable<string>): TargetSentence[] {
  const sentences: TargetSentence[] = [];
  let number = 0;
  for (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    sentences.push(...parseLine(line, number));
  }
  return sentences;
}

/** Scores a function that says the stance toward a target; default: the project's own. */
export function evaluateNewsmtsc(
  sentences: readonly TargetSentence[],
  stanceOf: (sentence: TargetSentence) => StanceLabel = labelOf,
): TargetScores {
  const counts = new Map(LABELS.map((label) => [label, { right: 0, found: 0, gold: 0 }]));
  const misses: TargetMiss[] = [];
  for (const sentence of sentences) {
    const found = stanceOf(sentence);
    counts.get(found)!.found++;
    counts.get(sentence.label)!.gold++;
    if (found === sentence.label) counts.get(found)!.right++;
    else misses.push({ ...sentence, found });
  }
  const f1Of = (label: StanceLabel) => {
    const { right, found, gold } = counts.get(label)!;
    return 2 * right / Math.max(1, found + gold);
  };
  const f1 = { against: f1Of("against"), neutral: f1Of("neutral"), for: f1Of("for") };
  return {
    targets: sentences.length,
    accuracy: (sentences.length - misses.length) / Math.max(1, sentences.length),
    macroF1: (f1.against + f1.neutral + f1.for) / LABELS.length,
    f1,
    misses,
  };
}

function labelOf({ text, target }: TargetSentence): StanceLabel {
  const [stance] = stanceToward(openDocument(bareArticle("sentence", text)), [target]);
  return (stance as TargetStance).label;
}

function parseLine(line: string, number: number): TargetSentence[] {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    record = null;
  }
  const found = isRecord(record) ? readRecord(record) : null;
  if (found === null) {
    throw new DatelineError(
      `Cannot read NewsMTSC: line ${number} is ${JSON.stringify(line.slice(0, 60))}; ` +
        'accepted is a JSON object with "sentence", "from", "to" and "polarity"',
    );
  }
  return found;
}

function readRecord(record: Record<string, unknown>): TargetSentence[] | null {
  const text = record.sentence ?? record.sentence_normalized;
  if (typeof text !== "string") return null;
  const targets = Array.isArray(record.targets) ? record.targets : [record];
  const sentences: TargetSentence[] = [];
  for (const target of targets) {
    if (!isRecord(target)) return null;
    const { from, to, polarity } = target;
    if (typeof from !== "number" || typeof to !== "number") return null;
    const label = labelFor(polarity);
    if (label === null) return null;
    sentences.push({ text, target: { start: from, end: to }, label });
  }
  return sentences;
}

/** The file here has -1, 0 and 1; the authors' own has 2, 4 and 6. */
function labelFor(polarity: unknown): StanceLabel | null {
  if (typeof polarity !== "number") return null;
  const index = [-1, 0, 1].includes(polarity) ? polarity + 1 : polarity / 2 - 1;
  return LABELS[index] ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
