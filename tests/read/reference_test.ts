import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { periodRange } from "../../lib/calendar.ts";
import { DatelineError } from "../../lib/errors.ts";
import { loadReference } from "../../lib/read/reference.ts";

const files: Readonly<Record<string, string>> = {
  "series.csv": "id,name,unit,per,scale\noil,Oil imports,barrel,day,1000000\n",
  "series-values.csv": "series,period,value,growth,source\noil,2024,2.17,,Customs\n",
  "exchange-rates.csv": "month,currency,per_usd,source\n2024-05,GBP,0.7914,Fed\n",
  "events.csv":
    "id,name,date,end_date,kind,places,source\nvaldai-2023,Valdai,2023-10-02,,valdai,Sochi|Russia,W\n",
  "event-kinds.csv": "kind,words\nvaldai,Valdai;club|forum\n",
  "offices.csv":
    "office,titles,names,from,to,source\nMayor of X,Mayor,Ann Reed|Reed,1990-05-01,,W\n",
};

async function withFiles(
  changed: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries({ ...files, ...changed })) {
      await Deno.writeTextFile(`${folder}/${name}`, text);
    }
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("loadReference() reads the kit's own data", async () => {
  const { series, exchangeRates, events } = await loadReference();
  const trade = series.find(({ id }) => id === "china-russia-trade")!;
  strictEqual(trade.unit, "USD");
  const year = trade.values.find(({ period }) => period === "2024")!;
  strictEqual(year.value, 244_810_000_000);
  strictEqual(year.precision, 10_000_000);
  strictEqual(year.growth, 1.9);
  const oil = series.find(({ id }) => id === "china-russia-oil")!;
  deepStrictEqual([oil.unit, oil.per], ["barrel", "day"]);
  strictEqual(oil.values.find(({ period }) => period === "2024")!.value, 2_170_000);
  ok(
    exchangeRates.some(({ month, currency }) => month === "2025-01" && currency === "GBP"),
  );
  ok(events.length >= 40);
});

