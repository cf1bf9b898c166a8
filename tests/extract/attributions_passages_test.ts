/** Who is said to say, believe or deny what, in passages as news writes them. */
import { deepStrictEqual } from "node:assert/strict";
import { voicesOf } from "./voices_of.ts";

/** Attributions as "certainty | source | via | what is attributed". */
function read(text: string): string[] {
  return voicesOf(text).attributions.map(({ certainty, source, via, text }) =>
    [certainty, source.text, via?.text ?? "-", text].join(" | ")
  );
}

const passages: Readonly<
  Record<string, readonly (readonly [string, readonly string[]])[]>
> = {
  "indirect speech": [
    ["Peskov said that the talks went on.", ["reported | Peskov | - | the talks went on"]],
    ["The talks went on, Peskov said.", ["reported | Peskov | - | The talks went on"]],
    ["The talks, Peskov said, went on.", [
      "reported | Peskov | - | The talks, Peskov said, went on",
    ]],
    ["According to Chinese customs, trade fell.", [
      "reported | Chinese customs | - | trade fell",
    ]],
    ["Trade fell, according to Chinese customs.", [
      "reported | Chinese customs | - | Trade fell, according to Chinese customs",
    ]],
    ["Analysts explained why trade fell.", ["reported | Analysts | - | why trade fell"]],
  ],
  "belief and fear": [
    ["Analysts believe that trade will fall.", [
      "believed | Analysts | - | trade will fall",
    ]],
    ["Beijing fears a decline of Russia.", ["feared | Beijing | - | a decline of Russia"]],
    ["In the view of Peskov, trade will fall.", [
      "believed | Peskov | - | trade will fall",
    ]],
  ],
  "two levels": [
    ["Trade fell, Reuters reported, citing Chinese officials.", [
      "reported | Reuters | - | Trade fell",
      "reported | Chinese officials | Reuters | Trade fell, Reuters reported, citing Chinese officials",
    ]],
    ["Chinese officials told the Financial Times that trade fell.", [
      "reported | Chinese officials | the Financial Times | trade fell",
    ]],
  ],
  "the following sentence": [
    ["Trade fell. This was reported by Reuters.", ["reported | Reuters | - | Trade fell"]],
    ["Trade fell. It was announced by the ministry on Friday.", [
      "reported | the ministry | - | Trade fell",
    ]],
  ],
  "denial and contradiction": [
    ["Peskov denied that the talks failed.", ["denied | Peskov | - | the talks failed"]],
    ["Contrary to an announcement from Moscow, Armenia will not take part.", [
      "denied | Moscow | - | Armenia will not take part",
    ]],
    ["Contrary to what Peskov said, Armenia will not take part.", [
      "denied | Peskov | - | Armenia will not take part",
    ]],
    ["Contrary to Peskov's claims, Armenia will not take part.", [
      "denied | Peskov | - | Armenia will not take part",
    ]],
    ["Despite assurances from Moscow, trade fell.", ["denied | Moscow | - | trade fell"]],
    ["Armenia stays out, contradicting a statement by Peskov.", [
      "denied | Peskov | - | Armenia stays out, contradicting a statement by Peskov",
    ]],
    ["Peskov rejected claims that the talks failed.", [
      "denied | Peskov | - | claims that the talks failed",
    ]],
  ],
  "nobody who says anything": [
    ["The talks went on in Geneva.", []],
    ["Rubio's claim to the seat is weak.", []],
    ["They signed a letter and left.", []],
    ["Security fears are growing.", []],
  ],
};

for (const [what, cases] of Object.entries(passages)) {
  for (const [text, expected] of cases) {
    Deno.test(`findAttributions(), ${what}: ${text}`, () => {
      deepStrictEqual(read(text), [...expected]);
    });
  }
}
