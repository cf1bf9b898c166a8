import pageClutterCsv from "../../data/language/page-clutter.csv" with { type: "text" };
import { parse } from "@std/csv";

/**
 * Which elements of a name are clutter: `small` ones; small ones that hold little but links
 * (`linked`); `large` ones too, up to half of the text; or all of them, however much they
 * hold together (`all`), as comments do.
 */
type Takes = "small" | "linked" | "large" | "all";

const clutterWords = new Map(
  parse(pageClutterCsv, { skipFirstRow: true }).map((row) =>
    [row.word!, row.takes as Takes] as const
  ),
);

/** An element with more than this share of the text is content, whatever it is called. */
const LARGEST_SHARE = 0.25;
/** So is one with more running text than this, in characters outside of links. */
const LARGEST_PROSE = 1500;
const HALF = 0.5;
/** Of what holds little but links, at least this share is links. */
const LINKED = 0.4;
/** A name whose elements hold this share of all paragraphs names the page's text. */
const WHOLE_TEXT = 0.6;
const ALWAYS = "script, style, noscript, template, nav, aside, form, button, iframe, " +
  "select, textarea, input, dialog, svg, [role=navigation], [role=complementary], " +
  "[role=search], [role=dialog], [aria-hidden=true], [hidden]";
/** Names that say what an article is or has. */
const STATE = /^(?:tag|category|has|no|is)-/;
/** What a page builder calls each of its elements. */
const BUILDER = /^elementor-widget/;

/**
 * Removes what its name gives away as no part of the article: share bars, related links,
 * newsletter boxes, comments, advertisements. An element that holds much of the text stays,
 * and so do elements of one name that hold most of the paragraphs together.
 *
 * @param whole Length of the text that the share is counted of.
 * @param sparing True to leave what is large, whatever its name.
 */
export function removeClutter(root: Element, whole: number, sparing = false): void {
  for (const element of [...root.querySelectorAll(ALWAYS)]) {
    if (isSmall(element, whole)) element.remove();
  }
  const found = new Map<string, Element[]>();
  for (const element of root.querySelectorAll("[class], [id]")) {
    const word = clutterWord(element);
    if (word === null) continue;
    const takes = clutterWords.get(word)!;
    if (!isTaken(element, sparing && takes === "large" ? "small" : takes, whole)) continue;
    const same = found.get(word);
    if (same === undefined) found.set(word, [element]);
    else same.push(element);
  }
  const limit = WHOLE_TEXT * paragraphLength(root);
  for (const [word, elements] of found) {
    const isText = clutterWords.get(word) !== "all" && elements.length > 1 &&
      elements.reduce((sum, element) => sum + paragraphLength(element), 0) > limit;
    if (isText) continue;
    for (const element of elements) element.remove();
  }
}

function isTaken(element: Element, takes: Takes, whole: number): boolean {
  if (takes === "large") {
    return (element.textContent ?? "").length <= HALF * whole;
  }
  if (!isSmall(element, whole)) return false;
  return takes !== "linked" ||
    linkedLength(element) >= LINKED * (element.textContent ?? "").trim().length;
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

function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll("p")) {
    length += paragraph.textContent?.length ?? 0;
  }
  return length;
}

/** The word of the element's names that tells clutter, or null. */
function clutterWord(element: Element): string | null {
  const names = `${element.getAttribute("class") ?? ""} ${
    element.getAttribute("id") ?? ""
  }`;
  for (const name of names.split(/\s+/)) {
    if (STATE.test(name)) continue;
    for (const word of splitName(name.replace(BUILDER, ""))) {
      if (clutterWords.has(word)) return word;
    }
  }
  return null;
}

/** The words of an element's classes and of its id. */
export function namesOf(element: Element): string[] {
  const names = element.getAttribute("class") ?? "";
  const id = element.getAttribute("id") ?? "";
  return names === "" && id === "" ? [] : splitName(`${names} ${id}`);
}

/** The words of `relatedPosts`, `share-bar` or `article__comments`. */
export function splitName(name: string): string[] {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
