import { Readability } from "@mozilla/readability";
import { type Block, nameCaptions, toBlocks } from "./html-blocks.ts";
import { alignToLinkedText } from "./html-evidence.ts";
import { removeClutter, splitName } from "./html-clutter.ts";
import { strayParagraphs } from "./html-paragraphs.ts";
import { parsePage } from "./html-page.ts";
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
const LINKED = 0.6;
const LONGEST_LINKED = 150;
/** Readability missed much if a container of its text has so many times more. */
const MUCH_MORE = 1.3;
const SHORTEST_BODY = 250;
const SHORTEST_RUNNING = 80;
const LEAD_LENGTH = { least: 100, most: 700 };

/**
 * The blocks of a page's article, in order: what Readability finds once named clutter is
 * gone, or the page's own container of the text where Readability saw only a part of it;
 * with the lead that stands between headline and text. Where the page as it came holds much
 * more, what was taken for clutter was the text. Where next to nothing is left, all running
 * text of the page.
 *
 * @param linked The article's text as the page's linked data gives it, or null.
 */
export function findBody(
  html: string,
  linked: string | null = null,
): readonly Block[] {
  return alignToLinkedText(bodyOf(html), linked);
}

function bodyOf(html: string): Block[] {
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
  const { before, after } = strayParagraphs(rest, body, isLead);
  return [...leadOf(rest, body), ...before, ...body, ...after];
}

function bodyAsItCame(html: string): Block[] {
  const found = articleOf(parsePage(html));
  if (found === null) return [];
  removeClutter(found, found.textContent?.length ?? 0, true);
  return cleanBlocks(found);
}

function runningText(html: string): Block[] {
  return toBlocks(parsePage(html).documentElement).filter(({ text, linkShare }) =>
    linkShare < LINKED / 2 && text.length >= SHORTEST_RUNNING
  );
}

/** Readability changes the document that it reads. */
function articleOf(page: Document): Element | null {
  nameCaptions(page);
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
    if (/^h\d$/.test(element.localName)) continue;
    if (text.length > LEAD_LENGTH.most) continue;
    return isRepeated(text, body) ? [] : cleanBlocks(element);
  }
  return [];
}

function isLead(element: Element): boolean {
  return element.getAttribute("itemprop") === "description" ||
    splitName(element.getAttribute("class") ?? "").some((word) => LEAD_WORDS.has(word));
}

function isRepeated(text: string, body: readonly Block[]): boolean {
  const start = foldedWords(text).slice(0, 8).join(" ");
  return body.some((block) => foldedWords(block.text).join(" ").includes(start));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
