import framesCsv from "../../../data/language/attribution-frames.csv" with { type: "text" };
import { parse } from "@std/csv";
import type { Certainty } from "../../model.ts";
import { Lead } from "../leads.ts";
import { type PhraseMatch, PhraseTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";

/** Words that attribute without a verb: "according to", "citing", "reportedly". */
export interface AttributionFrame {
  /** Where the source stands; `via` passes the words on; `none` names no source. */
  readonly source: "after" | "via" | "none";
  readonly certainty: Certainty;
}

const frames = new PhraseTable<AttributionFrame>(
  parse(framesCsv, { skipFirstRow: true }).map((row) => [row.frame!, {
    source: row.source as AttributionFrame["source"],
    certainty: row.certainty as Certainty,
  }]),
  { lead: Lead.Report },
);

/** The longest attribution frame that starts at token `index`, or null. */
export function frameAt(
  tokens: Tokens,
  index: number,
  limit: number,
): PhraseMatch<AttributionFrame> | null {
  return frames.match(tokens, index, limit);
}
