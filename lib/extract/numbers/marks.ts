import { TokenGap, TokenKind, type Tokens } from "../tokens.ts";

/** The character code of token `index` if it is one character long, else -1. */
export function markAt(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count) return -1;
  const start = tokens.start[index]!;
  return tokens.end[index]! === start + 1 ? tokens.text.charCodeAt(start) : -1;
}

/** True if token `index` follows the one before it without a gap. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.count && tokens.gap[index] === TokenGap.None;
}

/** True if token `index` is a run of digits. */
export function isDigits(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count && tokens.kind[index] === TokenKind.Digits;
}

/** True if token `index` is a word. */
export function isWord(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count && tokens.kind[index] === TokenKind.Word;
}

/** True for hyphens, minus signs and dashes, all of which are typed for one another. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** True for the marks that stand for "minus" before a number. */
export function isMinus(code: number): boolean {
  return code === 0x2d || code === 0x2212 || code === 0x2011 || code === 0x2013;
}

export const Mark = {
  Percent: 0x25,
  Plus: 0x2b,
  Comma: 0x2c,
  Stop: 0x2e,
  Slash: 0x2f,
  Caret: 0x5e,
  Times: 0xd7,
  Tilde: 0x7e,
  Open: 0x28,
  Close: 0x29,
  Colon: 0x3a,
  Semicolon: 0x3b,
  Apostrophe: 0x27,
  Hash: 0x23,
  FractionSlash: 0x2044,
} as const;
