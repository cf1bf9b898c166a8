import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Block, toBlocks } from "./html-blocks.ts";
import { removeClutter, splitName } from "./html-clutter.ts";
import { foldedWords } from "./text-lines.ts";

/** Where content systems put an article's text, the most telling name first. */
const CONTAINERS = [
  "[itemprop=articleBody]",
  ".article-body, .articleBody, .article__body, .article-content, .article__content",
  ".story-body, .entry-content, .post-content, .post-body, .td-post-content",
  "article",
  "main, [role=main]",
];
/** Containers that hold the text and little else. */
const NAMED = CONTAINERS.slice(0, 3);
const MOST = 0.7;
const LEAD_WORDS = new Set(
  ("lead lede standfirst subtitle subheadline subline intro introtext excerpt summary dek " +
    "deck vorspann perex chapeau sapo bajada sumario abstract").split(" "),
);
const ROOT_REACH = 20_000;
const DOCTYPE = /^\s*<!doctype[^>]*>/i;
const DEEPEST = 1000;
const TAG = /<(?:!--|(?<close>\/?)(?<name>[a-z][a-z0-9:-]{0,30})(?=[\s\/>])[^<>]*>)/giy;
/** Elements that never hold others, or that the next of their kind closes. */
const SHALLOW = new Set(
  ("area base br col embed hr img input link meta param source track wbr p li dt dd tr td th " +
    "thead tbody tfoot option optgroup").split(" "),
);
/** Elements whose content is no markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);
const UNCLOSED = 10_000;
const LINKED = 0.6;
const LONGEST_LINKED = 150;
/** Readability missed much if a container of its text has so many times more. */
const MUCH_MORE = 1.3;
const SHORTEST_BODY = 250;
const SHORTEST_RUNNING = 80;
const LEAD_LENGTH = { least: 40, most: 700 };

/**
 * A page as a document; it is changed by what reads it.
 *
 * @throws {RangeError} If its elements are nested deeper than any page that people read.
 */
export function parsePage(html: string): Document {
  if (isBottomless(html)) throw new RangeError("nested too deeply");
  // The parser takes the first element for the root, which a page may leave unwritten.
  const start = html.slice(0, ROOT_REACH);
  const whole = /<html[\s>]/i.test(start)
    ? html
    : `<html>${/<body[\s>]/i.test(html) ? "" : "<body>"}${html.replace(DOCTYPE, "")}`;
  const page = parseHTML(whole).document as unknown as Document;
  if (isTooDeep(page.documentElement)) throw new RangeError("nested too deeply");
  return page;
}

/** True if so many more elements open than close that even parsing would take minutes. */
function isBottomless(html: string): boolean {
  const marks = new Marks(html);
  let open = 0;
  let inDrawing = false;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    at = tag === null ? at + 1 : TAG.lastIndex;
    if (tag?.[0] === "<!--") at = marks.after("-->", at);
    const name = tag?.groups?.name?.toLowerCase();
    if (tag === null || name === undefined || SHALLOW.has(name)) continue;
    const opens = tag.groups!.close === "";
    if (name === "svg") inDrawing = opens;
    // Only in drawings does a slash at the end close an element.
    if (inDrawing && tag[0].endsWith("/>")) continue;
    if (opens && RAW.has(name)) at = marks.after(`</${name}`, at);
    else open = Math.max(0, open + (opens ? 1 : -1));
    if (open > UNCLOSED) return true;
  }
  return false;
}

/** Looks for marks further on; one that is missing is looked for once. */
class Marks {
  readonly #missing = new Set<string>();

  constructor(readonly text: string) {}

  /** Index after the next `mark`; where there is none, as if it stood right here. */
  after(mark: string, from: number): number {
    const at = this.#missing.has(mark) ? -1 : this.text.indexOf(mark, from);
    if (at < 0) this.#missing.add(mark);
    return at < 0 ? from : at + mark.length;
  }
}

/** Most work on a page takes time that grows with its depth; browsers stop at 512. */
function isTooDeep(root: Element): boolean {
  let node: Node | null = root;
  for (let depth = 1; node !== null;) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return false;
}

