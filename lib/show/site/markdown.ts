/** Prose cells of a notebook as HTML that holds nothing but what Markdown can say. */

import { Marked, type Tokens } from "marked";
import { escapeMarkup } from "../markup.ts";
import { visibleText } from "./visible-text.ts";
import { webAddress } from "./outside-link.tsx";

/** A heading of the prose, for a table of contents. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

export interface Prose {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Where a relative address of the prose leads on the site, or null if nowhere. */
export type Resolve = (href: string) => string | null;

/**
 * Renders Markdown. Raw HTML shows as the text that it is; images other than the site's own
 * show as their description; links lead to the web or to where `resolve` says, and lose
 * their address otherwise. `idPrefix` keeps the headings of several cells apart.
 */
export function renderProse(markdown: string, idPrefix: string, resolve: Resolve): Prose {
  const headings: Heading[] = [];
  const marked = new Marked({
    async: false,
    gfm: true,
    renderer: {
      html: ({ text }) => escapeMarkup(text),
      image: ({ text }) => escapeMarkup(text),
      checkbox: ({ checked }) => checked ? "☑ " : "☐ ",
      link(
        this: { parser: { parseInline(tokens: Tokens.Generic[]): string } },
        { href, tokens },
      ) {
        return anchor(href, this.parser.parseInline(tokens), resolve);
      },
      heading(
        this: { parser: { parseInline(tokens: Tokens.Generic[]): string } },
        heading,
      ) {
        const { tokens, depth, text } = heading;
        const id = `${idPrefix}-${headings.length + 1}`;
        headings.push({ id, level: depth, text: plain(text) });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return { html: marked.parse(visibleText(markdown)) as string, headings };
}

function anchor(href: string, content: string, resolve: Resolve): string {
  const outside = webAddress(href);
  if (outside !== null) {
    const rel = "noopener noreferrer nofollow";
    return `<a class="outside" href="${escapeMarkup(outside)}" rel="${rel}">${content}</a>`;
  }
  const inside = resolve(href);
  return inside === null ? content : `<a href="${escapeMarkup(inside)}">${content}</a>`;
}

/** The words of inline Markdown, without its signs. */
function plain(markdown: string): string {
  return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_`]/g, "");
}

/** The words of the first paragraph, or an empty text. */
export function firstParagraph(markdown: string): string {
  const paragraph = new Marked().lexer(markdown).find(({ type }) => type === "paragraph");
  return paragraph === undefined ? "" : plain((paragraph as Tokens.Paragraph).text);
}
