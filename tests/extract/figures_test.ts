import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { openDocument } from "../../lib/extract/document.ts";
import {
  type FigureOptions,
  findFigures,
  findFiguresApart,
} from "../../lib/extract/figures.ts";
import { findTimes } from "../../lib/extract/times.ts";
import type { FigureMention } from "../../lib/model.ts";
import { articleFromText } from "./article_from_text.ts";

function figures(text: string, options?: FigureOptions): FigureMention[] {
  const document = openDocument(articleFromText(text));
  return findFigures(document, findTimes(document), options);
}

/** Text, value (or low and high), unit and denominator of every figure. */
function read(text: string): string[] {
  return figures(text).map(({ text, value, low, high, unit, per }) =>
    `${text} = ${value ?? `${low} to ${high}`} ${unit}${per === null ? "" : ` per ${per}`}`
  );
}

function kinds(text: string): string[] {
  return figures(text).map(({ kind }) => kind);
}

Deno.test("findFigures() reads money by sign, code and name", () => {
  deepStrictEqual(read("Exports earned $240bn (£190bn) and 3 crore rupees."), [
    "$240bn = 240000000000 USD",
    "£190bn = 190000000000 GBP",
    "3 crore rupees = 30000000 INR",
  ]);
  deepStrictEqual(read("It sold for CHF 5.5 million, 200,000 Polish zlotys or RM12.50."), [
    "CHF 5.5 million = 5500000 CHF",
    "200,000 Polish zlotys = 200000 PLN",
    "RM12.50 = 12.5 MYR",
  ]);
  deepStrictEqual(read("The aid ran to millions of dollars and a loss of -€5m."), [
    "millions of dollars = 1000000 to 10000000 USD",
    "-€5m = -5000000 EUR",
  ]);
});

Deno.test("findFigures() resolves the dollar sign by context and keeps the reason", () => {
  const [plain] = figures("The dam cost $5m.");
  deepStrictEqual([plain?.unit, typeof plain?.unitReason], ["USD", "string"]);
  const named = figures("Reserves in Canadian dollars rose. They stand at $5m.");
  deepStrictEqual(named.map(({ unit }) => unit), ["CAD"]);
  ok(named[0]?.unitReason?.includes("CAD"));
  // A sum in brackets is in the other currency.
  const pair = figures("The fine is 10 million Australian dollars ($7 million).");
  deepStrictEqual(pair.map(({ unit }) => unit), ["AUD", "USD"]);
  const document = openDocument({
    ...articleFromText("It cost $5m."),
    url: "https://news.example.nz/1",
  });
  strictEqual(findFigures(document, [])[0]?.unit, "NZD");
});

Deno.test("findFigures() reads percentages, points and multiples", () => {
  deepStrictEqual(read("Rates of 4.5%, up 25 basis points or 0.25 percentage points."), [
    "4.5% = 4.5 percent",
    "25 basis points = 25 basis point",
    "0.25 percentage points = 0.25 percentage point",
  ]);
  deepStrictEqual(kinds("Output grew tenfold, prices doubled, at 2-3 times the cost."), [
    "multiple",
    "multiple",
    "multiple",
  ]);
  deepStrictEqual(read("It sells at a 2-3 times inflated price, split 50×50%."), [
    "2-3 times = 2 to 3 null",
    "50×50% = 50 percent",
  ]);
});

Deno.test("findFigures() reads rates as one figure with a denominator", () => {
  deepStrictEqual(
    read("They pump 2.17 million barrels a day, or 90,000 barrels per hour."),
    [
      "2.17 million barrels a day = 2170000 barrel per day",
      "90,000 barrels per hour = 90000 barrel per hour",
    ],
  );
  deepStrictEqual(read("At 60 mph it burns $3 per litre; 5 g/km; 3 million bpd."), [
    "60 mph = 60 mile per hour",
    "$3 per litre = 3 USD per litre",
    "5 g/km = 5 gram per kilometre",
    "3 million bpd = 3000000 barrel per day",
  ]);
  // "A year ago" is no denominator.
  deepStrictEqual(read("They bought 40 tanks a year ago."), ["40 tanks = 40 tank"]);
});

Deno.test("findFigures() names units in singular British English", () => {
  deepStrictEqual(
    read("It is 5 kilometers long, 30 cm wide, weighs 12m tonnes, uses 5 kWh."),
    [
      "5 kilometers = 5 kilometre",
      "30 cm = 30 centimetre",
      "12m tonnes = 12000000 tonne",
      "5 kWh = 5 kilowatt hour",
    ],
  );
  deepStrictEqual(
    read("Pipes carried 38 bcm of gas over 3,000 sq km at 20 mW and 20 MW."),
    [
      "38 bcm = 38000000000 cubic metre",
      "3,000 sq km = 3000 square kilometre",
      "20 mW = 20 milliwatt",
      "20 MW = 20 megawatt",
    ],
  );
});

