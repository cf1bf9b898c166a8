import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { ZoneKind } from "../../lib/model.ts";
import { readText, zonePlainText } from "../../lib/read/plain-text.ts";

/** The lines of a text that lie in zones of one kind. */
function linesIn(text: string, kind: ZoneKind): string[] {
  return zonePlainText(text).filter((zone) => zone.kind === kind)
    .flatMap(({ start, end }) => text.slice(start, end).split("\n"))
    .map((line) => line.trim()).filter((line) => line !== "");
}

const lines = (...paragraphs: string[]) => paragraphs.join("\n\n");
const BODY = [
  "The ministry said on Monday that exports had grown by a tenth over the year.",
  "Analysts had expected less, since demand for steel was weak in the spring.",
  "“We did not see this coming,” said one of them, who asked not to be named.",
];

function article(name: string) {
  const url = new URL(`../../data/articles/${name}.txt`, import.meta.url);
  return readText(Deno.readTextFileSync(url), { id: name });
}

Deno.test("readText() sets sections behind a headline and a source link aside", () => {
  const { title, zones, text, published } = article(
    "000-elites-revolt-against-china-policy",
  );
  strictEqual(
    title,
    "Putin on brink as furious Russian elites revolt against China policy and ‘colonisation’",
  );
  const clutter = zones.filter(({ kind }) => kind === "boilerplate");
  deepStrictEqual(clutter.map(({ start, end }) => text.slice(start, end)), [
    " | World | News",
    "Source link",
  ]);
  strictEqual(published, null);
});

Deno.test("readText() takes a plea for donations as boilerplate from end to end", () => {
  const { outlet, text, zones, title } = article("001-beijing-fears-minor-power");
  strictEqual(outlet, "The Moscow Times");
  ok(title?.endsWith("– FT"));
  deepStrictEqual(zones.map(({ kind }) => kind), [
    "boilerplate",
    "title",
    "body",
    "boilerplate",
  ]);
  const [top, , body, plea] = zones.map(({ start, end }) => text.slice(start, end));
  strictEqual(top, "Support The Moscow Times!");
  ok(body!.endsWith("boom in Ukraine, officials said."));
  ok(plea!.startsWith("… we have a small favor") && plea!.endsWith("Read more"));
});

Deno.test("readText() reads a glued by-line and leaves out author box and comments", () => {
  const { byline, published, statedDates, text, zones } = article(
    "002-xi-ponders-major-move",
  );
  strictEqual(byline, "Tyler Mitchell");
  strictEqual(published, "2024-06-12");
  strictEqual(statedDates[0]?.text, "Jun12,2024");
  const { start, end } = statedDates[0]!.span!;
  strictEqual(text.slice(start, end), "Jun12,2024");
  deepStrictEqual(zones.map(({ kind }) => kind), [
    "title",
    "byline",
    "body",
    "boilerplate",
  ]);
  const [, , body, rest] = zones.map((zone) => text.slice(zone.start, zone.end));
  ok(body!.endsWith("on what principles we should build.”"));
  ok(rest!.startsWith("Tyler Mitchell") && rest!.endsWith("marked *"));
});

Deno.test("readText() takes a breadcrumb for no title", () => {
  const { byline, title, published, text, zones } = article(
    "003-putin-losing-chinese-immunity",
  );
  strictEqual(
    title,
    "Putin is losing Chinese immunity: why Beijing is turning its back on Russia",
  );
  strictEqual(byline, "alex");
  strictEqual(published, null);
  const last = zones.at(-1)!;
  strictEqual(text.slice(last.start, last.end), "You may also like\n\nLeave a Comment");
});

Deno.test("readText() settles day and month of a by-line by a stamp", () => {
  const { byline, outlet, published, statedDates, text, zones } = article(
    "004-allies-keep-their-distance",
  );
  strictEqual(published, "2023-01-11");
  deepStrictEqual(statedDates.map(({ edtf, source }) => [edtf, source]), [
    ["2023-01-11", "stamp"],
    ["2023-01-11", "byline"],
  ]);
  strictEqual(byline, "Stefan Krieger");
  strictEqual(outlet, "The Limited Times");
  const teaser = zones.find(({ kind }) => kind === "lead-in")!;
  ok(text.slice(teaser.start, teaser.end).endsWith("fears a decline in Rus"));
  const captions = zones.filter(({ kind }) => kind === "caption");
  strictEqual(captions.length, 2);
  const footer = zones.at(-1)!;
  strictEqual(footer.kind, "boilerplate");
  ok(text.slice(footer.start).startsWith("Source: merkur"));
});

Deno.test("readText() marks a by-line that could be read two ways as uncertain", () => {
  const text = lines("Steel exports grow again", "Created: 01/11/2023", ...BODY);
  const { published, statedDates } = readText(text, { id: "a" });
  strictEqual(published, "2023-01-11?");
  deepStrictEqual(statedDates[0]?.alternatives, ["2023-11-01?"]);
});

