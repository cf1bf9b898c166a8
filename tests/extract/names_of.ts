import type { NameMention } from "../../lib/model.ts";
import { findNames } from "../../lib/extract/names.ts";
import { voicesOf } from "./voices_of.ts";

/** The names that the kit's codebook lacks in a text. */
export function namesOf(text: string): NameMention[] {
  const { document, actors } = voicesOf(text);
  return findNames(document, actors);
}
