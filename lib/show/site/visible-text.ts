/** Text that an article chose, made safe to look at. */

/** Control characters other than tab and line breaks, and bidirectional overrides. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The text with characters that hide or reorder their neighbours shown as what they are:
 * control characters as control pictures (`␀`), bidirectional overrides by code point
 * (`‹U+202E›`), half surrogates as the replacement character. Everything else is unchanged.
 * It does not escape for HTML; the renderer does.
 *
 * @example
 * ```ts
 * import { visibleText } from "./visible-text.ts";
 * import { strictEqual } from "node:assert/strict";
 *
 * strictEqual(visibleText("up\u0000 \u202e%62"), "up␀ ‹U+202E›%62");
 * ```
 */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, picture).toWellFormed();
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
