import type { Block } from "./html-blocks.ts";
import { namesOf } from "./html-clutter.ts";

const SHORTEST = 80;
/** Running text has no more of its characters in links. */
const LINKED = 0.3;
const MOST_BEFORE = 6;
const ELSEWHERE = "header, footer, figure, figcaption, aside, nav, li, table, blockquote";
const ENDS_LIKE_SENTENCE = /[.!?…:]["'”’»)\]]*$/;
const KEY = 60;

/** Paragraphs of the text that stand beside the container that was found. */
export interface StrayParagraphs {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/**
 * The running paragraphs between a page's headline and the body that was found, and those
 * below it in containers of the same name, as where advertisements split a text.
 *
 * @param page The page without clutter.
 * @param isNoText True for elements that are a part of the page of their own.
 */
export function strayParagraphs(
  page: Document,
  body: readonly Block[],
  isNoText: (element: Element) => boolean,
): StrayParagraphs {
  const nothing = { before: [], after: [] };
  const known = new Set(body.map(({ text }) => keyOf(text)));
  const paragraphs = [...page.querySelectorAll("h1, p")];
  const isKnown = (element: Element) =>
    element.localName === "p" && known.has(keyOf(element.textContent ?? ""));
  const first = paragraphs.findIndex(isKnown);
  if (first < 0) return nothing;
  const last = paragraphs.findLastIndex(isKnown);
  const isRunning = (element: Element) =>
    element.localName === "p" && element.closest(ELSEWHERE) === null &&
    !isNoText(element) && isProse(element) && !isKnown(element);
  const heading = paragraphs.findLastIndex(({ localName }, index) =>
    localName === "h1" && index < first
  );
  const before = heading < 0 ? [] : paragraphs.slice(heading + 1, first).filter(isRunning);
  const container = paragraphs[last]!.parentElement;
  const name = container === null ? "" : namesOf(container).join(" ");
  const after: Element[] = [];
  for (const element of name === "" ? [] : paragraphs.slice(last + 1)) {
    const { parentElement } = element;
    if (parentElement === null || namesOf(parentElement).join(" ") !== name) break;
    if (parentElement.parentElement !== container!.parentElement) break;
    if (isRunning(element)) after.push(element);
  }
  return {
    before: before.length > MOST_BEFORE ? [] : before.map(toBlock),
    after: after.map(toBlock),
  };
}

function isProse(element: Element): boolean {
  const text = (element.textContent ?? "").trim();
  if (text.length < SHORTEST || !ENDS_LIKE_SENTENCE.test(text.slice(-8))) return false;
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += link.textContent?.length ?? 0;
  return linked < LINKED * text.length;
}

function toBlock(element: Element): Block {
  const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  return { text, kind: "paragraph", linkShare: 0 };
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, KEY);
}
