import { parseHTML } from "linkedom";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A component as the browser would see it. */
export function rendered(component: VNode): Document {
  const html = `<!doctype html><html><body>${renderToString(component)}</body></html>`;
  return parseHTML(html).document as unknown as Document;
}

/** The text of the first element that fits the selector, its white space folded. */
export function wordsOf(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  return element === null ? null : (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The attribute of every element that fits the selector. */
export function valuesOf(
  document: Document,
  selector: string,
  attribute: string,
): string[] {
  return [...document.querySelectorAll(selector)].map((element) =>
    element.getAttribute(attribute) ?? ""
  );
}
