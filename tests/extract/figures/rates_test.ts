import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  readMeasurePer,
  readPer,
  readPerBehindObject,
} from "../../../lib/extract/figures/rates.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

type Reader = typeof readPer;

function per(reader: Reader, text: string): string | null {
  const tokens = tokenize(`5${text}`);
  return reader(tokens, 1, tokens.count)?.per ?? null;
}

Deno.test("readPer() reads denominators", () => {
  deepStrictEqual(
    [" a day", " per share", "/km", " per diluted share", " each year", "-a-day"].map((
      text,
    ) => per(readPer, text)),
    ["day", "share", "kilometre", "share", "year", "day"],
  );
});

Deno.test("readPer() takes no time and no name for a denominator", () => {
  strictEqual(per(readPer, " a day earlier"), null);
  strictEqual(per(readPer, " a dog"), null);
  strictEqual(per(readPer, " in May"), null);
});

Deno.test("readMeasurePer() looks behind an abbreviation and reads adverbs", () => {
  strictEqual(per(readMeasurePer, " (bcm) a year"), "year");
  strictEqual(per(readMeasurePer, " daily."), "day");
  strictEqual(per(readMeasurePer, " daily average"), null);
});

Deno.test("readPerBehindObject() looks behind what is measured", () => {
  strictEqual(per(readPerBehindObject, " of light crude a day"), "day");
  strictEqual(per(readPerBehindObject, " of crude in May"), null);
});
