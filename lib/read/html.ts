import type { Article } from "../model.ts";
import type { TextOptions } from "./plain-text.ts";

const CHARSET = /<meta[^>]+charset\s*=\s*["']?(?<label>[\w-]+)/i;
const CHARSET_REACH = 4096;

/** The encoding that a page declares in its first bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, CHARSET_REACH));
  return CHARSET.exec(head)?.groups?.label ?? null;
}

export function readHtml(
  _html: string,
  _options: TextOptions,
): Article | { readonly reason: string } {
  return { reason: "HTML is not read yet" };
}
