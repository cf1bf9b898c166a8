import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { shiftPointsTable, shiftsTable } from "../../../lib/show/tables/shifts.ts";
import { pointOf, seriesOf } from "../charts/sample-series.ts";
import { sampleCodebook } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook };

Deno.test("shiftsTable() says of each series what it can tell", () => {
  const { name, rows: [few, turning] } = shiftsTable(
    [seriesOf([pointOf("2023-01", 0.4)]), seriesOf([pointOf("2023-01", 0.4)], "change")],
    knowledge,
  );
  strictEqual(name, "stance-shifts-verdicts");
  deepStrictEqual(
    [few?.series, few?.target, few?.outcome, few?.needed, few?.probability, few?.day],
    ["China", "Russia", "too-few", 45, null, null],
  );
  deepStrictEqual(
    [turning?.outcome, turning?.probability, turning?.day, turning?.before, turning?.after],
    ["change", 0.97, "2023-05-03", 0.4, -0.4],
  );
});

Deno.test("shiftsTable() has a row for each change of a series", () => {
  const series = seriesOf([pointOf("2023-01", 0.4)], "change");
  const [change] = series.verdict.changes;
  const verdict = { ...series.verdict, changes: [change!, change!] };
  strictEqual(shiftsTable([{ ...series, verdict }], knowledge).rows.length, 2);
});

Deno.test("shiftPointsTable() has means, intervals and where to read on", () => {
  const { rows: [sure, unsure] } = shiftPointsTable(
    [seriesOf([
      pointOf("2023-01", 0.4, 0.2),
      pointOf("2023-02", -0.4, 0, { evidence: [] }),
    ])],
    knowledge,
  );
  deepStrictEqual([sure?.mean, sure?.low, sure?.high], [0.4, 0.2, 0.6]);
  strictEqual(sure?.evidence, "../articles/a.html#stance-0");
  deepStrictEqual([unsure?.low, unsure?.evidence], [null, null]);
});

Deno.test("tables of shifts are named by what they hold, and empty of nothing", () => {
  const spoken = { ...seriesOf([]), dating: "spoken", byState: true } as const;
  strictEqual(shiftPointsTable([spoken], knowledge).name, "stance-shifts-by-state-spoken");
  strictEqual(
    shiftPointsTable([{ ...seriesOf([]), kind: "narrative" }], knowledge).name,
    "narrative-shares",
  );
  strictEqual(shiftsTable([], knowledge).rows.length, 0);
  strictEqual(shiftPointsTable([], knowledge).rows.length, 0);
});