/**
 * The blocks of a page's article, in order: what Readability finds once named clutter is
 * gone, or the page's own container of the text where Readability saw only a part of it;
 * with the lead that stands between headline and text. Where the page as it came holds much
 * more, what was taken for clutter was the text. Where next to nothing is left, all running
 * text of the page.
 */
export function findBody(html: string): Block[] {
  const clean = bodyWithoutClutter(html);
  const raw = bodyAsItCame(html);
  const best = lengthOf(raw) > MUCH_MORE * lengthOf(clean) ? raw : clean;
  if (lengthOf(best) >= SHORTEST_BODY) return best;
  const running = runningText(html);
  return lengthOf(running) > 2 * lengthOf(best) ? running : best;
}

function bodyWithoutClutter(html: string): Block[] {
  const page = parsePage(html);
  removeClutter(page.documentElement, page.documentElement.textContent?.length ?? 0);
  const rest = page.cloneNode(true) as Document;
  const found = articleOf(page);
  if (found !== null) removeClutter(found, found.textContent?.length ?? 0);
  const blocks = found === null ? [] : cleanBlocks(found);
  const body = containerOf(rest, blocks) ?? blocks;
  return [...leadOf(rest, body), ...body];
}

function bodyAsItCame(html: string): Block[] {
  const found = articleOf(parsePage(html));
  if (found === null) return [];
  removeClutter(found, found.textContent?.length ?? 0);
  return cleanBlocks(found);
}

function runningText(html: string): Block[] {
  return toBlocks(parsePage(html).documentElement).filter(({ text, linkShare }) =>
    linkShare < LINKED / 2 && text.length >= SHORTEST_RUNNING
  );
}

/** Readability changes the document that it reads. */
function articleOf(page: Document): Element | null {
  const reader = new Readability<Element>(page, {
    keepClasses: true,
    serializer: (node) => node as Element,
  });
  return reader.parse()?.content ?? null;
}

function cleanBlocks(root: Element): Block[] {
  return toBlocks(root).filter(({ text, linkShare }) =>
    linkShare < LINKED || text.length > LONGEST_LINKED
  );
}

function containerOf(page: Document, found: readonly Block[]): Block[] | null {
  const length = lengthOf(found);
  const anchor = found.find(({ text }) => text.length > 60)?.text ?? null;
  for (const selector of CONTAINERS) {
    const elements = [...page.querySelectorAll(selector)];
    if (elements.length === 0 || elements.length > 3) continue;
    for (const element of elements) {
      const blocks = cleanBlocks(element);
      const share = lengthOf(blocks) / length;
      const more = share > MUCH_MORE && lengthOf(blocks) > SHORTEST_BODY;
      const same = anchor === null || blocks.some(({ text }) => text.includes(anchor));
      if (more && (same || length < SHORTEST_BODY)) return blocks;
      if (same && NAMED.includes(selector) && share >= MOST && share <= 1) return blocks;
      if (same && !more) return null;
    }
  }
  return null;
}

function leadOf(page: Document, body: readonly Block[]): Block[] {
  const title = page.querySelector("h1");
  if (title === null || body.length === 0) return [];
  const first = body[0]!.text;
  let seenTitle = false;
  for (const element of page.querySelectorAll("*")) {
    if (element === title) seenTitle = true;
    if (!seenTitle) continue;
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text.startsWith(first.slice(0, 60).replace(/\s+/g, " "))) return [];
    if (!isLead(element) || text.length < LEAD_LENGTH.least) continue;
    if (text.length > LEAD_LENGTH.most) continue;
    return isRepeated(text, body) ? [] : cleanBlocks(element);
  }
  return [];
}

function isLead(element: Element): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${
    element.getAttribute("itemprop") === "description" ? "lead" : ""
  }`;
  return names.trim() !== "" && splitName(names).some((word) => LEAD_WORDS.has(word));
}

function isRepeated(text: string, body: readonly Block[]): boolean {
  const start = foldedWords(text).slice(0, 8).join(" ");
  return body.some((block) => foldedWords(block.text).join(" ").includes(start));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
