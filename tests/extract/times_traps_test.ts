/** Words and numbers that look like times and are none. */
import { deepStrictEqual } from "node:assert/strict";
import { told } from "./times/resolved_times.ts";

const NONE: readonly (readonly [string, readonly string[]])[] = [
  ["months that are verbs and modals", [
    "This may provoke an acceleration of the crisis.",
    "The ministry may never return to these markets.",
    "May I ask who pays?",
    "Protesters march on the capital.",
    "An august body met.",
  ]],
  ["people named like months", [
    "Theresa May resigned.",
    "April Ryan asked a question.",
    "He met June Smith.",
  ]],
  ["seasons that are verbs and nouns", [
    "A fall of the president is feared.",
    "The West did not fall on its knees.",
    "Leaders spring to their feet.",
    "They drank spring water.",
  ]],
  ["units that are something else", [
    "The second attack failed.",
    "He won in a second city.",
    "The quarter of the city burned.",
    "A quarter of voters agreed.",
    "Iraq imports about three-quarters of its food.",
    "Talks failed at the last minute.",
    "He is a second lieutenant.",
  ]],
  ["rates", [
    "It imports 2.17 million barrels a day.",
    "Output reached 500,000 barrels a day before the war.",
    "Members pay $3 a month.",
    "The firm makes 10,000 cars a year.",
    "Prices rose 8% annually.",
  ]],
  ["ages", [
    "A 27-year-old man was held.",
    "The girl is 5 years old.",
  ]],
  ["names with numbers", [
    'It held its "Indestructible Brotherhood - 2023" manoeuvre.',
    "The Security Council adopted Resolution 1973.",
    "A Boeing 1900 landed.",
    "See page 2015 and No. 1999.",
    "He wore the number 1945.",
    "The Daily Mail and CBS's 60 Minutes reported it.",
  ]],
  ["numbers of other kinds", [
    "It cost $2015 and €1999.",
    "It sold 2,015 of them.",
    "There were 2000 soldiers and 1500 horses.",
    "The score was 3:2 and then 21-19.",
    "Call 555-1234.",
    "Use version 2.0.1 or 10.4.2.",
    "The ratio is 1/2/3.",
    "The temperature was in 80s.",
  ]],
  ["soon and once without a time", [
    "End the war as soon as possible.",
    "He was arrested soon after being released.",
    "China once again abstained.",
  ]],
  ["comparisons that name no time", [
    "Sales grew year-on-year.",
    "It was a day-to-day struggle.",
    "Output was up 12% on the year.",
    "It was the third cut in as many months.",
    "It was the 75th anniversary of the treaty.",
  ]],
  ["the future of something", ["They discussed the future of the alliance."]],
];

for (const [name, sentences] of NONE) {
  Deno.test(`findTimes() finds nothing in ${name}`, () => {
    for (const sentence of sentences) deepStrictEqual(told(sentence), [], sentence);
  });
}

Deno.test("findTimes() finds the time beside its double", () => {
  deepStrictEqual(told("In May, Theresa May resigned."), ["May = 2022-05"]);
  deepStrictEqual(told("Last fall, a fall in prices began."), ["Last fall = 2022-FA"]);
  deepStrictEqual(told("The second blast came 30 seconds later on Sunday."), [
    "30 seconds later = 2023-01-11",
    "Sunday = 2023-01-08",
  ]);
  deepStrictEqual(told("In 2020, 2000 soldiers came."), ["2020 = 2020"]);
});
