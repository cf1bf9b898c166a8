/** How NewsQuant marks a change or a bound. */
export type Change = "=" | "~" | ">" | "<" | "up" | "down";

/** A quantity in NewsQuant's terms; `low` and `high` are equal for a single value. */
export interface FoundQuantity {
  readonly change: Change;
  readonly low: number;
  readonly high: number;
  /** Lower-cased normalised name; `-` for none. */
  readonly unit: string;
}

export type ExpectedQuantity = FoundQuantity;

interface RawQuantity {
  readonly change: string;
  readonly value: string | number;
  readonly normalized_unit: string;
}

/** The text and the expected quantities of one JSON line; throws if it has another shape. */
export function readExpected(json: string): {
  readonly text: string;
  readonly expected: readonly ExpectedQuantity[];
} {
  const record: unknown = JSON.parse(json);
  if (!isRecord(record)) throw new Error("it has no text and no quantities");
  return { text: record.text, expected: record.quantities.map(toExpected) };
}

function isRecord(
  value: unknown,
): value is { readonly text: string; readonly quantities: readonly RawQuantity[] } {
  return typeof value === "object" && value !== null && "text" in value &&
    typeof value.text === "string" && "quantities" in value &&
    Array.isArray(value.quantities);
}

function toExpected(raw: RawQuantity): ExpectedQuantity {
  const [low, high] = readValue(String(raw.value));
  return {
    change: raw.change as Change,
    low,
    high,
    unit: String(raw.normalized_unit).toLowerCase(),
  };
}

const NUMBER = String.raw`[+-]?[0-9.]+(?:e[+-]?[0-9]+)?`;
const VALUE = new RegExp(`^(${NUMBER})(?:\\s*-\\s*(${NUMBER}))?$`, "i");

/** "20-30" and "3.0 - 4.0" are ranges, whichever end comes first. */
function readValue(value: string): readonly [number, number] {
  const match = VALUE.exec(value.trim());
  if (match === null) throw new Error(`"${value}" is no value`);
  const first = Number(match[1]);
  const second = match[2] === undefined ? first : Number(match[2]);
  return [Math.min(first, second), Math.max(first, second)];
}

const TOLERANCE = 1e-5;

/** True if both ends agree within 1e-5 relative. */
export function matchesValue(a: FoundQuantity, b: FoundQuantity): boolean {
  return close(a.low, b.low) && close(a.high, b.high);
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