Deno.test("findFigures() reads temperatures and ages", () => {
  deepStrictEqual(
    read("It was minus 20C at night, -5°C by day, 98.6 degrees Fahrenheit."),
    [
      "minus 20C = -20 celsius",
      "-5°C = -5 celsius",
      "98.6 degrees Fahrenheit = 98.6 fahrenheit",
    ],
  );
  const ages = figures(
    "A 34-year-old man, Jane Roe, 41, a girl aged 7 and a boy 5 years old. She was 90.",
  );
  deepStrictEqual(ages.map(({ kind, value }) => [kind, value]), [
    ["age", 34],
    ["age", 41],
    ["age", 7],
    ["age", 5],
    ["age", 90],
  ]);
});

Deno.test("findFigures() takes the head noun of what is counted as the unit", () => {
  deepStrictEqual(
    read("About 1,200 Russian soldiers, 12 MPs, dozens of armed men and two 500-kg bombs."),
    [
      "1,200 Russian soldiers = 1200 soldier",
      "12 MPs = 12 MP",
      "dozens of armed men = 12 to 120 man",
      "two = 2 bomb",
      "500-kg = 500 kilogram",
    ],
  );
  deepStrictEqual(read("It took 2.7m digital and physical sales in 36 league games."), [
    "2.7m digital and physical sales = 2700000 sale",
    "36 league games = 36 game",
  ]);
  deepStrictEqual(read("A 12-page memo counted at least one soldier."), [
    "12-page = 12 page",
    "one soldier = 1 soldier",
  ]);
});

Deno.test("findFigures() reads ranges in every form", () => {
  deepStrictEqual(
    read("Between 10 and 20 percent, from 5 to 7 people, $5-7bn, 5 to 7 million tonnes."),
    [
      "10 and 20 percent = 10 to 20 percent",
      "5 to 7 people = 5 to 7 person",
      "$5-7bn = 5000000000 to 7000000000 USD",
      "5 to 7 million tonnes = 5000000 to 7000000 tonne",
    ],
  );
  deepStrictEqual(read("It takes three or four weeks and $800,000 to $1.3 million."), [
    "three or four weeks = 3 to 4 week",
    "$800,000 to $1.3 million = 800000 to 1300000 USD",
  ]);
});

Deno.test("findFigures() shares a unit among the members of a list", () => {
  deepStrictEqual(read("Tariffs of 10, 12 and 15 percent; 62 to 68 dollars a share."), [
    "10 = 10 percent",
    "12 = 12 percent",
    "15 percent = 15 percent",
    "62 to 68 dollars a share = 62 to 68 USD per share",
  ]);
  deepStrictEqual(read("They sold 3.9 million phones, up from 2.4 million in 2017."), [
    "3.9 million phones = 3900000 phone",
    "2.4 million = 2400000 phone",
  ]);
});

Deno.test("findFigures() reads bounds", () => {
  const bounds = (text: string) => figures(text).map(({ bound }) => bound);
  deepStrictEqual(bounds("About 40 ships, nearly 50 tanks, some 300 men, 20 jets or so."), [
    "about",
    "about",
    "about",
    "about",
  ]);
  deepStrictEqual(
    bounds("More than 40 ships, at least $5m, 100+ cities, 10 tons or more."),
    [
      "over",
      "over",
      "over",
      "over",
    ],
  );
  deepStrictEqual(
    bounds("Up to 40 ships, fewer than 5 tanks, children under the age of 5."),
    [
      "under",
      "under",
      "under",
    ],
  );
  // A record is exact, and "ticked up to" leads to a level.
  deepStrictEqual(bounds("A record high of $5m; the rate ticked up to 43 percent."), [
    "exact",
    "exact",
  ]);
});

Deno.test("findFigures() reads trends from verbs, prepositions and signs", () => {
  const trends = (text: string) => figures(text).map(({ trend }) => trend);
  deepStrictEqual(
    trends("Oil rose 3%, gas fell by about 5%, up 26 percent, Nasdaq -0.4%."),
    [
      "up",
      "down",
      "up",
      "down",
    ],
  );
  deepStrictEqual(trends("The rate rose to 4%. Shares fell below $70."), ["none", "none"]);
});

Deno.test("findFigures() links the figures of one change", () => {
  const found = figures("Trade rose 26 percent to $240bn from $190bn.");
  deepStrictEqual(found.map(({ trend }) => trend), ["up", "none", "none"]);
  deepStrictEqual(found[0]?.links, [
    { role: "target", figure: 1 },
    { role: "base", figure: 2 },
  ]);
  ok(found[1]?.links.some(({ role, figure }) => role === "change" && figure === 0));
  ok(found[2]?.links.some(({ role, figure }) => role === "change" && figure === 0));
});

