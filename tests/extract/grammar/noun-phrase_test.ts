import { strictEqual } from "node:assert/strict";
import {
  nounPhraseAfter,
  nounPhraseBefore,
} from "../../../lib/extract/grammar/noun-phrase.ts";
import { tokenize, type Tokens, tokenText } from "../../../lib/extract/tokens.ts";

function indexOf(tokens: Tokens, word: string): number {
  for (let at = 0; at < tokens.count; at++) if (tokenText(tokens, at) === word) return at;
  return -1;
}

for (
  const [text, verb, expected] of [
    [
      "Two of the country's top officials said so.",
      "said",
      "Two of the country's top officials",
    ],
    ["On Monday he also said so.", "said", "he"],
    ["Putin on Tuesday said so.", "said", "Putin"],
    ["Ann Roe, who is a member of the board, said so.", "said", "Ann Roe"],
    ["The minister, Ann Roe, said so.", "said", "Ann Roe"],
    ["Ann Roe (Labour) said so.", "said", "Ann Roe"],
    ["A. Roe, B. Poe and C. Doe said so.", "said", "A. Roe, B. Poe and C. Doe"],
    ["It rained because officials in Kyiv have said so.", "said", "officials in Kyiv"],
    ["He left and said so.", "said", null],
  ] as const
) {
  Deno.test(`nounPhraseBefore() finds the subject of: ${text}`, () => {
    const tokens = tokenize(text);
    const phrase = nounPhraseBefore(tokens, indexOf(tokens, verb), 0);
    const found = phrase === null
      ? null
      : text.slice(tokens.start[phrase.first], tokens.end[phrase.last - 1]);
    strictEqual(found, expected);
  });
}

for (
  const [text, expected] of [
    [
      "said Prime Minister of the republic Ann Roe on Monday.",
      "Prime Minister of the republic Ann Roe",
    ],
    ["said a spokesman for the ministry.", "a spokesman for the ministry"],
    ["said he was late.", "he"],
    ["said Ann Roe, a member.", "Ann Roe"],
    ["said Tuesday that it rained.", null],
    ["said that Kyiv fell.", null],
  ] as const
) {
  Deno.test(`nounPhraseAfter() finds who speaks in: ${text}`, () => {
    const tokens = tokenize(text);
    const phrase = nounPhraseAfter(tokens, 1, tokens.count);
    const found = phrase === null
      ? null
      : text.slice(tokens.start[phrase.first], tokens.end[phrase.last - 1]);
    strictEqual(found, expected);
  });
}