Deno.test("readText() lets what is given count more than what the text states", () => {
  const text = lines("Steel exports grow again", "By Ann Lee, 3 May 2024", ...BODY);
  const result = readText(text, { id: "a", title: "Given", published: "2024-05-02" });
  strictEqual(result.title, "Given");
  strictEqual(result.published, "2024-05-02");
  deepStrictEqual(result.statedDates.map(({ source }) => source), ["field", "byline"]);
});

Deno.test("readText() takes no date of the text for its publication", () => {
  const text = lines(
    "Steel exports grow again",
    "On 3 May 2024 the ministry met.",
    ...BODY,
  );
  strictEqual(readText(text, { id: "a" }).published, null);
});

Deno.test("zonePlainText() leaves a single sentence and a plain text all body", () => {
  for (const text of ["Subscribe now", "Trade reached $240bn last year.", BODY.join(" ")]) {
    deepStrictEqual(zonePlainText(text), [{ start: 0, end: text.length, kind: "body" }]);
  }
  const text = lines(...BODY);
  deepStrictEqual(zonePlainText(text), [{ start: 0, end: text.length, kind: "body" }]);
  deepStrictEqual(zonePlainText(""), []);
});

Deno.test("zonePlainText() takes prose that opens like clutter for what it is", () => {
  const text = lines(
    "Steel exports grow again",
    "More from the mills is expected in the autumn, the ministry said in a statement.",
    "Share prices of the largest mills rose by four percent in the afternoon.",
    "Comments by the minister were broadcast on Tuesday evening by two channels.",
    "Support for the government fell, according to a survey of a thousand people.",
    "“You should subscribe to our newsletter,” the owner told his critics on Friday.",
    ...BODY,
  );
  deepStrictEqual(linesIn(text, "boilerplate"), []);
  deepStrictEqual(linesIn(text, "title"), ["Steel exports grow again"]);
});

Deno.test("zonePlainText() goes on with the body after a plea in its middle", () => {
  const text = lines(
    "Steel exports grow again",
    BODY[0]!,
    "Your donation keeps our newsroom going.",
    "We depend on readers like you, and every contribution helps us a lot.",
    "Donate now",
    BODY[1]!,
    BODY[2]!,
  );
  deepStrictEqual(linesIn(text, "body"), BODY);
  strictEqual(linesIn(text, "boilerplate").length, 3);
});

Deno.test("zonePlainText() ends a list of links where the text goes on", () => {
  const text = lines(
    "Steel exports grow again",
    BODY[0]!,
    "Related articles",
    "Mills hire thousands of workers",
    "Coal falls to a new low",
    BODY[1]!,
    "Advertisement",
    BODY[2]!,
  );
  deepStrictEqual(linesIn(text, "body"), BODY);
});

Deno.test("zonePlainText() takes a counter above the text for no comments", () => {
  const text = lines("Steel exports grow again", "12 comments", ...BODY);
  deepStrictEqual(linesIn(text, "body"), BODY);
  deepStrictEqual(linesIn(text, "boilerplate"), ["12 comments"]);
});

Deno.test("zonePlainText() takes all that readers wrote for boilerplate", () => {
  const text = lines(
    "Steel exports grow again",
    ...BODY,
    "Leave a Reply",
    "Ann says:",
    "I think that the ministry has got its numbers wrong again this year.",
    "Bob says: Exports to the east were never counted properly in the first place.",
  );
  deepStrictEqual(linesIn(text, "body"), BODY);
});

Deno.test("zonePlainText() keeps the picture's line apart from the text", () => {
  const text = lines(
    "Steel exports grow again",
    BODY[0]!,
    "A mill in the north of the country",
    "© Ann Lee",
    ...BODY.slice(1),
  );
  deepStrictEqual(linesIn(text, "caption"), [
    "A mill in the north of the country",
    "© Ann Lee",
  ]);
  deepStrictEqual(linesIn(text, "body"), BODY);
});

Deno.test("zonePlainText() reads paragraphs that are wrapped at a fixed width", () => {
  const text =
    "The ministry said on Monday that exports had grown by a tenth\nover the year, which few had\nexpected since demand for steel\nwas weak in the spring.\n\nIt gave no other figures and no\nreason for the change, and did not\nsay when it would.";
  deepStrictEqual(zonePlainText(text), [{ start: 0, end: text.length, kind: "body" }]);
});

Deno.test("zonePlainText() gives zones in order, without overlap, with every word", () => {
  const piece = fc.constantFrom(
    ...BODY,
    "Related posts",
    "Leave a Reply",
    "Donate now",
    "© 2019 All rights reserved",
    "By Ann Lee",
    "A headline of some words",
    "3 May 2024",
    "",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("\n");
      let at = 0;
      for (const { start, end } of zonePlainText(text)) {
        strictEqual(text.slice(at, start).trim(), "");
        ok(start < end);
        at = end;
      }
      strictEqual(text.slice(at).trim(), "");
    }),
    { seed: 7, numRuns: 300 },
  );
});

