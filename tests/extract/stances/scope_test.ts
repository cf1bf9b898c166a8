import { strictEqual } from "node:assert/strict";
import {
  isAimedAt,
  isCharge,
  isDisclaimed,
  isDoubted,
  isDuty,
  isHypothetical,
  isQuestion,
  isWithdrawn,
  prospectOf,
} from "../../../lib/extract/stances/scope.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";
import { tokenIndex } from "../token_index.ts";

type Scope = (tokens: ReturnType<typeof tokenize>, first: number, floor: number) => boolean;

for (
  const [name, scope, text, word, expected] of [
    ["isWithdrawn", isWithdrawn, "India does not support it.", "support", true],
    ["isWithdrawn", isWithdrawn, "India refused to support it.", "support", true],
    ["isWithdrawn", isWithdrawn, "India warned them against helping it.", "helping", true],
    ["isWithdrawn", isWithdrawn, "Not only India supports it.", "supports", false],
    [
      "isWithdrawn",
      isWithdrawn,
      "It did not rain, and India supports it.",
      "supports",
      false,
    ],
    ["isWithdrawn", isWithdrawn, "India supports it.", "supports", false],
    ["isHypothetical", isHypothetical, "It could sink them.", "sink", true],
    [
      "isHypothetical",
      isHypothetical,
      "It has the right to support them.",
      "support",
      true,
    ],
    ["isHypothetical", isHypothetical, "It could be sunk by its ally.", "ally", false],
    ["isHypothetical", isHypothetical, "It sank them.", "sank", false],
    [
      "isHypothetical",
      isHypothetical,
      "He wavered for fear of angering them.",
      "angering",
      true,
    ],
    ["isHypothetical", isHypothetical, "They fear that it sank.", "sank", false],
    ["isDoubted", isDoubted, "He doubts whether it sank.", "sank", true],
    ["isDoubted", isDoubted, "There is no doubt that it sank.", "sank", false],
    ["isDoubted", isDoubted, "He doubts them, and it sank.", "sank", false],
    ["isDisclaimed", isDisclaimed, "He dismissed claims that it sank.", "sank", true],
    ["isDisclaimed", isDisclaimed, "There is no evidence that it sank.", "sank", true],
    ["isDisclaimed", isDisclaimed, "He did not deny that it sank.", "sank", false],
    ["isDisclaimed", isDisclaimed, "He says that it sank.", "sank", false],
    ["isDuty", isDuty, "India should simply follow them.", "follow", true],
    ["isDuty", isDuty, "India must not follow them.", "follow", true],
    ["isDuty", isDuty, "You should go, and India follows them.", "follows", false],
    ["isDuty", isDuty, "India follows them.", "follows", false],
    ["isCharge", isCharge, "They accused Kyiv of provoking them.", "provoking", true],
    ["isCharge", isCharge, "They spoke of provoking them.", "provoking", false],
  ] as [string, Scope, string, string, boolean][]
) {
  Deno.test(`${name}() is ${expected} for "${word}" in: ${text}`, () => {
    const tokens = tokenize(text);
    strictEqual(scope(tokens, tokenIndex(tokens, word), 0), expected);
  });
}

Deno.test("isQuestion() looks for the mark at the end, inside quote marks too", () => {
  for (
    const [text, expected] of [["Is it?", true], ["“Is it?”", true], [
      "It is.",
      false,
    ]] as const
  ) {
    const tokens = tokenize(text);
    strictEqual(isQuestion(tokens, tokens.count), expected, text);
  }
});

for (
  const [text, target, expected] of [
    ["They condemned the sanctions against Russia.", "Russia", true],
    ["They oppose new tariffs on the Union.", "Union", true],
    ["They rejected criticism of Russia.", "Russia", true],
    ["They condemned Russia and its sanctions.", "Russia", false],
    ["They wrote a book on Russia.", "Russia", false],
    ["They voted against Russia.", "Russia", false],
  ] as const
) {
  Deno.test(`isAimedAt() is ${expected} for ${target} in "${text}"`, () => {
    const tokens = tokenize(text);
    strictEqual(isAimedAt(tokens, 1, tokenIndex(tokens, target)), expected);
  });
}

for (
  const [text, expected] of [
    ["It is not necessary for Minsk to help them.", "ruled out"],
    ["It would be a mistake for Berlin to help them.", "open"],
    ["It is in the interest of Poland to help them.", "open"],
    ["Minsk is ready to help them.", "none"],
    ["It rained, and Minsk came to help them.", "none"],
    ["Minsk can help them.", "none"],
  ] as const
) {
  Deno.test(`prospectOf() is ${expected} in: ${text}`, () => {
    const tokens = tokenize(text);
    strictEqual(prospectOf(tokens, tokenIndex(tokens, "help"), 0), expected);
  });
}
