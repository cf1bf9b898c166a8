/** SVG from a notebook's output, rebuilt from what a chart may contain. */

import { DOMParser } from "linkedom";
import { escapeMarkup } from "../markup.ts";
import { visibleText } from "./visible-text.ts";

const ELEMENTS = new Set(
  ("svg g path rect circle ellipse line polyline polygon text tspan textPath title desc a defs " +
    "clipPath mask linearGradient radialGradient stop pattern marker symbol use style")
    .split(" "),
);

const ATTRIBUTE_NAME = /^(?:[a-zA-Z][\w.-]*|xlink:href|xml:space|xml:lang)$/;

const [ELEMENT, TEXT, CDATA] = [1, 3, 4];

export interface SvgOptions {
  /** Id of the root; every other id is put behind it, so that charts can share a page. */
  readonly id: string;
  /** What to do with a link: its address as the page needs it, or null to leave it out. */
  readonly link?: (href: string) => string | null;
}

/**
 * The chart as SVG text in which nothing can run and nothing is loaded: elements come from a
 * list (no script, no foreign object, no image, no animation), event handlers go, references
 * lead into the chart itself, links go only where `link` lets them (nowhere by default).
 * The result is well-formed XML with its namespace, and may also stand inside HTML.
 *
 * @returns null if the text has no `svg` root.
 */
export function safeSvg(svg: string, { id, link = () => null }: SvgOptions): string | null {
  const root = parse(svg);
  return root === null ? null : element(root, { root, id, link });
}

/** The id, title and description of a chart; null if the text has no `svg` root. */
export function svgCaption(
  svg: string,
): { id: string; title: string; description: string } | null {
  const root = parse(svg);
  if (root === null) return null;
  const childText = (name: string) =>
    [...root.children].find(({ tagName }) => tagName === name)?.textContent?.trim() ?? "";
  return {
    id: root.getAttribute("id") ?? "",
    title: childText("title"),
    description: childText("desc"),
  };
}

function parse(svg: string): Element | null {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const root = document.documentElement as unknown as Element | null;
  return root?.tagName === "svg" ? root : null;
}

interface Context extends Required<SvgOptions> {
  readonly root: Element;
}

function element(node: Element, context: Context): string {
  const name = node.tagName;
  if (!ELEMENTS.has(name)) return "";
  const content = name === "style" ? style(node) : children(node, context);
  if (content === null) return "";
  const isRoot = node === context.root;
  const head = isRoot
    ? ` xmlns="http://www.w3.org/2000/svg" id="${escaped(context.id)}"`
    : "";
  const attributes = [...node.attributes]
    .filter(({ name }) => !(isRoot && name === "id"))
    .map((attribute) => safeAttribute(attribute, name, context));
  return `<${name}${head}${attributes.join("")}>${content}</${name}>`;
}

function children(node: Element, context: Context): string {
  let content = "";
  for (const child of node.childNodes) {
    if (child.nodeType === ELEMENT) content += element(child as Element, context);
    else if (child.nodeType === TEXT || child.nodeType === CDATA) {
      content += escaped(child.textContent ?? "");
    }
  }
  return content;
}

/** A style sheet that neither loads anything nor could be read as markup, else null. */
function style(node: Element): string | null {
  const css = node.textContent ?? "";
  return /[<\\]|@import|url\s*\(/i.test(css) ? null : escaped(css);
}

/** The attribute as it may stand in the result, with its leading space, or nothing. */
function safeAttribute({ name, value }: Attr, element: string, context: Context): string {
  if (!ATTRIBUTE_NAME.test(name) || name === "xmlns" || /^on/i.test(name)) return "";
  const own = (id: string) => ownId(id, context);
  if (name === "id") return written(name, own(value));
  // What has the role of an image hides its links from those who listen to the page.
  if (name === "role" && value === "img" && context.root.querySelector("a") !== null) {
    return written(name, "group");
  }
  if (name === "href" || name === "xlink:href") {
    if (element === "a") return written("href", context.link(value));
    return value.startsWith("#") ? written("href", `#${own(value.slice(1))}`) : "";
  }
  if (name === "aria-labelledby" || name === "aria-describedby") {
    return written(name, value.trim().split(/\s+/).map(own).join(" "));
  }
  if (/url\s*\(/i.test(value)) {
    const id = /^\s*url\(\s*["']?#([\w:.-]+)["']?\s*\)\s*$/i.exec(value)?.[1];
    return id === undefined ? "" : written(name, `url(#${own(id)})`);
  }
  return name === "style" && value.includes("\\") ? "" : written(name, value);
}

/** Ids that start with the root's go on doing so; all others are put behind it. */
function ownId(id: string, { root, id: rootId }: Context): string {
  const given = root.getAttribute("id") ?? "";
  return given !== "" && id.startsWith(given)
    ? rootId + id.slice(given.length)
    : `${rootId}-${id}`;
}

function written(name: string, value: string | null): string {
  return value === null ? "" : ` ${name}="${escaped(value)}"`;
}

function escaped(text: string): string {
  return escapeMarkup(visibleText(text));
}
