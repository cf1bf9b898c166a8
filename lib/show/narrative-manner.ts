import type { NarrativeInstance } from "../model.ts";

/** How a sentence stands to a storyline. */
export type NarrativeManner = NonNullable<NarrativeInstance["manner"]>;

/**
 * Whether a sentence tells a storyline, denies it, or raises it as a question or possibility
 * and leaves it open.
 *
 * @example
 * ```ts
 * import { narrativeManner } from "./narrative-manner.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(narrativeManner({ denied: true }), "denied");
 * strictEqual(narrativeManner({ denied: false, manner: "questioned" }), "questioned");
 * ```
 */
export function narrativeManner(
  { manner, denied }: Pick<NarrativeInstance, "manner" | "denied">,
): NarrativeManner {
  return manner ?? (denied ? "denied" : "told");
}
