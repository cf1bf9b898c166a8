import { CharacterClass, characterClass } from "../characters.ts";
import { TokenCase, TokenGap, TokenKind, type Tokens } from "../tokens.ts";

/** What a quote mark can do, by what stands on its two sides. */
export class MarkShapes {
  constructor(protected readonly tokens: Tokens) {}

  protected isPair(at: number): boolean {
    const { tokens } = this;
    return at + 1 < tokens.count && tokens.gap[at + 1] === TokenGap.None &&
      this.isApostrophe(at) && this.isApostrophe(at + 1);
  }

  protected isApostrophe(at: number): boolean {
    return this.tokens.kind[at] === TokenKind.Punctuation &&
      characterClass(this.codeAt(at)) === CharacterClass.Apostrophe;
  }

  protected opensSingle(at: number): boolean {
    if (!this.canOpen(at) || this.canClose(at) || at + 1 >= this.tokens.count) return false;
    if (this.codeAt(at) === 0x2019) return false;
    // "'90s" and "'em" drop letters and quote nothing.
    return this.tokens.kind[at + 1] !== TokenKind.Digits;
  }

  /** "the officials' plans": may close a quote, but more likely does not. */
  protected isPluralPossessive(at: number): boolean {
    const { tokens } = this;
    const letter = tokens.text.charCodeAt(tokens.start[at]! - 1);
    return letter === 0x73 && at + 1 < tokens.count &&
      tokens.gap[at + 1] === TokenGap.Space && tokens.kind[at + 1] === TokenKind.Word &&
      tokens.case[at + 1] === TokenCase.Lower;
  }

  /** Whether a mark that ends at token `at`, and starts at `from`, can open a quote. */
  protected canOpen(at: number, from: number = at): boolean {
    const { tokens } = this;
    if (at + 1 >= tokens.count || tokens.gap[at + 1] !== TokenGap.None) return false;
    if (tokens.gap[from] !== TokenGap.None || from === 0) return true;
    const before = this.codeAt(from - 1);
    return tokens.kind[from - 1] === TokenKind.Punctuation && '([{-–—/:“"‘'.includes(
      String.fromCharCode(before),
    );
  }

  protected canClose(at: number): boolean {
    const { tokens } = this;
    if (tokens.gap[at] !== TokenGap.None || at === 0) return false;
    if (at + 1 >= tokens.count || tokens.gap[at + 1] !== TokenGap.None) return true;
    return tokens.kind[at + 1] === TokenKind.Punctuation;
  }

  protected codeAt(index: number): number {
    return this.tokens.text.charCodeAt(this.tokens.start[index]!);
  }
}

/** A mark right between two others of its kind is a line of marks and opens nothing. */
export function isInRun(text: string, position: number): boolean {
  const mark = text.charCodeAt(position);
  return text.charCodeAt(position - 1) === mark && text.charCodeAt(position + 1) === mark;
}
