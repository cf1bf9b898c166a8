import type { Span, Zone, ZoneKind } from "../model.ts";
import { shown } from "./shown.ts";

const ZONE_KINDS: readonly ZoneKind[] = [
  "title",
  "byline",
  "lead-in",
  "body",
  "caption",
  "boilerplate",
];

/**
 * Zones as an earlier reading gave them.
 *
 * @param length Length of the text that they must lie in, in UTF-16 code units.
 * @returns The zones, or what is wrong with them.
 */
export function readZones(
  value: unknown,
  length: number,
): readonly Zone[] | { readonly reason: string } {
  if (!Array.isArray(value)) {
    return { reason: `"zones" must be a list, but is ${shown(value)}` };
  }
  const zones: Zone[] = [];
  for (const item of value as unknown[]) {
    const span = readSpan(item, length);
    if (span === null) return { reason: spanExpected("zones", length, item) };
    const given = (item as Record<string, unknown>).kind;
    const kind = ZONE_KINDS.find((known) => known === given);
    if (kind === undefined) {
      const accepted = ZONE_KINDS.join(", ");
      return {
        reason: `a zone's "kind" must be one of ${accepted}, but is ${shown(given)}`,
      };
    }
    if (span.start < (zones.at(-1)?.end ?? 0)) {
      return { reason: `"zones" must be in order and must not overlap` };
    }
    zones.push({ ...span, kind });
  }
  return zones;
}

/** `{start, end}` inside a text of so many UTF-16 code units, or null. */
export function readSpan(value: unknown, length: number): Span | null {
  if (typeof value !== "object" || value === null) return null;
  const { start, end } = value as Record<string, unknown>;
  return isOffset(start) && isOffset(end) && start <= end && end <= length
    ? { start, end }
    : null;
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** What a list of spans must hold, for messages. */
export function spanExpected(list: string, length: number, value: unknown): string {
  return `"${list}" must hold {"start", "end"} within the text's ${length} UTF-16 code ` +
    `units, but holds ${shown(value)}`;
}
