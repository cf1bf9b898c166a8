import { deepStrictEqual } from "node:assert/strict";
import { openDocument } from "../../../lib/extract/document.ts";
import { findFigures } from "../../../lib/extract/figures.ts";
import { findTimes } from "../../../lib/extract/times.ts";
import { articleFromText } from "../article_from_text.ts";

function found(text: string): string[] {
  const document = openDocument(articleFromText(text));
  return findFigures(document, findTimes(document)).map((figure) => figure.text);
}

const traps: Record<string, readonly string[]> = {
  names: [
    "They will build the Power of Siberia-2 pipeline.",
    "Beijing insists on one China.",
    "The G7 and the Group of Seven met the Group of 20.",
    "A Boeing 737 and an F-16 landed.",
    "Covid-19 spread.",
    "They invoked Section 427 and Article 5.",
    "The S&P 500 and the iPhone 11 were mentioned.",
    "It runs on USB 3.0 over 5G at 1080p.",
    "Call 911.",
  ],
  pronouns: [
    "No one will be able to dictate it.",
    "One could say so, and every one of them did.",
    "They looked at one another.",
    "One of the generals resigned.",
    "The two countries agreed, and these two leaders signed.",
  ],
  ordinals: [
    "It marked the 75th anniversary.",
    "He came 2nd in the third round of the second half.",
    "The 22nd amendment passed.",
  ],
  "dates and times": [
    "In 2019 the war began, and by 1945 it had ended.",
    "The 1990s were hard.",
    "They met on February 4, 2022 at 9:35.",
    "On 01/11/2023 at 7.05am it rained.",
    "That was two years ago.",
  ],
  "page furniture": [
    "1. China seems to be considering its own aims.",
    "See page 12.",
    "Call +44 20 7946 0958 now.",
    "Read https://example.org/2024/05/story-12?id=99 first.",
    "The address 192.168.1.1 answered.",
  ],
  scores: ["City won 3-1.", "The motion passed 220-213.", "They drew 2-2 again."],
  idioms: ["He laughed all the way, 24/7.", "The odds are 4 to 1.", "It was a 50-50 call."],
};

for (const [kind, texts] of Object.entries(traps)) {
  Deno.test(`findFigures() takes no ${kind} for figures`, () => {
    for (const text of texts) deepStrictEqual(found(text), [], text);
  });
}

Deno.test("findFigures() finds the figure that stands beside a trap", () => {
  deepStrictEqual(found("In 2019 Boeing sold 380 planes for $5bn."), [
    "380 planes",
    "$5bn",
  ]);
  deepStrictEqual(found("The G7 pledged 40 F-16 jets."), ["40 F-16 jets"]);
  deepStrictEqual(found("She hired 2000 recruits in 2001."), ["2000 recruits"]);
});

Deno.test("findFigures() takes no list number for a figure inside a line", () => {
  deepStrictEqual(found("There are 2) the party and 3) the army."), []);
});
