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
