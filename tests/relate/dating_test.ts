import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { FigureMention, Published } from "../../lib/model.ts";
import { loadReference } from "../../lib/read/reference.ts";
import { datePublication } from "../../lib/relate/dating.ts";
import { buildExtraction, named, shift, value } from "./build-extraction.ts";
import { codebook } from "./small-codebook.ts";

const reference = await loadReference();

function article(name: string): string {
  return Deno.readTextFileSync(new URL(`../../data/articles/${name}.txt`, import.meta.url));
}

function kinds({ evidence }: Published): string[] {
  return evidence.map(({ kind }) => kind);
}

const billions = (amount: number, unit: string): Partial<FigureMention> => ({
  value: amount * 1e9,
  unit,
  precision: 10 ** (9 - (String(amount).split(".")[1]?.length ?? 0)),
});

Deno.test("datePublication() dates trade of last year by the series, the rate and an event", () => {
  const extraction = buildExtraction(article("000-elites-revolt-against-china-policy"), {
    times: [
      ["February 2022", value("2022-02")],
      ["Last year", shift("year", -1)],
      ["last year", shift("year", -1)],
      ["January 2025", value("2025-01")],
    ],
    figures: [
      ["$244.8 billion", billions(244.8, "USD")],
      ["£197 billion", {
        ...billions(197, "GBP"),
        links: [{ role: "equivalent", figure: 0 }],
      }],
      ["2.17 million barrels a day", {
        kind: "rate",
        value: 2_170_000,
        unit: "barrel",
        per: "day",
        precision: 10_000,
      }],
    ],
    actors: [
      ["Vladimir Putin", "vladimir-putin"],
      ["Putin", "vladimir-putin"],
      ["Chinese", "china"],
      ["China, in particular", "china"],
      ["Russian oil", "russia"],
    ],
  });
  const published = datePublication(extraction, reference, codebook);
  strictEqual(published.basis, "inferred");
  strictEqual(published.edtf, "2025-01-10/2025-02-28");
  strictEqual(published.conflict, false);
  const known = kinds(published);
  for (const kind of ["reference-value", "event", "named-date", "exchange-rate"]) {
    ok(known.includes(kind as never), kind);
  }
  const trade = published.evidence.find(({ kind }) => kind === "reference-value")!;
  deepStrictEqual(trade.implies, { earliest: "2025-01-01", latest: "2025-12-31" });
  ok(trade.text.startsWith("Last year") && trade.text.endsWith("$244.8 billion"));
});

Deno.test("datePublication() dates an undated article by events with a year to fill in", () => {
  const extraction = buildExtraction(article("001-beijing-fears-minor-power"), {
    times: [
      ["Tuesday", named("XXXX-WXX-2")],
      ["late December", named("XXXX-12"), { mod: "END" }],
      ["last year", shift("year", -1)],
      ["Feb. 4", named("XXXX-02-04")],
    ],
  });
  const published = datePublication(extraction, reference);
  strictEqual(published.edtf, "2023-01-01/2023-02-03");
  strictEqual(published.conflict, false);
});

Deno.test("datePublication() keeps a stated date that the text contradicts and follows the text", () => {
  const text = article("002-xi-ponders-major-move");
  const extraction = buildExtraction(text, {
    stated: [{ edtf: "2024-06-12", source: "byline", text: "Jun12,2024" }],
    times: [
      ["Thursday", named("XXXX-WXX-4")],
      ["last year", shift("year", -1)],
      ["last year", shift("year", -1)],
      ["last year", shift("year", -1)],
      ["last year", shift("year", -1)],
    ],
    figures: [
      ["$240bn", billions(240, "USD")],
      ["£190bn", { ...billions(190, "GBP"), links: [{ role: "equivalent", figure: 0 }] }],
    ],
    actors: [["Vladimir Putin", "vladimir-putin"], ["China", "china"], [
      "Xi",
      "xi-jinping",
    ]],
  });
  const published = datePublication(extraction, reference, codebook);
  strictEqual(published.basis, "stated");
  strictEqual(published.edtf, "2024-06-12");
  strictEqual(published.conflict, true);
  deepStrictEqual(published.implied, { earliest: "2024-05-16", latest: "2024-05-22" });
  strictEqual(published.best, "2024-05-16");
});

Deno.test("datePublication() dates a story that arrives at the present a month later", () => {
  const extraction = buildExtraction(article("003-putin-losing-chinese-immunity"), {
    times: [
      ["September 15", named("XXXX-09-15")],
      ["A month later", shift("month", 1), { anchor: "preceding" }],
    ],
  });
  const published = datePublication(extraction, reference);
  strictEqual(published.edtf, "2022-10-10/2022-10-31");
});

Deno.test("datePublication() accepts a stamp that the text agrees with", () => {
  const extraction = buildExtraction(article("004-allies-keep-their-distance"), {
    stated: [
      { edtf: "2023-01-11", source: "stamp", text: "2023-01-11T10:19:38.426Z" },
      { edtf: "2023-01-11", source: "byline", text: "01/11/2023" },
    ],
    times: [
      ["Tuesday", named("XXXX-WXX-2")],
      ["January 10", named("XXXX-01-10")],
      ["last year", shift("year", -1)],
    ],
  });
  const published = datePublication(extraction, reference);
  strictEqual(published.edtf, "2023-01-11");
  strictEqual(published.best, "2023-01-11");
  strictEqual(published.conflict, false);
  ok(kinds(published).includes("weekday"));
});

