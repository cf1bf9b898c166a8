import { namesOf } from "./html-clutter.ts";

/** A paragraph, heading, list item or row of a page, as a reader sees it. */
export interface Block {
  readonly text: string;
  readonly kind: "paragraph" | "heading" | "item" | "caption";
  /** Share of its characters that are the text of links. */
  readonly linkShare: number;
}

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const INLINE = new Set(
  ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter " +
    "nobr q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr")
    .split(" "),
);
const SILENT = new Set(
  ("script style noscript template iframe object embed svg canvas audio video button select " +
    "option textarea input head link meta title").split(" "),
);
const ELEMENT = 1;
const TEXT = 3;

/** Splits what is under an element into the blocks that a reader sees, in order. */
export function toBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  const open = new OpenBlock(blocks);
  visit(root, open, "paragraph", false);
  open.close("paragraph");
  return blocks;
}

function visit(
  node: Node,
  open: OpenBlock,
  kind: Block["kind"],
  inLink: boolean,
): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT) {
      open.add(child.textContent ?? "", inLink);
      continue;
    }
    if (child.nodeType !== ELEMENT) continue;
    const name = (child as Element).localName.toLowerCase();
    if (SILENT.has(name)) continue;
    if (name === "br") open.breakLine();
    else if (INLINE.has(name)) visit(child, open, kind, inLink || name === "a");
    else {
      const inner = blockKind(child as Element, name) ?? kind;
      open.close(kind);
      visit(child, open, inner, inLink);
      open.close(inner);
    }
  }
}

function blockKind(element: Element, name: string): Block["kind"] | null {
  if (HEADINGS.has(name)) return "heading";
  if (name === "figcaption" || isCaption(element)) return "caption";
  if (name === "li" || name === "dt" || name === "dd" || name === "tr") return "item";
  return null;
}

const CAPTIONS = new Set(["caption", "captions", "figcaption", "imagecaption"]);

/** What holds more than this is no caption, whatever it is called. */
const LONGEST_CAPTION = 1000;

function isCaption(element: Element): boolean {
  return namesOf(element).some((word) => CAPTIONS.has(word)) &&
    (element.textContent ?? "").length <= LONGEST_CAPTION;
}

/**
 * Names the paragraphs inside of captions as captions themselves, for readers of the page
 * that take elements with a single paragraph out of its tree.
 */
export function nameCaptions(page: Document): void {
  for (const element of page.querySelectorAll("figcaption, [class*=caption i]")) {
    if (element.localName !== "figcaption" && !isCaption(element)) continue;
    for (const inner of element.querySelectorAll("p, div")) {
      inner.setAttribute("class", `${inner.getAttribute("class") ?? ""} caption`);
    }
  }
}

class OpenBlock {
  #text = "";
  #linked = 0;
  #breaks = 0;

  constructor(readonly blocks: Block[]) {}

  add(text: string, inLink: boolean): void {
    const words = text.replace(/[\s\u00a0]+/g, " ");
    if (words.trim() !== "") {
      if (this.#breaks > 0) this.#text = this.#text.trimEnd() + "\n".repeat(this.#breaks);
      this.#breaks = 0;
    }
    this.#text += words;
    if (inLink) this.#linked += words.trim().length;
  }

  /** One line break stays inside the block; two in a row end a paragraph. */
  breakLine(): void {
    if (this.#text.trim() !== "") this.#breaks = Math.min(2, this.#breaks + 1);
  }

  close(kind: Block["kind"]): void {
    const text = this.#text.replace(/ {2,}/g, " ").replace(/ ?\n ?/g, "\n").trim();
    const linkShare = text === "" ? 0 : Math.min(1, this.#linked / text.length);
    this.#text = "";
    this.#linked = 0;
    this.#breaks = 0;
    if (text === "") return;
    for (const part of text.split("\n\n")) {
      if (part !== "") this.blocks.push({ text: part, kind, linkShare });
    }
  }
}
