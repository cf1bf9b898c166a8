import metonymContextsCsv from "../../../data/language/metonym-contexts.csv" with {
  type: "text",
};
import { parse } from "@std/csv";
import type { ActorMention } from "../../model.ts";
import { inflections } from "../grammar/inflection.ts";
import { isNounLike, WordClass, wordClass } from "../grammar/word-classes.ts";
import { WordTable } from "../phrases.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";
import type { ActorName } from "./actor-table.ts";

type Context =
  | "locative"
  | "motion"
  | "trust"
  | "place-noun"
  | "origin"
  | "part"
  | "seat"
  | "adjoined";

const contexts = new WordTable<Context>(
  parse(metonymContextsCsv, { skipFirstRow: true }).flatMap((row) =>
    row.words!.split(" ").flatMap((word) =>
      (row.context === "motion" || row.context === "origin"
        ? inflections(word).all
        : [word])
        .map((form) => [form, row.context as Context] as const)
    )
  ),
);

const directions = new WordTable<true>(
  ["to", "from", "via", "through", "for"].map((word) => [word, true]),
);

const of = new WordTable<true>([["of", true]]);
const from = new WordTable<true>([["from", true]]);

/** How far back a verb of motion may stand before "to Moscow". */
const MOTION_REACH = 4;

/**
 * What a name does at tokens `first` to `last` (exclusive) of a sentence that starts at
 * token `floor`: acts, only says where ("in Moscow", "flew to Beijing", "a Moscow court"),
 * or modifies a noun ("Russian oil").
 */
export function actorRole(
  tokens: Tokens,
  name: ActorName,
  first: number,
  last: number,
  floor: number,
): ActorMention["role"] {
  if (name.form === "adjective") return adjectiveRole(tokens, first, last);
  const territory = name.actor.kind === "state" || name.form === "metonym" ||
    name.actor.kind === "group";
  if (!territory || isPossessive(tokens, last)) return "actor";
  if (last < tokens.count && contexts.get(tokens, last) === "place-noun") return "place";
  if (isDateline(tokens, first, last) || isAdjoined(tokens, last)) return "place";
  return isLocated(tokens, first, floor) ? "place" : "actor";
}

/** True if a possessive ending follows at token `index`: `'s`, or a bare apostrophe. */
export function isPossessive(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || tokens.gap[index] !== TokenGap.None) return false;
  const code = tokens.text.charCodeAt(tokens.start[index]!);
  return code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60 ||
    code === 0xb4;
}

function adjectiveRole(tokens: Tokens, first: number, last: number): ActorMention["role"] {
  const heads = last < tokens.count && tokens.gap[last] !== TokenGap.Paragraph &&
    (isNounLike(tokens, last) || tokens.kind[last] === TokenKind.Punctuation);
  const nominal = first > 0 && (wordClass(tokens, first - 1) & WordClass.Article) !== 0;
  return nominal && !heads ? "actor" : "modifier";
}

/** "MOSCOW (Reuters)", "Moscow – Beijing is planning": a place that heads the report. */
function isDateline(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.gap[first] !== TokenGap.Paragraph || last + 1 >= tokens.count) return false;
  const mark = tokens.text.charCodeAt(tokens.start[last]!);
  // "BERLIN, Monday"
  if (mark === 0x2c && tokens.case[first] === TokenCase.AllCaps) return true;
  if (tokens.gap[last] !== TokenGap.Space) return false;
  if (mark === 0x28) return true;
  const dash = mark === 0x2013 || mark === 0x2014 || mark === 0x2d;
  return dash && tokens.gap[last + 1] === TokenGap.Space;
}

/** "Berlin-based firms", "the Moscow-bound train". */
function isAdjoined(tokens: Tokens, last: number): boolean {
  return last + 1 < tokens.count && tokens.gap[last] === TokenGap.None &&
    contexts.get(tokens, last + 1) === "adjoined" &&
    tokens.text.charCodeAt(tokens.start[last]!) === 0x2d;
}

/** "in the capital, Astana", "the capital Astana". */
function namesSeat(tokens: Tokens, first: number, floor: number): boolean {
  const before = first - 1;
  if (before < floor) return false;
  const comma = tokens.text.charCodeAt(tokens.start[before]!) === 0x2c;
  const noun = comma ? before - 1 : before;
  return noun >= floor && contexts.get(tokens, noun) === "seat";
}

function isLocated(tokens: Tokens, first: number, floor: number): boolean {
  if (namesSeat(tokens, first, floor)) return true;
  let at = first - 1;
  const furthest = Math.max(floor, first - 3);
  while (
    at >= furthest && tokens.kind[at] === TokenKind.Word &&
    (wordClass(tokens, at) & WordClass.Preposition) === 0 &&
    ((wordClass(tokens, at) & WordClass.Article) !== 0 ||
      (isNounLike(tokens, at) && tokens.case[at] === TokenCase.Lower))
  ) at--;
  if (at < floor) return false;
  if (contexts.get(tokens, at) === "locative") {
    return at === floor || contexts.get(tokens, at - 1) !== "trust";
  }
  const before = at > floor ? contexts.get(tokens, at - 1) : undefined;
  if (of.has(tokens, at)) return before === "part" || before === "place-noun";
  if (!directions.has(tokens, at)) return false;
  if (before === "origin" && from.has(tokens, at)) return true;
  for (let back = at - 1; back >= Math.max(floor, at - MOTION_REACH); back--) {
    if (contexts.get(tokens, back) === "motion") return true;
  }
  return false;
}
