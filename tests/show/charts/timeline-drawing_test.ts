import { match, ok, strictEqual } from "node:assert/strict";
import type { Published } from "../../../lib/model.ts";
import { drawTimeline } from "../../../lib/show/charts/timeline-drawing.ts";
import { tellingArticle } from "./telling-article.ts";

const event = (date: string, name: string, index = 0) => ({
  start: 0,
  end: 2,
  event: name,
  date,
  name,
  index,
});

function draw(
  published: Partial<Published>,
  ...events: ReturnType<typeof event>[]
): string {
  const bare = tellingArticle("a", "2023-06-10", []);
  const article = { ...bare, published: { ...bare.published, ...published } };
  const { best, earliest, latest } = article.published;
  return drawTimeline([{
    article,
    best: best!,
    earliest: earliest!,
    latest: latest!,
    events,
    note: null,
  }]).markup;
}

const bars = (markup: string) => markup.split('stroke-width="20"').length - 1;
const orange = (markup: string) => markup.includes("#c2410c");

Deno.test("drawTimeline() fills the dot of a stated date and leaves an inferred one hollow", () => {
  match(
    draw({ basis: "stated" }),
    /<circle[^>]*fill="#0b5394"|fill="#0b5394"[^>]*><circle/,
  );
  match(draw({ basis: "inferred" }), /<circle [^>]*fill="#ffffff"/);
});

Deno.test("drawTimeline() draws a bar over the days that a date leaves open", () => {
  strictEqual(bars(draw({ basis: "inferred" })), 0);
  const open = draw({ basis: "inferred", earliest: "2023-06-01", latest: "2023-06-30" });
  strictEqual(bars(open), 1);
  match(open, />Jun 2023</);
});

Deno.test("drawTimeline() draws what the text implies beside a stated date, and only then", () => {
  const implied = { earliest: "2023-05-01", latest: "2023-05-03" };
  const stated = draw({ basis: "stated", conflict: true, implied });
  ok(orange(stated));
  match(stated, />text implies 1–3 May 2023</);
  ok(!orange(draw({ basis: "inferred", conflict: true, implied })));
});

Deno.test("drawTimeline() leads from events to their evidence", () => {
  const markup = draw({}, event("2023-05-01", "The flood", 3));
  match(markup, /href="\.\.\/articles\/a\.html#event-3"/);
  match(markup, />The flood</);
});

Deno.test("drawTimeline() counts the events for which there is no room", () => {
  const events = Array.from(
    { length: 7 },
    (_, i) => event(`2023-05-0${i + 1}`, `Event ${i}`, i),
  );
  const markup = draw({}, ...events);
  match(markup, />and two earlier events</);
  ok(markup.includes(">Event 6<") && !markup.includes(">Event 1<"));
});
