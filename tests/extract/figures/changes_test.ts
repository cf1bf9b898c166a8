import { deepStrictEqual } from "node:assert/strict";
import { openDocument } from "../../../lib/extract/document.ts";
import { findFigures } from "../../../lib/extract/figures.ts";
import { findTimes } from "../../../lib/extract/times.ts";
import { articleFromText } from "../article_from_text.ts";

/** Text, value (or low and high), unit and denominator of every figure. */
function read(text: string): string[] {
  const document = openDocument(articleFromText(text));
  return findFigures(document, findTimes(document)).map((figure) => {
    const { value, low, high, unit, per } = figure;
    const number = value ?? `${low} to ${high}`;
    return `${figure.text} = ${number} ${unit}${per === null ? "" : ` per ${per}`}`;
  });
}

function trends(text: string): string[] {
  const document = openDocument(articleFromText(text));
  return findFigures(document, findTimes(document)).map(({ trend }) => trend);
}

Deno.test("findFigures() reads a change from one level to another as two figures", () => {
  deepStrictEqual(read("The share of coal has gone from 7 percent to 19 percent."), [
    "7 percent = 7 percent",
    "19 percent = 19 percent",
  ]);
  deepStrictEqual(
    read("Sales fell by 20 million tonnes since spring from 90 million to 70 million."),
    [
      "20 million tonnes = 20000000 tonne",
      "90 million = 90000000 tonne",
      "70 million = 70000000 tonne",
    ],
  );
  deepStrictEqual(read("The bank lifted its May outlook by $6 to $71."), [
    "$6 = 6 USD",
    "$71 = 71 USD",
  ]);
});

Deno.test("findFigures() keeps ranges of which nothing moves", () => {
  deepStrictEqual(read("Fines range from $300 to $9,000."), [
    "$300 to $9,000 = 300 to 9000 USD",
  ]);
  deepStrictEqual(read("Tickets cost from 5 to 8 million pesos."), [
    "5 to 8 million pesos = 5000000 to 8000000 MXN",
  ]);
});

Deno.test("findFigures() joins no year to the amount behind it", () => {
  deepStrictEqual(read("Sales rose 12 percent in October 2021 to $7.5 billion."), [
    "12 percent = 12 percent",
    "$7.5 billion = 7500000000 USD",
  ]);
  deepStrictEqual(read("It was 18 percent in May 2011, and in May 2010 – 24 percent."), [
    "18 percent = 18 percent",
    "24 percent = 24 percent",
  ]);
});

Deno.test("findFigures() tells shares of round wholes from counts of two sizes", () => {
  deepStrictEqual(read("Guns hit 17 out of 43 boats."), [
    "17 = 17 null",
    "43 boats = 43 boat",
  ]);
  deepStrictEqual(read("Nine out of 10 voters agreed."), ["Nine out of 10 = 0.9 null"]);
});

Deno.test("findFigures() finds the denominator behind a bracket and behind the object", () => {
  deepStrictEqual(read("It pumps 3 billion cubic metres (bcm) a year from Omsk."), [
    "3 billion cubic metres (bcm) a year = 3000000000 cubic metre per year",
  ]);
  deepStrictEqual(read("It buys 400,000 barrels of heavy crude a day."), [
    "400,000 barrels = 400000 barrel per day",
  ]);
  deepStrictEqual(read("They mine 6 tonnes annually."), [
    "6 tonnes annually = 6 tonne per year",
  ]);
  // Neither is a rate: when, and not how often.
  deepStrictEqual(read("They sold 900 barrels of crude a year ago."), [
    "900 barrels = 900 barrel",
  ]);
  deepStrictEqual(read("They store 8 tonnes of seed potatoes."), ["8 tonnes = 8 tonne"]);
});

Deno.test("findFigures() takes an article before a dollar sign for no country", () => {
  deepStrictEqual(read("A $30m fund was set up, and a $5m bank with it."), [
    "$30m = 30000000 USD",
    "$5m = 5000000 USD",
  ]);
});

Deno.test("findFigures() reads numbers behind words that open a sentence", () => {
  deepStrictEqual(read("Another 26 villages lost power."), ["26 villages = 26 village"]);
  deepStrictEqual(read("All 14 trapped miners were freed."), [
    "14 trapped miners = 14 miner",
  ]);
});

Deno.test("findFigures() writes common nouns within titles small", () => {
  deepStrictEqual(read("The law binds 31 Member States."), ["31 Member States = 31 state"]);
  deepStrictEqual(read("They met 40 Republicans."), ["40 Republicans = 40 Republican"]);
});

Deno.test("findFigures() takes the trend of a step from a verb before its object", () => {
  deepStrictEqual(trends("The bank raised its key rate by 75 basis points."), ["up"]);
  deepStrictEqual(trends("The cartel cut output by 3 million barrels."), ["down"]);
  deepStrictEqual(trends("He was hit by 3 stones."), ["none"]);
});

Deno.test("findFigures() counts what stands behind a name that ends like a plural", () => {
  deepStrictEqual(read("They bombed 30 Hamas targets."), ["30 Hamas targets = 30 target"]);
});

Deno.test("findFigures() links no change to the level of a contrasted clause", () => {
  const linked = (text: string) => {
    const document = openDocument(articleFromText(text));
    return findFigures(document, findTimes(document)).map(({ links }) => links.length);
  };
  deepStrictEqual(linked("Wool fell 5% while silk grew to $9bn."), [0, 0]);
  deepStrictEqual(linked("Wool fell 5% to $9bn."), [1, 1]);
});