Deno.test("zonePlainText() takes time that grows with the text", () => {
  const text = lines("A headline of some words", ...Array(4000).fill(BODY.join("\n\n")));
  const start = performance.now();
  const zones = zonePlainText(text);
  ok(performance.now() - start < 4000);
  strictEqual(zones.at(-1)?.kind, "body");
});

const DATELINES = [
  ["BUDAPEST, May 14, 2024 (Reuters) - ", "May 14, 2024", "Reuters"],
  ["Budapest, 14 May 2024 (Central Post) - ", "14 May 2024", "Central Post"],
  ["BEIJING, 14 May 2024 (Xinhua) -- ", "14 May 2024", "Xinhua"],
  ["BRUSSELS — May 14, 2024 — ", "May 14, 2024", null],
  ["(Budapest, 14 May 2024) ", "14 May 2024", null],
] as const;

Deno.test("readText() takes the dateline of the first paragraph for a stated date", () => {
  for (const [dateline, words, outlet] of DATELINES) {
    for (const top of [["Steel exports grow again", "By Ann Lee"], []]) {
      const text = lines(...top, dateline + BODY[0], ...BODY.slice(1));
      const result = readText(text, { id: "a" });
      const { statedDates: [date, ...others] } = result;
      deepStrictEqual([result.published, result.outlet], ["2024-05-14", outlet], text);
      deepStrictEqual([date?.source, date?.text, others], ["dateline", words, []]);
      strictEqual(text.slice(date!.span!.start, date!.span!.end), words);
      deepStrictEqual(linesIn(text, "body").length, BODY.length);
    }
  }
});

Deno.test("readText() trusts a dateline less than a by-line and what is given", () => {
  const text = lines(
    "Steel exports grow again",
    "By Ann Lee, 16 May 2024",
    "BUDAPEST, May 14, 2024 (Reuters) - " + BODY[0],
    ...BODY.slice(1),
  );
  const sources = (published?: string) =>
    readText(text, { id: "a", published, outlet: "Courier" }).statedDates
      .map(({ edtf, source }) => [edtf, source]);
  const inText = [["2024-05-16", "byline"], ["2024-05-14", "dateline"]];
  deepStrictEqual(sources(), inText);
  deepStrictEqual(sources("2024-05-17"), [["2024-05-17", "field"], ...inText]);
  strictEqual(readText(text, { id: "a", outlet: "Courier" }).outlet, "Courier");
});

Deno.test("readText() takes no dateline without a year and none below for a date", () => {
  const title = "Steel exports grow again";
  for (
    const first of [
      "LONDON (AP) — " + BODY[0],
      "BUDAPEST, May 14 (Reuters) - " + BODY[0],
      "LONDON, May 14, 2024, was the place and day when the mills were sold at last.",
      "Berlin, March 3, 1945 - the war was all but lost, and the mills had closed.",
    ]
  ) {
    strictEqual(readText(lines(title, first, ...BODY), { id: "a" }).published, null, first);
  }
  const below = lines(title, BODY[0]!, "BUDAPEST, May 14, 2024 (Reuters) - " + BODY[1]);
  strictEqual(readText(below, { id: "a" }).published, null);
});

Deno.test("readText() takes a dateline on a line of its own for no headline", () => {
  const alone = readText(lines("MIAMI (AP) --", ...BODY), { id: "a" });
  deepStrictEqual([alone.title, alone.outlet], [null, "AP"]);
  const titled = readText(lines("Steel exports grow", "MIAMI (AP) --", ...BODY), {
    id: "a",
  });
  deepStrictEqual([titled.title, titled.outlet], ["Steel exports grow", "AP"]);
});

Deno.test("readText() finds the medium in the by-line or on a line of its own", () => {
  const title = "Steel exports grow again";
  const inByline = readText(lines(title, "By Anna Keller, Brussels Courier", ...BODY), {
    id: "a",
  });
  deepStrictEqual([inByline.byline, inByline.outlet], ["Anna Keller", "Brussels Courier"]);
  for (const top of [[title, "Brussels Courier"], ["Brussels Courier", title]]) {
    const result = readText(lines(...top, ...BODY), { id: "a" });
    deepStrictEqual([result.title, result.outlet], [title, "Brussels Courier"]);
  }
  for (const label of ["World News", "NEWS STORY"]) {
    strictEqual(readText(lines(title, label, ...BODY), { id: "a" }).outlet, null);
  }
  const job = readText(lines(title, "By Ann Lee, Moscow correspondent", ...BODY), {
    id: "a",
  });
  strictEqual(job.outlet, null);
});
