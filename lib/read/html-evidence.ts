import type { Block } from "./html-blocks.ts";
import { foldedWords } from "./text-lines.ts";

const SHINGLE = 4;
/** Linked data shorter than this may be a summary. */
const SHORTEST = 500;
/** A block has this share of its words in the linked text if it is part of it. */
const COVERED = 0.5;
/** The whole text is there if so much of it is found again. */
const SAME = 0.8;
/** Below this, what was found is another text or a small part of it. */
const OTHER = 0.6;

/**
 * Holds the body that was found on a page against the text that the page's linked data
 * gives. Where both are the same text, what stands before its start and after its end
 * goes; where the page shows only a part of it, the linked text is the body.
 *
 * @param linked Text of `articleBody`, or null.
 */
export function alignToLinkedText(
  blocks: readonly Block[],
  linked: string | null,
): readonly Block[] {
  if (linked === null || linked.length < SHORTEST) return blocks;
  const paragraphs = linkedParagraphs(linked);
  const wanted = shinglesOf(paragraphs.join(" "));
  const found = shinglesOf(blocks.map(({ text }) => text).join(" "));
  const recall = shareOf(wanted, found);
  if (recall < OTHER) {
    return wanted.size > found.size ? paragraphs.map(toBlock) : blocks;
  }
  if (recall < SAME) return blocks;
  const covered = blocks.map(({ text }) => shareOf(shinglesOf(text), wanted) >= COVERED);
  const first = covered.indexOf(true);
  const last = covered.lastIndexOf(true);
  return blocks.filter((_, index) => index >= first && index <= last);
}

/** The paragraphs of a text in which tags and entities may be left. */
function linkedParagraphs(linked: string): string[] {
  return linked.replace(/&lt;/g, "<").replace(/&gt;/g, ">")
    .replace(/<\/?(?:p|br|div|h\d|li)\b[^<>]{0,300}>/gi, "\n").replace(
      /<[^<>]{0,300}>/g,
      "",
    )
    .replace(/&nbsp;|&#160;/g, " ").split(/\n+/)
    .map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}

function toBlock(text: string): Block {
  return { text, kind: "paragraph", linkShare: 0 };
}

function shinglesOf(text: string): Set<string> {
  const words = foldedWords(text);
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    found.add(words.slice(at, at + SHINGLE).join(" "));
  }
  return found;
}

/** Share of the first set that is in the second; 0 for an empty one. */
function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let count = 0;
  for (const shingle of part) if (whole.has(shingle)) count++;
  return count / part.size;
}
