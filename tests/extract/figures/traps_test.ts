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
  "names with a number": [
    "The G20 summit and the P5+1 talks failed.",
    "He flew in a MiG-29 and an Il-76.",
    "Apollo 11 landed and Voyager 2 went on.",
    "They drove down Route 66 and the M25.",
    "She lives at 10 Downing Street.",
    "He read Catch-22 and Fahrenheit 451.",
    "Room 101 was empty.",
    "The S-400 system and HIMARS M142 were sent.",
    "A Type 45 destroyer and U-Boat U-96 sank.",
    "Formula 1 and MotoGP fans came.",
    "Windows 11 runs on a Core i7.",
    "Resolution 1325 was passed.",
    "Under Chapter 11 and Title IX it sued.",
    "The Model 3 and the ID.4 sold well.",
    "Channel 4 and BBC Radio 5 reported it.",
    "Euro 2024 and the 2022 World Cup were held.",
    "One thing is clear.",
    "The flight BA117 and train ICE 572 left.",
  ],
  "words that count nothing": [
    "The Big Four and the Seven Sisters merged.",
    "She was second to none.",
    "They met for one-on-one talks.",
    "Ten-Nine was the call sign.",
    "He said it one day.",
    "On the one hand it works.",
    "Neither one came.",
    "It happened once or twice.",
  ],
  "ordinals, clocks and years": [
    "The 9/11 attacks changed it.",
    "They marked the 100th day and the 20th century.",
    "He finished 3rd.",
    "They met at 5 p.m. and left by 10am.",
    "The Treaty of 1648 ended it.",
    "In the 1980s and the '90s it grew.",
  ],
  "labels and identifiers": [
    "The ISBN is 978-3-16-148410-0.",
    "Its zip code is 90210-1234.",
    "Send it to agent007@example.org.",
    "The post has #100 and @user5.",
    "Page 3 of 12.",
    "Figure 2 and Table 4 show this.",
    "Vol. 12, No. 3 appeared.",
    "Version 2.0.1 was released.",
  ],
  "tallies": [
    "The match ended 2-2 after extra time.",
    "He beat her 6-4, 7-5.",
    "The vote was 98-0.",
    "He was 12-for-20 from the field.",
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