Deno.test("findFigures() links the same amount in two currencies", () => {
  const found = figures("Trade was $240bn (£190bn), up 26 percent.");
  deepStrictEqual(found[1]?.links, [{ role: "equivalent", figure: 0 }]);
  deepStrictEqual(found[2]?.links, [{ role: "target", figure: 0 }]);
  strictEqual(found[2]?.about?.text, "Trade");
});

Deno.test("findFigures() says in whose words a figure measures what", () => {
  const about = (text: string) => figures(text)[0]?.about?.text;
  strictEqual(about("60% of revenue came from ads."), "revenue");
  strictEqual(
    about("Trade between the two countries reached a record $5bn."),
    "Trade between the two countries",
  );
  strictEqual(about("They met 40 Russian generals."), "Russian generals");
});

Deno.test("findFigures() keeps the precision of the last stated digit", () => {
  strictEqual(figures("It cost $244.8 billion.")[0]?.precision, 1e8);
});

Deno.test("findFigures() gives incidental numbers only when asked", () => {
  const text = "The two sides met one of the generals, and one solution was found.";
  deepStrictEqual(read(text), []);
  strictEqual(figures(text, { incidental: true }).length, 3);
});

Deno.test("findFigures() leaves out lead-in and boilerplate", () => {
  const text = "It cost $5m.\n\nPlease give $2 a month.";
  const article = {
    ...articleFromText(text),
    zones: [{ start: 14, end: text.length, kind: "boilerplate" as const }],
  };
  const document = openDocument(article);
  deepStrictEqual(findFigures(document, []).map(({ text }) => text), ["$5m"]);
});

Deno.test("findFigures() keeps its promises for any text", () => {
  const pieces = "1 23 1,000 . , - $ £ % € million bn half a two and to from up about (" +
    " ) / ½ km per day years old x times of people Jones ° C \n\n é 😀 '";
  const piece = fc.oneof(fc.constantFrom(...pieces.split(" "), " "), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const found = figures(text);
      let end = 0;
      for (const figure of found) {
        ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length);
        strictEqual(figure.text, text.slice(figure.start, figure.end));
        ok(figure.value === null ? figure.low !== null : Number.isFinite(figure.value));
        for (const link of figure.links) ok(link.figure < found.length);
        end = figure.end;
      }
      deepStrictEqual(figures(text), found);
    }),
    { seed: 20250110, numRuns: 500 },
  );
});

Deno.test("findFigures() finds one figure where a hostile text repeats nothing else", () => {
  // Chains are told before anything is read, so these cost less than news of their size.
  for (const text of ["7 ".repeat(5000), "1,".repeat(5000), "1.".repeat(5000)]) {
    ok(figures(text).length <= 1);
  }
});

Deno.test("findFigures() tells trends by nouns apart from those by verbs", () => {
  const found = figures("Trade saw a 34% increase after a fall of 5%; then it rose 2%.");
  deepStrictEqual(found.map(({ trend, trendBy }) => [trend, trendBy]), [
    ["up", "noun"],
    ["down", "noun"],
    ["up", "verb"],
  ]);
});

Deno.test("findFigures() reads shares written as two numbers", () => {
  const found = figures("One in four drivers and half the fleet, three out of five boats.");
  deepStrictEqual(found.map(({ value, unit }) => [value, unit]), [
    [0.25, null],
    [0.5, null],
    [0.6, null],
  ]);
});

Deno.test("findFigures() reads signs of dollars in small letters, but no pronoun", () => {
  deepStrictEqual(read("It is hk$20."), ["hk$20 = 20 HKD"]);
  deepStrictEqual(read("It cost us $5."), ["$5 = 5 USD"]);
});

Deno.test("findFigures() reads ages that no unit names", () => {
  const text = "Azam, now 37, met George Roe III, 47; his father died in Paris at 87. " +
    "Men aged 18-65 and women over 50 came. At 70, he rules.";
  deepStrictEqual(
    figures(text).map(({ kind, value, low, high }) => [kind, value ?? `${low}-${high}`]),
    [["age", 37], ["age", 47], ["age", 87], ["age", "18-65"], ["age", 50], ["age", 70]],
  );
});

Deno.test("findFiguresApart() keeps numbers that state no amount beside the figures", () => {
  const document = openDocument(
    articleFromText("One of the ministers told the two sides that 12 people left."),
  );
  const { figures, incidental } = findFiguresApart(document, []);
  deepStrictEqual(figures.map(({ text }) => text), ["12 people"]);
  deepStrictEqual(incidental.map(({ value }) => value), [1, 2]);
});

Deno.test("findFigures() reads a listing that goes on and on only so far", () => {
  strictEqual(figures("5%, ".repeat(1000)).length, 250);
});