Deno.test("loadReference() reads data whose every row has a source and a known period", async () => {
  const { series, exchangeRates, events } = await loadReference();
  for (const { values } of series) {
    for (const value of values) {
      ok(value.source !== "" && periodRange(value.period) !== null, value.period);
    }
  }
  for (const { source, month } of exchangeRates) ok(source !== "", month);
  for (const { source, id, date, endDate } of events) {
    ok(/^https?:\/\//.test(source), id);
    ok(date <= endDate, id);
  }
});

Deno.test("loadReference() reads a folder that the user names", async () => {
  await withFiles({}, async (folder) => {
    const { series, exchangeRates, events } = await loadReference(folder);
    strictEqual(series[0]!.values[0]!.value, 2_170_000);
    strictEqual(series[0]!.values[0]!.growth, null);
    deepStrictEqual(exchangeRates, [
      { month: "2024-05", currency: "GBP", perUsd: 0.7914, source: "Fed" },
    ]);
    deepStrictEqual(events[0]!.words, [["Valdai"], ["club", "forum"]]);
    deepStrictEqual(events[0]!.places, ["Sochi", "Russia"]);
    strictEqual(events[0]!.endDate, "2023-10-02");
  });
});

const faults:
  readonly (readonly [name: string, file: string, text: string, says: RegExp])[] = [
    [
      "a column is missing",
      "series.csv",
      "id,name,unit\noil,Oil,barrel\n",
      /series\.csv: column per, scale is missing/,
    ],
    [
      "a value is no number",
      "series-values.csv",
      "series,period,value,growth,source\noil,2024,about 2,,Customs\n",
      /series-values\.csv, row 2, column value: expected a number .* found "about 2"/,
    ],
    [
      "a period is none",
      "series-values.csv",
      "series,period,value,growth,source\noil,2024H1,2.17,,Customs\n",
      /row 2, column period: expected an EDTF period .* found "2024H1"/,
    ],
    [
      "a series is unknown",
      "series-values.csv",
      "series,period,value,growth,source\ngas,2024,2.17,,Customs\n",
      /row 2, column series: expected an id of series\.csv \(oil\), found "gas"/,
    ],
    [
      "a period is given twice",
      "series-values.csv",
      "series,period,value,growth,source\noil,2024,2.17,,C\noil,2024,2.2,,C\n",
      /row 3, column period: expected a period that no other row of oil has/,
    ],
    [
      "a row has no source",
      "exchange-rates.csv",
      "month,currency,per_usd,source\n2024-05,GBP,0.79,\n",
      /row 2, column source: expected some text, found ""/,
    ],
    [
      "a month is none",
      "exchange-rates.csv",
      "month,currency,per_usd,source\n2024-13,GBP,0.79,Fed\n",
      /row 2, column month: expected a month such as 2024-05, found "2024-13"/,
    ],
    [
      "a day does not exist",
      "events.csv",
      "id,name,date,end_date,kind,places,source\nx,X,2023-02-29,,valdai,,W\n",
      /events\.csv, row 2, column date: expected a day .* found "2023-02-29"/,
    ],
    [
      "a row is ragged",
      "event-kinds.csv",
      "kind,words\nvaldai\n",
      /event-kinds\.csv, row 2: expected 2 cells, found 1/,
    ],
    [
      "a group of words is empty",
      "event-kinds.csv",
      "kind,words\nvaldai,Valdai;;\n",
      /row 2, column words: expected groups/,
    ],
    [
      "a series is there twice",
      "series.csv",
      "id,name,unit,per,scale\noil,Oil,barrel,day,1\noil,Oil,barrel,day,1\n",
      /series\.csv, row 3, column id: expected an id that no other row has, found "oil"/,
    ],
    [
      "a scale is not positive",
      "series.csv",
      "id,name,unit,per,scale\noil,Oil,barrel,day,-1\n",
      /series\.csv, row 2, column scale: expected a positive number .* found "-1"/,
    ],
    [
      "a growth is no number",
      "series-values.csv",
      "series,period,value,growth,source\noil,2024,2.17,up,Customs\n",
      /row 2, column growth: expected a number .* found "up"/,
    ],
    [
      "a value is missing",
      "series-values.csv",
      "series,period,value,growth,source\noil,2024,,,Customs\n",
      /row 2, column value: expected some text, found ""/,
    ],
    [
      "a currency is no code",
      "exchange-rates.csv",
      "month,currency,per_usd,source\n2024-05,pound,0.79,Fed\n",
      /row 2, column currency: expected an ISO 4217 code such as GBP, found "pound"/,
    ],
    [
      "a rate is zero",
      "exchange-rates.csv",
      "month,currency,per_usd,source\n2024-05,GBP,0,Fed\n",
      /row 2, column per_usd: expected a positive number .* found "0"/,
    ],
    [
      "an event ends before it begins",
      "events.csv",
      "id,name,date,end_date,kind,places,source\nx,X,2023-02-28,2023-02-27,valdai,,W\n",
      /row 2, column end_date: expected a day not before 2023-02-28, found "2023-02-27"/,
    ],
    [
      "an event is of no kind",
      "events.csv",
      "id,name,date,end_date,kind,places,source\nx,X,2023-02-28,,valday,,W\n",
      /row 2, column kind: expected a kind of event-kinds\.csv, found "valday"/,
    ],
    [
      "an event is there twice",
      "events.csv",
      "id,name,date,end_date,kind,places,source\nx,X,2023-02-28,,valdai,,W\nx,X,2023-03-01,,valdai,,W\n",
      /row 3, column id: expected an id that no other row has, found "x"/,
    ],
    [
      "a term of office has no name",
      "offices.csv",
      "office,titles,names,from,to,source\nMayor,Mayor,|,1990-05-01,,W\n",
      /offices\.csv, row 2, column names: expected one or more names .* found "\|"/,
    ],
    [
      "a term of office ends before it begins",
      "offices.csv",
      "office,titles,names,from,to,source\nMayor,Mayor,Reed,1990-05-01,1989-05-01,W\n",
      /offices\.csv, row 2, column to: expected a day not before 1990-05-01/,
    ],
    [
      "a series is of no rank group",
      "series.csv",
      "id,name,unit,per,scale,rank_group\noil,Oil,barrel,day,1,sellers\n",
      /series\.csv, row 2, column rank_group: expected nothing or an id of rank-groups\.csv \(none\), found "sellers"/,
    ],
    [
      "a rank group has no depth",
      "rank-groups.csv",
      "id,name,depth,words\nsellers,Sellers,0,seller\n",
      /rank-groups\.csv, row 2, column depth: expected a whole number from 1, found "0"/,
    ],
    [
      "a quote is left open",
      "events.csv",
      'id,name,date,end_date,kind,places,source\nx,"X,2023-02-28,,valdai,,W\n',
      /Cannot read .*events\.csv as CSV/,
    ],
  ];

for (const [name, file, text, says] of faults) {
  Deno.test(`loadReference() says where the fault is when ${name}`, async () => {
    await withFiles({ [file]: text }, async (folder) => {
      await rejects(loadReference(folder), (error) => {
        ok(error instanceof DatelineError);
        ok(says.test(error.message), error.message);
        return true;
      });
    });
  });
}

Deno.test("loadReference() reads terms of office, and a folder that has none", async () => {
  await withFiles({}, async (folder) => {
    const { offices } = await loadReference(folder);
    deepStrictEqual(offices, [{
      office: "Mayor of X",
      titles: ["Mayor"],
      names: ["Ann Reed", "Reed"],
      from: "1990-05-01",
      to: null,
      source: "W",
    }]);
    await Deno.remove(`${folder}/offices.csv`);
    deepStrictEqual((await loadReference(folder)).offices, []);
  });
});

Deno.test("loadReference() finds no two terms of one office at the same time", async () => {
  const { offices = [] } = await loadReference();
  ok(offices.length > 100);
  const single = offices.filter(({ office }) => !/^(?:Candidate|Nominee)/.test(office));
  for (const [, terms] of Map.groupBy(single, ({ office }) => office)) {
    const inOrder = terms.toSorted((a, b) => a.from < b.from ? -1 : 1);
    for (const [index, { to, names }] of inOrder.entries()) {
      const next = inOrder[index + 1];
      ok(next === undefined || to !== null && to <= next.from, names.join());
    }
  }
});

Deno.test("loadReference() says which file of a folder is missing", async () => {
  const folder = await Deno.makeTempDir();
  await rejects(loadReference(folder), (error) => {
    ok(error instanceof DatelineError);
    ok(/Cannot read reference data from .*\.csv/.test(error.message), error.message);
    return true;
  });
  await Deno.remove(folder);
});
