import { deepStrictEqual } from "node:assert/strict";
import { timeFigures } from "../../lib/relate/periods.ts";
import { buildExtraction, type ExtractionSpec, shift, value } from "./build-extraction.ts";
import { codebook } from "./small-codebook.ts";

const [trade] = codebook.measures;

/** The words of the time of each figure, or null. */
function times(text: string, spec: ExtractionSpec, measured = false) {
  const extraction = buildExtraction(text, spec);
  const measures = extraction.figures.map(() => (measured ? trade! : null));
  return timeFigures(extraction, measures).map((index) =>
    index === null ? null : extraction.times[index]!.text
  );
}

const percent = { kind: "percent", unit: "percent", trend: "up" } as const;

Deno.test("timeFigures() takes the nearest date, and a clause break makes it far", () => {
  deepStrictEqual(
    times("It sold $5 in 2023 and $6 in 2024.", {
      figures: [["$5", {}], ["$6", {}]],
      times: [["2023", value("2023")], ["2024", value("2024")]],
    }),
    ["2023", "2024"],
  );
  deepStrictEqual(
    times("In all of the year 2023 it sold a lot of things for $5, while 2024 was bad.", {
      figures: [["$5", {}]],
      times: [["2023", value("2023")], ["2024", value("2024")]],
    }),
    ["2023"],
  );
});

Deno.test("timeFigures() takes no duration, no moment now and no time in the figure", () => {
  deepStrictEqual(
    times("Now it sells 5 in two days.", {
      figures: [["5", {}]],
      times: [
        ["Now", value("PRESENT_REF")],
        ["two days", value("P2D"), { type: "DURATION" }],
      ],
    }),
    [null],
  );
  deepStrictEqual(
    times("Aged 5 years in 2023.", {
      figures: [["5 years", { kind: "age" }]],
      times: [["2023", value("2023")]],
    }),
    [null],
  );
});

Deno.test("timeFigures() takes no date that a change is compared with", () => {
  const text = "In 2024 sales rose 5 percent from 2023.";
  deepStrictEqual(
    times(text, {
      figures: [["5 percent", percent]],
      times: [["2024", value("2024")], ["2023", value("2023")]],
    }),
    ["2024"],
  );
});

Deno.test("timeFigures() gives a change and a second currency the date of their level", () => {
  deepStrictEqual(
    times("It sold $5 (£4) in 2023. Up 9 percent, more than in 2022.", {
      figures: [
        ["$5", { links: [{ role: "change", figure: 2 }] }],
        ["£4", { links: [{ role: "equivalent", figure: 0 }] }],
        ["9 percent", percent],
      ],
      times: [["2023", value("2023")], ["2022", value("2022")]],
    }),
    ["2023", "2023", "2023"],
  );
});

Deno.test("timeFigures() hands a date on to a measured figure of the next sentence", () => {
  const text = "It sold $5 last year. Imports were $6. Nobody asked. Exports were $7.";
  const spec: ExtractionSpec = {
    figures: [["$5", {}], ["$6", {}], ["$7", {}]],
    times: [["last year", shift("year", -1)]],
  };
  deepStrictEqual(times(text, spec, true), ["last year", "last year", null]);
  deepStrictEqual(times(text, spec), ["last year", null, null]);
});

Deno.test("timeFigures() hands no date on to what is still to come", () => {
  deepStrictEqual(
    times("It sold $5 last year. It will sell $6.", {
      figures: [["$5", {}], ["$6", {}]],
      times: [["last year", shift("year", -1)]],
    }, true),
    ["last year", null],
  );
});

Deno.test("timeFigures() leaves a date to the figure that it stands right behind", () => {
  deepStrictEqual(
    times("It sold between $5 in 2021 and then up to $9 in 2023.", {
      figures: [["$5", {}], ["$9", { links: [{ role: "base", figure: 0 }] }]],
      times: [["2021", value("2021")], ["2023", value("2023")]],
    }),
    ["2021", "2023"],
  );
  deepStrictEqual(
    times("It went from $5 in 2021 to $9 in 2023.", {
      figures: [["$5", { links: [{ role: "target", figure: 1 }] }], ["$9", {}]],
      times: [["2021", value("2021")], ["2023", value("2023")]],
    }),
    ["2021", "2023"],
  );
});

Deno.test("timeFigures() takes no date with which a level is contrasted", () => {
  deepStrictEqual(
    times("In July sales fell 2 percent compared to June, and were $8.", {
      figures: [["2 percent", percent], ["$8", {}]],
      times: [["July", value("2024-07")], ["June", value("2024-06")]],
    }),
    ["July", "July"],
  );
});

Deno.test("timeFigures() takes no date at which a figure was reported", () => {
  const spec: ExtractionSpec = {
    figures: [["$5", {}], ["2 percent", percent]],
    times: [["last year", shift("year", -1)], ["January", value("2025-01")]],
  };
  const text =
    "Sales came to $5 last year, the office said in January, a rise of 2 percent.";
  deepStrictEqual(times(text, spec), ["last year", "last year"]);
  deepStrictEqual(
    times("It sold $5, the office said in January.", {
      figures: [["$5", {}]],
      times: [["January", value("2025-01")]],
    }),
    [null],
  );
});

Deno.test("timeFigures() gives a growth that takes up a level the date of the level", () => {
  deepStrictEqual(
    times("It sold $5 last year. That was 2 percent more than the year before.", {
      figures: [["$5", {}], ["2 percent", { ...percent, trend: "none" }]],
      times: [["last year", shift("year", -1)], ["the year before", shift("year", -1)]],
    }),
    ["last year", "last year"],
  );
});

Deno.test("timeFigures() hands a date on past that of the report", () => {
  deepStrictEqual(
    times("It sold $5 last year. Imports were $6, the office said in January.", {
      figures: [["$5", {}], ["$6", {}]],
      times: [["last year", shift("year", -1)], ["January", value("2025-01")]],
    }, true),
    ["last year", "last year"],
  );
});

Deno.test("timeFigures() leaves a growth in a sentence of its own the date named there", () => {
  deepStrictEqual(
    times("It sold $5 last year. The figure was 2 percent higher in 2023.", {
      figures: [["$5", {}], ["2 percent", { ...percent, trend: "none" }]],
      times: [["last year", shift("year", -1)], ["2023", value("2023")]],
    }),
    ["last year", "2023"],
  );
});
