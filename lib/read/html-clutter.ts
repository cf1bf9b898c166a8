import pageClutterCsv from "../../data/language/page-clutter.csv" with { type: "text" };
import { parse } from "@std/csv";

const clutterWords = new Set(
  parse(pageClutterCsv, { skipFirstRow: true }).map((row) => row.word!),
);

/** An element with more than this share of the text is content, whatever it is called. */
const LARGEST_SHARE = 0.25;
/** So is one with more running text than this, in characters outside of links. */
const LARGEST_PROSE = 1500;
const ALWAYS = "script, style, noscript, template, nav, aside, form, button, iframe, " +
  "select, textarea, input, dialog, svg, [role=navigation], [role=complementary], " +
  "[role=search], [role=dialog], [aria-hidden=true], [hidden]";

/**
 * Removes what its name gives away as no part of the article: share bars, related links,
 * newsletter boxes, comments, advertisements. An element that holds much of the text stays.
 *
 * @param whole Length of the text that the share is counted of.
 */
export function removeClutter(root: Element, whole: number): void {
  for (const element of [...root.querySelectorAll(ALWAYS)]) {
    if (isSmall(element, whole)) element.remove();
  }
  for (const element of [...root.querySelectorAll("[class], [id]")]) {
    if (isNamedClutter(element) && isSmall(element, whole)) element.remove();
  }
}

function isSmall(element: Element, whole: number): boolean {
  const text = element.textContent ?? "";
  if (text.length > LARGEST_SHARE * whole) return false;
  if (text.length <= LARGEST_PROSE) return true;
  return text.length - linkedLength(element) <= LARGEST_PROSE;
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll("a")) length += link.textContent?.length ?? 0;
  return length;
}

function isNamedClutter(element: Element): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${
    element.getAttribute("id") ?? ""
  }`;
  for (const name of names.split(/\s+/)) {
    if (/^(?:tag|category|has|no|is)-/.test(name)) continue;
    for (const word of splitName(name)) if (clutterWords.has(word)) return true;
  }
  return false;
}

/** The words of `relatedPosts`, `share-bar` or `article__comments`. */
export function splitName(name: string): string[] {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
