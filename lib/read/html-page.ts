import { parseHTML } from "linkedom";

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

/** Tags and character references of the largest pages that people read, five times over. */
const MOST_PIECES = 150_000;

/** A page that no reading of it would come to an end with in reasonable time. */
export class EndlessPageError extends RangeError {
  override readonly name = "EndlessPageError";
}

const TOO_DEEP = "its elements are nested too deeply for a page";
const TOO_MANY =
  `it has more than ${MOST_PIECES} tags and character references, too many ` +
  "for a page";

/**
 * A page as a document; it is changed by what reads it.
 *
 * @throws {EndlessPageError} If its elements are nested deeper or are more than those of any
 * page that people read.
 */
export function parsePage(html: string): Document {
  const reason = whyEndless(html);
  if (reason !== null) throw new EndlessPageError(reason);
  // The parser takes the first element for the root, which a page may leave unwritten.
  const start = html.slice(0, ROOT_REACH);
  const whole = /<html[\s>]/i.test(start)
    ? html
    : `<html>${/<body[\s>]/i.test(html) ? "" : "<body>"}${html.replace(DOCTYPE, "")}`;
  const page = parseHTML(whole).document as unknown as Document;
  if (isTooDeep(page.documentElement)) throw new EndlessPageError(TOO_DEEP);
  return page;
}

/** Why even parsing would take minutes: what opens and never closes, or far too much. */
function whyEndless(html: string): string | null {
  const marks = new Marks(html);
  let open = 0;
  let pieces = 0;
  let inDrawing = false;
  let before = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    pieces += 1 + referencesIn(html, before, at);
    if (pieces > MOST_PIECES) return TOO_MANY;
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    at = tag === null ? at + 1 : TAG.lastIndex;
    if (tag?.[0] === "<!--") at = marks.after("-->", at);
    before = at;
    const name = tag?.groups?.name?.toLowerCase();
    if (tag === null || name === undefined || SHALLOW.has(name)) continue;
    const opens = tag.groups!.close === "";
    if (name === "svg") inDrawing = opens;
    // Only in drawings does a slash at the end close an element.
    if (inDrawing && tag[0].endsWith("/>")) continue;
    if (opens && RAW.has(name)) before = at = marks.after(`</${name}`, at);
    else open = Math.max(0, open + (opens ? 1 : -1));
    if (open > UNCLOSED) return TOO_DEEP;
  }
  return pieces + referencesIn(html, before, html.length) > MOST_PIECES ? TOO_MANY : null;
}

/** Each `&amp;` becomes a piece of text of its own. */
function referencesIn(html: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (html.charCodeAt(at) === 0x26) count++;
  return count;
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
