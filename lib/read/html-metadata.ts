import pageMetadataCsv from "../../data/language/page-metadata.csv" with { type: "text" };
import { parse } from "@std/csv";
import { linkedArticles, type LinkedNode, linkedText } from "./json-ld.ts";
import { foldedWords } from "./text-lines.ts";
import { headlineLength } from "./title.ts";

/** What a page says about itself, before anything is read from its text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly url: string | null;
  /** As declared, which is often wrong. */
  readonly language: string | null;
  /** Dates as written, the most trusted first. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** The article's text as linked data gives it, or null. */
  readonly linkedBody: string | null;
}

type Field = "title" | "author" | "outlet" | "url" | "language" | "published" | "modified";

/** The table's order is the order of trust. */
const sources = parse(pageMetadataCsv, { skipFirstRow: true }) as unknown as readonly {
  readonly field: Field;
  readonly source: "json-ld" | "meta";
  readonly name: string;
}[];

const ADDRESS = /^(?:https?:)?\/\/|^www\.|^@|\.(?:com|org|net)\b/i;
const LONGEST_NAME = 80;
const HEADINGS = "h1, [itemprop=headline], h2.entry-title, h2[class*=title], h2";
const AUTHOR_ELEMENTS = "[class~=author] [class~=name], [class~=author-name], " +
  "[class~=author], [class*=byline] a, [class*=author] a, [class*=byline], [class*=author]";
const AUTHOR_LABEL =
  /^(?:written |posted |story )?(?:by|von|par|por|di|door|author|autor)\b:?\s*/i;
const AUTHOR_REST = /\s*(?:[|•·,]|\s[-–—]\s|\d).*$/;

/**
 * Reads title, authors, outlet, canonical address, language and dates from a page's linked
 * data and `<meta>` elements. Each field takes the first source that has it, in the order
 * of `data/language/page-metadata.csv`; then come `<link rel=canonical>`, headings and
 * microdata.
 */
export function readMetadata(page: Document): PageMetadata {
  const linked = linkedArticles(page);
  const metas = metaContents(page);
  const all = (field: Field) => valuesOf(field, linked, metas);
  const outlet = all("outlet").find((name) => !ADDRESS.test(name)) ?? null;
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;
  return {
    title: titleOf(page, all("title")[0] ?? null, outlet),
    authors: authorsOf(page, linked, all("author"), outlet),
    outlet,
    url: [canonical, ...all("url")].find((url) => url !== null && ADDRESS.test(url)) ??
      null,
    language: page.documentElement.getAttribute("lang") ?? all("language")[0] ?? null,
    published: [...all("published"), ...microdata(page, "datePublished")],
    modified: [...all("modified"), ...microdata(page, "dateModified")],
    linkedBody:
      linked.map((node) => linkedText(node.articleBody)).find((text) => text !== null) ??
        null,
  };
}

function valuesOf(
  field: Field,
  linked: readonly LinkedNode[],
  metas: ReadonlyMap<string, string>,
): string[] {
  const values: string[] = [];
  for (const { field: name, source, name: key } of sources) {
    if (name !== field) continue;
    if (source === "meta") values.push(metas.get(key) ?? "");
    else for (const node of linked) values.push(linkedText(node[key]) ?? "");
  }
  return values.map((value) => value.replace(/\s+/g, " ").trim()).filter((value) =>
    value !== "" && value !== "null" && value !== "undefined"
  );
}

function metaContents(page: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ?? meta.getAttribute("http-equiv");
    const key = name?.trim().toLowerCase();
    if (key && !contents.has(key)) contents.set(key, meta.getAttribute("content") ?? "");
  }
  return contents;
}

function microdata(page: Document, property: string): string[] {
  return [...page.querySelectorAll(`[itemprop~="${property}"]`)].map((element) =>
    element.getAttribute("content") ?? element.getAttribute("datetime") ??
      element.textContent ?? ""
  ).filter((value) => value.trim() !== "");
}

/** A heading that the stated title only adds to is the title without the additions. */
function titleOf(page: Document, stated: string | null, outlet: string | null) {
  const headings = [...page.querySelectorAll(HEADINGS)].map(textOf).filter((text) =>
    text !== ""
  );
  const text = decodeEntities(stated ?? textOf(page.querySelector("title")));
  const words = foldedWords(text);
  const within = headings.find((heading) => {
    const part = foldedWords(heading);
    return part.length >= 2 && ` ${words.join(" ")} `.includes(` ${part.join(" ")} `);
  });
  const title = within ?? (text === "" ? headings[0] ?? "" : text);
  return title === "" ? null : title.slice(0, headlineLength(title, outlet));
}

function authorsOf(
  page: Document,
  linked: readonly LinkedNode[],
  stated: readonly string[],
  outlet: string | null,
): string[] {
  const inLinks = linked.flatMap(({ author }) => Array.isArray(author) ? author : [author])
    .map(linkedText);
  const marked = [...page.querySelectorAll("[rel~=author], [itemprop~=author]")].map((
    node,
  ) => textOf(node.querySelector("[itemprop~=name]") ?? node));
  const named = [...page.querySelectorAll(AUTHOR_ELEMENTS)].slice(0, 1).map((node) =>
    textOf(node).replace(AUTHOR_LABEL, "").replace(AUTHOR_REST, "")
  ).filter((name) => foldedWords(name).length <= 6);
  for (const names of [inLinks, stated.slice(0, 1), stated.slice(1), marked, named]) {
    const valid = names.filter((name) => name !== null && isName(name) && name !== outlet);
    if (valid.length > 0) return [...new Set((valid as string[]).map(decodeEntities))];
  }
  return [];
}

function isName(text: string): boolean {
  return text !== "" && text.length <= LONGEST_NAME && !ADDRESS.test(text);
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** Undoes entities that were escaped once too often, as in JSON-LD. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,6})|(\w+));/gi,
    (whole, dec, hex, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
      const code = dec !== undefined ? Number(dec) : parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
