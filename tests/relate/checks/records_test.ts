import { strictEqual } from "node:assert/strict";
import type { ReferenceSeries } from "../../../lib/model.ts";
import { claimsRecord, previousPeak } from "../../../lib/relate/checks/records.ts";

const claims = (sentence: string) => claimsRecord(sentence, sentence.indexOf("5"));

Deno.test("claimsRecord() knows the words for a level never reached before", () => {
  strictEqual(claims("Sales reached a record 5 tonnes."), true);
  strictEqual(claims("Sales of 5 tonnes were unprecedented."), true);
  strictEqual(claims("At 5 tonnes sales have never been higher."), true);
  strictEqual(claims("Sales of 5 tonnes, the most on record."), true);
});

Deno.test("claimsRecord() is not misled by a track record or words for the record", () => {
  strictEqual(claims("With a good track record they sold 5 tonnes."), false);
  strictEqual(claims("Speaking on the record, she said 5 tonnes."), false);
  strictEqual(claims("They recorded 5 tonnes."), false);
});

Deno.test("claimsRecord() needs the words near the figure", () => {
  strictEqual(claims(`A record it was, ${"and so on ".repeat(9)}, but 5 tonnes.`), false);
});

const value = (period: string, value: number) => ({
  series: "s",
  period,
  value,
  growth: null,
  source: "the office",
});
const series: ReferenceSeries = {
  id: "s",
  name: "Sales",
  unit: "tonne",
  per: null,
  values: [
    value("2020", 7),
    value("2021", 9),
    value("2021-01/2021-06", 99),
    value("2022", 8),
    value("2023", 20),
  ],
};

Deno.test("previousPeak() is the highest earlier value of a period as long", () => {
  strictEqual(previousPeak(series, value("2022", 8))?.period, "2021");
  strictEqual(previousPeak(series, value("2021", 9))?.period, "2020");
  strictEqual(previousPeak(series, value("2020", 7)), null);
  strictEqual(previousPeak(series, value("2022-01/2022-06", 5))?.value, 99);
});
