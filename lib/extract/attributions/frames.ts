import framesCsv from "../../../data/language/attribution-frames.csv" with { type: "text" };
import { parse } from "@std/csv";
import type { Certainty } from "../../model.ts";
import { Lead } from "../leads.ts";
import { type PhraseMatch, PhraseTable, WordTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";

/** Words that attribute without a verb: "according to", "citing", "reportedly". */
export interface AttributionFrame {
  /**
   * Where the source stands; `via` passes the words on; `none` names no source. After
   * `claim` it stands with a noun ("contrary to claims by"), after `said` with a verb.
   */
  readonly source: "after" | "via" | "none" | "claim" | "said";
  readonly certainty: Certainty;
}

const rows = parse(framesCsv, { skipFirstRow: true });

const frames = new PhraseTable<AttributionFrame>(
  rows.filter((row) => row.source !== "noun").map((row) => [row.frame!, {
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

const claimNouns = new WordTable<true>(
  rows.filter((row) => row.source === "noun").map((row) => [row.frame!, true]),
  Lead.Report,
);

/** True for a noun for what somebody says ("claims", "announcement"). */
export function isClaimNoun(tokens: Tokens, index: number): boolean {
  return claimNouns.has(tokens, index);
}
