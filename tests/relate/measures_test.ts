import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { FigureMention } from "../../lib/model.ts";
import { isCurrency, measureFigures, nearestLinks } from "../../lib/relate/measures.ts";
import { buildExtraction, type ExtractionSpec } from "./build-extraction.ts";
import { codebook } from "./small-codebook.ts";

const dollars = { value: 5e9, unit: "USD" };

function measures(text: string, spec: ExtractionSpec) {
  return measureFigures(buildExtraction(text, spec), codebook).map((one) =>
    one?.id ?? null
  );
}

Deno.test("measureFigures() needs a word of the measure and all of its actors", () => {
  const figures = [["$5bn", dollars]] as const;
  const actors = [["Russia", "russia"], ["China", "china"]] as const;
  const both = "Trade of Russia with China was $5bn.";
  deepStrictEqual(measures(both, { figures, actors }), ["russia-china-trade"]);
  deepStrictEqual(measures(both, { figures, actors: [actors[0]] }), [null]);
  deepStrictEqual(
    measures("The debt of Russia to China was $5bn.", { figures, actors }),
    [null],
  );
  deepStrictEqual(
    measures("Trade grew. Russia owes China $5bn.", { figures, actors }),
    [null],
  );
});

Deno.test("measureFigures() lets somebody stand for a state", () => {
  deepStrictEqual(
    measures("Putin told Xi that trade was $5bn.", {
      figures: [["$5bn", dollars]],
      actors: [["Putin", "vladimir-putin"], ["Xi", "xi-jinping"]],
    }),
    ["russia-china-trade"],
  );
});

Deno.test("measureFigures() knows whom an article means by the two countries", () => {
  const text = "Russia met China. Ukraine did not. Russia and China agreed. " +
    "Bilateral trade was $5bn.";
  deepStrictEqual(
    measures(text, {
      figures: [["$5bn", dollars]],
      actors: [
        ["Russia", "russia"],
        ["China", "china"],
        ["Ukraine", "ukraine"],
        ["Russia", "russia"],
        ["China", "china"],
      ],
    }),
    ["russia-china-trade"],
  );
});

Deno.test("measureFigures() fits the unit, and the longest and nearest words", () => {
  const actors = [["Russia", "russia"], ["China", "china"]] as const;
  deepStrictEqual(
    measures("Russia sold China oil: 5 barrels a day, $5bn.", {
      figures: [
        ["5 barrels a day", { kind: "rate", value: 5, unit: "barrel", per: "day" }],
        ["$5bn", dollars],
      ],
      actors,
    }),
    ["russia-china-oil", null],
  );
  deepStrictEqual(
    measures("In trade with Russia, China says Chinese exports were $5bn.", {
      figures: [["$5bn", dollars]],
      actors,
    }),
    ["china-exports-to-russia"],
  );
});

Deno.test("measureFigures() hands a measure on along links", () => {
  deepStrictEqual(
    measures("Trade of Russia with China was $5bn. That is £4bn, up 3 percent.", {
      figures: [
        ["$5bn", dollars],
        ["£4bn", { value: 4e9, unit: "GBP", links: [{ role: "equivalent", figure: 0 }] }],
        ["3 percent", {
          kind: "percent",
          unit: "percent",
          links: [{ role: "target", figure: 0 }],
        }],
      ],
      actors: [["Russia", "russia"], ["China", "china"]],
    }),
    ["russia-china-trade", "russia-china-trade", "russia-china-trade"],
  );
});

Deno.test("nearestLinks() puts the nearest figure first", () => {
  const links: FigureMention["links"] = [
    { role: "base", figure: 0 },
    { role: "target", figure: 1 },
  ];
  const extraction = buildExtraction("From $1 over the years to $2, by 100 percent.", {
    figures: [["$1", {}], ["$2", {}], ["100 percent", { links }]],
  });
  deepStrictEqual(
    nearestLinks(extraction, extraction.figures[2]!).map(({ figure }) => figure),
    [1, 0],
  );
});

Deno.test("isCurrency() tells ISO 4217 codes from units", () => {
  strictEqual(isCurrency("USD"), true);
  for (const unit of [null, "barrel", "usd", "US"]) strictEqual(isCurrency(unit), false);
});

Deno.test("measureFigures() takes no pair for a figure about another state", () => {
  const text = "With Russia and China watching, trade with Ukraine was $5bn.";
  const states = [["Russia", "russia"], ["China", "china"]] as const;
  const [start, end] = [text.indexOf("trade"), text.indexOf(" was")];
  const about = { start, end, text: text.slice(start, end) };
  const figures = [["$5bn", { ...dollars, about }]] as const;
  deepStrictEqual(measures(text, { figures, actors: states }), ["russia-china-trade"]);
  const all = [...states, ["Ukraine", "ukraine"]] as const;
  deepStrictEqual(measures(text, { figures, actors: all }), [null]);
});
