/** A node of the linked data in a page. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;
const PAGE = /(?:WebPage|CreativeWork|VideoObject|Recipe|PodcastEpisode)$/;
const DEEPEST = 6;
const CONTROLS = /\p{Cc}+/gu;
const OPENING = /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/;
const CLOSING = /(?:(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?|;)\s*$/;

/**
 * The linked data of a page (JSON-LD), those nodes first that describe an article, then
 * those that describe the page. Scripts that are not valid JSON are passed over.
 */
export function linkedArticles(page: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parseLinked(script.textContent ?? ""), nodes, 0);
  }
  const articles = nodes.filter((node) => hasType(node, ARTICLE));
  return [...articles, ...nodes.filter((node) => hasType(node, PAGE))];
}

/** A property as text: a string, a number, or the name of what it points to. */
export function linkedText(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const names = value.map(linkedText).filter((name) => name !== null);
    return names.length === 0 ? null : names.join(", ");
  }
  if (typeof value !== "object" || value === null) return null;
  const { name, "@id": id } = value as LinkedNode;
  return linkedText(name ?? id ?? null);
}

function parseLinked(text: string): unknown {
  const json = text.replace(OPENING, "").replace(CLOSING, "").replace(CONTROLS, " ");
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node = value as LinkedNode;
  nodes.push(node);
  collect(node["@graph"], nodes, depth + 1);
  collect(node.mainEntity, nodes, depth + 1);
}

function hasType(node: LinkedNode, type: RegExp): boolean {
  const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
  return types.some((name) => typeof name === "string" && type.test(name));
}
