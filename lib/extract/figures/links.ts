import type { FigureLink } from "../../model.ts";
import { Mark, markAt } from "../numbers/marks.ts";
import { wordClass } from "../numbers/word-classes.ts";
import { WordTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";
import { orWords } from "./classes.ts";
import { isDirection } from "./particles.ts";
import type { Quantity } from "./quantity.ts";

const toWords = new WordTable<true>([["to", true], ["at", true]]);
const fromWords = new WordTable<true>([["from", true]]);

/** How many tokens may stand between a change and the level it starts from or leads to. */
const CHANGE_REACH = 8;

/** Links figures of one sentence that state the same amount or belong to one change. */
export function linkFigures(
  tokens: Tokens,
  quantities: readonly Quantity[],
): FigureLink[][] {
  const links: FigureLink[][] = quantities.map(() => []);
  for (let i = 0; i + 1 < quantities.length; i++) {
    const left = quantities[i]!;
    const right = quantities[i + 1]!;
    if (left.sentence !== right.sentence) continue;
    if (isEquivalent(tokens, left, right)) {
      links[i]!.push({ role: "equivalent", figure: i + 1 });
      links[i + 1]!.push({ role: "equivalent", figure: i });
      if (right.trend === "none") {
        right.trend = left.trend;
        right.trendBy = left.trendBy;
      }
      if (right.bound === "exact") right.bound = left.bound;
      right.about ??= left.about;
    }
  }
  linkChanges(tokens, quantities, links);
  linkAppositions(tokens, quantities, links);
  return links;
}

/** "$240bn (£190bn)", "87 mph (140 km/h)", "162 points, or 2.1%". */
function isEquivalent(tokens: Tokens, left: Quantity, right: Quantity): boolean {
  if (left.unit === right.unit && left.per === right.per) return false;
  if (left.unit === null || right.unit === null) return false;
  const gap = right.opening - left.last;
  if (gap === 1 && markAt(tokens, left.last) === Mark.Open) {
    return left.kind === right.kind || left.unit === "point" || right.kind === "percent";
  }
  return gap === 2 && markAt(tokens, left.last) === Mark.Comma &&
    orWords.has(tokens, left.last + 1);
}

function linkChanges(
  tokens: Tokens,
  quantities: readonly Quantity[],
  links: FigureLink[][],
): void {
  for (let i = 0; i < quantities.length; i++) {
    const change = quantities[i]!;
    const role = levelRole(tokens, change);
    if (role === null) continue;
    // The change stands before its levels, or else behind them.
    const linked = [i - 1, i - 2].filter((j) =>
      link(tokens, quantities, links, i, j, role)
    );
    if (linked.length > 0) continue;
    link(tokens, quantities, links, i, i + 1, role);
  }
}

/** "$240bn (£190bn) last year, up 26 percent", "3.9 million, up from 2.4 million". */
function linkAppositions(
  tokens: Tokens,
  quantities: readonly Quantity[],
  links: FigureLink[][],
): void {
  for (let i = 1; i < quantities.length; i++) {
    const figure = quantities[i]!;
    const before = figure.opening - 1;
    const base = before > 0 && fromWords.has(tokens, before);
    if (!isDirection(tokens, base ? before - 1 : before)) continue;
    const level = levelBefore(quantities, links, i);
    if (level < 0 || (base && quantities[level]!.unit !== figure.unit)) continue;
    add(links[i]!, "target", level);
    add(links[level]!, base ? "base" : "change", i);
    figure.about ??= quantities[level]!.about;
  }
}

/** Index of the level that figure `index` follows in its sentence, or -1. */
function levelBefore(
  quantities: readonly Quantity[],
  links: readonly (readonly FigureLink[])[],
  index: number,
): number {
  if (!near(quantities[index - 1]!, quantities[index]!)) return -1;
  let level = index - 1;
  const equivalent = links[level]!.find((link) => link.role === "equivalent");
  if (equivalent !== undefined && equivalent.figure < level) level = equivalent.figure;
  const candidate = quantities[level]!;
  const fits = candidate.sentence === quantities[index]!.sentence &&
    candidate.trend === "none";
  return fits ? level : -1;
}

function add(links: FigureLink[], role: FigureLink["role"], figure: number): void {
  if (!links.some((link) => link.figure === figure)) links.push({ role, figure });
}

/** Links level `i` and figure `j` if they belong to one change; tells whether they do. */
function link(
  tokens: Tokens,
  quantities: readonly Quantity[],
  links: FigureLink[][],
  i: number,
  j: number,
  role: "target" | "base",
): boolean {
  const level = quantities[i]!;
  const other = quantities[j];
  if (other === undefined || other.sentence !== level.sentence) return false;
  if (!near(level, other) || !isPair(level, other, tokens)) return false;
  if (isContrasted(tokens, level, other)) return false;
  add(links[j]!, role, i);
  add(links[i]!, reverse(other, role, tokens), j);
  return true;
}

/** What a level is to the change beside it: "to" leads there, "from" starts there. */
function levelRole(tokens: Tokens, quantity: Quantity): "target" | "base" | null {
  const at = quantity.opening - 1;
  if (at < 0 || quantity.trend !== "none") return null;
  if (toWords.has(tokens, at)) return "target";
  return fromWords.has(tokens, at) ? "base" : null;
}

function isPair(level: Quantity, other: Quantity, tokens: Tokens): boolean {
  if (other.trend !== "none") return true;
  const otherRole = levelRole(tokens, other);
  return otherRole !== null && otherRole !== levelRole(tokens, level) &&
    other.unit === level.unit;
}

function reverse(other: Quantity, role: "target" | "base", tokens: Tokens) {
  if (other.trend !== "none") return "change";
  return levelRole(tokens, other) ?? (role === "base" ? "target" : "base");
}

const contrasts = wordClass("contrast-word");

/** "Fell 5% while others grew to $9bn": the level is another one's. */
function isContrasted(tokens: Tokens, a: Quantity, b: Quantity): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  for (let at = left.last; at < right.first; at++) {
    if (contrasts.has(tokens, at)) return true;
  }
  return false;
}

function near(a: Quantity, b: Quantity): boolean {
  const gap = a.first > b.first ? a.first - b.last : b.first - a.last;
  return gap <= CHANGE_REACH;
}