Deno.test("datePublication() lets a date given by the caller stand", () => {
  const extraction = buildExtraction(
    "Putin met Xi in Beijing on Thursday. Russia invaded Ukraine in 2022.",
    {
      stated: [{ edtf: "2024-08-01", source: "field" }],
      times: [["Thursday", named("XXXX-WXX-4")], ["2022", value("2022")]],
    },
  );
  const published = datePublication(extraction, reference);
  strictEqual(published.basis, "given");
  strictEqual(published.best, "2024-08-01");
  strictEqual(published.conflict, true);
});

Deno.test("datePublication() settles a day and month that could be swapped by the text", () => {
  const extraction = buildExtraction("Prigozhin died in a plane crash. That was in 2023.", {
    stated: [{ edtf: "2023-03-09", alternatives: ["2023-09-03"] }],
    times: [["2023", value("2023")]],
  });
  const published = datePublication(extraction, reference);
  strictEqual(published.edtf, "2023-09-03");
  strictEqual(published.conflict, false);
});

Deno.test("datePublication() says that nothing is known where nothing is", () => {
  const published = datePublication(
    buildExtraction("The cat sat on the mat. It may fall."),
    reference,
  );
  strictEqual(published.basis, "unknown");
  strictEqual(published.edtf, "");
  strictEqual(published.best, null);
  strictEqual(published.implied, null);
  deepStrictEqual(published.evidence, []);
});

Deno.test("datePublication() bounds by dates with a year, told as past and as to come", () => {
  const extraction = buildExtraction(
    "The company opened a plant in March 2019. It will open another in 2021.",
    { times: [["March 2019", value("2019-03")], ["2021", value("2021")]] },
  );
  const published = datePublication(extraction, reference);
  ok(published.earliest! >= "2019-03-01" && published.latest! <= "2021-12-31");
});

Deno.test("datePublication() takes no event for dated that a time speaks against", () => {
  // The meeting in Uzbekistan was in September, so this is another one, of which nothing
  // is known.
  const extraction = buildExtraction("Putin met Xi in Samarkand on March 3.", {
    times: [["March 3", named("XXXX-03-03")]],
  });
  strictEqual(datePublication(extraction, reference).basis, "unknown");
});

Deno.test("datePublication() keeps the doubt of a date until the text settles it", () => {
  const stated = {
    edtf: "2023-01-11?",
    source: "byline",
    text: "01/11/2023",
    alternatives: ["2023-11-01?"],
  } as const;
  const open = datePublication(
    buildExtraction("Trade grew.", { stated: [stated] }),
    reference,
  );
  deepStrictEqual([open.edtf, open.earliest, open.latest, open.basis], [
    "2023-01-11?",
    "2023-01-11",
    "2023-01-11",
    "stated",
  ]);
  const settled = datePublication(
    buildExtraction("The leaders met on October 30, 2023.", {
      stated: [stated],
      times: [["October 30, 2023", value("2023-10-30")]],
    }),
    reference,
  );
  deepStrictEqual([settled.edtf, settled.conflict], ["2023-11-01", false]);
});

Deno.test("datePublication() flags stated dates that lie more than three days apart", () => {
  const published = (byline: string, alternatives: readonly string[] = []) =>
    datePublication(
      buildExtraction("Nothing is dated here.", {
        stated: [
          { edtf: "2023-01-11", source: "stamp" },
          { edtf: byline, source: "byline", alternatives },
        ],
      }),
      reference,
    );
  const apart = published("2022-02-08");
  strictEqual(apart.conflict, true);
  strictEqual(apart.edtf, "2023-01-11");
  strictEqual(apart.best, "2023-01-11");
  deepStrictEqual(
    apart.evidence.map(({ because, conflicts }) => [because, conflicts === true]),
    [
      ["A time stamp in the text states the date: 2023-01-11.", false],
      ["The by-line states the date: 2022-02-08.", true],
    ],
  );
  strictEqual(published("2023-01-15").conflict, true);
  strictEqual(published("2023-01-14").conflict, false);
  strictEqual(published("2023-01").conflict, false);
  strictEqual(published("2023-11-01?", ["2023-01-11?"]).conflict, false);
});

Deno.test("datePublication() closes an open side by offices, and not against a stated date", () => {
  const text =
    "In 2010 the lake was dry. It was clear to President Obama that rain was needed.";
  const times = [["2010", value("2010")]] as const;
  strictEqual(
    datePublication(buildExtraction(text, { times }), reference).edtf,
    "2010-01-01/2017-02-03",
  );
  const stated = [{ edtf: "2021-05-06", source: "metadata" as const }];
  const published = datePublication(buildExtraction(text, { times, stated }), reference);
  strictEqual(published.edtf, "2021-05-06");
  strictEqual(published.conflict, false);
});

Deno.test("datePublication() lists no office that tells nothing new", () => {
  const text = "It was Friday, March 12, 2021. Prime Minister Narendra Modi was there.";
  const { edtf, evidence } = datePublication(
    buildExtraction(text, {
      times: [["Friday, March 12, 2021", value("2021-03-12")]],
    }),
    reference,
  );
  ok(edtf.startsWith("2021-03"));
  ok(evidence.every(({ text }) => !text.includes("Modi")));
});
