// Characters that XML 1.0 does not allow, lone surrogates included.
const FORBIDDEN = new RegExp(
  "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|" +
    "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  "g",
);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text made safe for element content and quoted attributes of HTML and of SVG; characters
 * that no XML document may hold become U+FFFD.
 *
 * @example
 * ```ts
 * import { escapeMarkup } from "./markup.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(escapeMarkup(`<b title="R&D">`), "&lt;b title=&quot;R&amp;D&quot;&gt;");
 * ```
 */
export function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(
    /[&<>"']/g,
    (mark) => ENTITIES[mark] ?? "",
  );
}

/** True for addresses that a page may link to: of the site itself, or on the web. */
export function isSafeHref(href: string): boolean {
  return /^(?:https?:\/\/|\.{1,2}\/|#)/i.test(href);
}
