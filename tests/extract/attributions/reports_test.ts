import { deepStrictEqual } from "node:assert/strict";
import { readReports, reportsOf } from "../reports_of.ts";

for (
  const [text, expected] of [
    ["Roe said it failed.", ["subject | Roe | said"]],
    ["It failed, according to Roe, Poe and Coe.", [
      "frame | Roe, Poe and Coe | according to",
    ]],
    ["It failed, reportedly.", ["hedge | - | reportedly"]],
    ["“It failed,” said Roe.", ["inverted | Roe | said"]],
    ["It was reported by Reuters.", ["following-sentence | Reuters | reported"]],
    ["A leak was reported by Reuters.", ["passive | Reuters | reported"]],
    ["The FT quoted one official as saying it failed.", ["quoted | one official | quoted"]],
    ["Roe left, saying that it failed.", ["participle | Roe | saying"]],
    ["Roe went further: “It failed.”", ["colon | Roe | :"]],
    ["Roe attacked the plan “without any doubt at all”.", ["clause | Roe | attacked"]],
    ["“It failed,” Roe conceded loudly.", ["subject | Roe | conceded"]],
    ["“It failed,” Roe croaked.", ["tag | Roe | croaked"]],
    ["Roe’s claim that “it failed” is old.", ["claim | Roe | claim"]],
    ["Contrary to Roe’s claims, it failed.", ["frame | Roe | Contrary to"]],
  ] as const
) {
  Deno.test(`findReports() reads: ${text}`, () => {
    deepStrictEqual(readReports(text), [...expected]);
  });
}

for (
  const text of [
    "Security fears are growing.",
    "A written statement was found.",
    "Roe called on members to vote.",
    "Rubio’s claim to the seat is weak.",
  ]
) {
  Deno.test(`findReports() reads nothing in: ${text}`, () => {
    deepStrictEqual(readReports(text), []);
  });
}

Deno.test("findReports() tells what follows, what trails and what only marks can make", () => {
  const [said] = reportsOf("It failed, Roe said on Monday.").reports;
  deepStrictEqual([said?.follows, said?.trails, said?.needsQuote], [true, true, false]);
  const [called] = reportsOf("Roe called Poe “a coward”.").reports;
  deepStrictEqual([called?.follows, called?.needsQuote], [false, true]);
});

Deno.test("findReports() gives reports in the order of their cues", () => {
  const { reports } = reportsOf(
    "Roe said “a”, Poe said “b”: “It is,” Coe croaked. Doe said no.",
  );
  const cues = reports.map(({ cue }) => cue.first);
  deepStrictEqual(cues, [...cues].sort((a, b) => a - b));
});
