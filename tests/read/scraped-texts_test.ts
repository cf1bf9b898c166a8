/** Plain texts in the shapes in which scrapers save articles, and what each must give. */
import { ok, strictEqual } from "node:assert/strict";
import { readText } from "../../lib/read/plain-text.ts";

const PARAGRAPHS = [
  "The ministry said on Monday that exports of grain had grown by a tenth over the year, to a value that nobody in the trade had expected at the start of the season.",
  'Analysts had expected less, since demand was weak in the spring and two of the largest ports stood still for weeks. "We did not see this coming," said one of them, who asked not to be named.',
  "The figures for the coming year are to be published in March, together with those for coal and for gas, officials said.",
];
const BODY = PARAGRAPHS.join("\n\n");
const TITLE = "Grain exports grow by a tenth";

interface Scrape {
  readonly shape: string;
  readonly text: string;
  /** The usual headline where absent. */
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Words that must stand in the body, and words that must not. */
  readonly kept?: string;
  readonly leftOut?: readonly string[];
}

const scrapes: readonly Scrape[] = [
  {
    shape: "lower byline",
    text: `Oil flows east\nby ann lee, 3 March 2025\n\n${BODY}`,
    title: "Oil flows east",
    byline: "ann lee",
    published: "2025-03-03",
  },
  {
    shape: "caps title",
    text: `GRAIN EXPORTS GROW BY A TENTH\n\nBy ANN LEE\nMay 3, 2024\n\n${BODY}`,
    title: "GRAIN EXPORTS GROW BY A TENTH",
    byline: "ANN LEE",
    published: "2024-05-03",
  },
  {
    shape: "reuters",
    text: `Grain exports grow by a tenth\n\nMOSCOW, Jan 5 (Reuters) - ${BODY}`,
    kept: "MOSCOW",
  },
  {
    shape: "byline first",
    text: `By Ann Lee\n3 May 2024\nGrain exports grow by a tenth\n\n${BODY}`,
    byline: "Ann Lee",
    published: "2024-05-03",
  },
  {
    shape: "updated",
    text:
      `Grain exports grow by a tenth\nBy Ann Lee\nPublished: 3 May 2024 08:00\nUpdated: 4 May 2024 10:15\n\n${BODY}`,
    byline: "Ann Lee",
    published: "2024-05-03",
  },
  {
    shape: "social",
    text:
      `Grain exports grow by a tenth\nShare\nTweet\nPin it\nEmail\nBy Ann Lee | May 3, 2024\n\n${BODY}`,
    byline: "Ann Lee",
    published: "2024-05-03",
    leftOut: ["Tweet", "Pin it", "Email"],
  },
  {
    shape: "caption",
    text:
      `Grain exports grow by a tenth\n\nA ship leaves the port of Odesa. Photo: Getty Images\n\n${BODY}`,
    leftOut: ["Photo: Getty"],
  },
  {
    shape: "readmore",
    text: `Grain exports grow by a tenth\n\n${
      PARAGRAPHS[0]
    }\n\nRead more: Coal falls to a new low\n\n${PARAGRAPHS[1]}\n\nADVERTISEMENT\n\n${
      PARAGRAPHS[2]
    }`,
    leftOut: ["Coal falls", "ADVERTISEMENT"],
  },
  {
    shape: "comments",
    text:
      `Grain exports grow by a tenth\n\n${BODY}\n\nComments (2)\n\nBob Day\n2 hours ago\nI have read that the ministry has got its numbers wrong again, as in each of the years before.\nReply\n\nEve\nThis is what comes of subsidies that nobody asked for, and of ports that nobody paid for.\nReply`,
    leftOut: ["Bob Day", "subsidies", "numbers wrong"],
  },
  {
    shape: "newsletter",
    text: `Grain exports grow by a tenth\n\n${
      PARAGRAPHS[0]
    }\n\nSign up for our daily newsletter\nGet the day's top stories in your inbox\nEnter your email address\n\n${
      PARAGRAPHS[1]
    }\n\n${PARAGRAPHS[2]}`,
    leftOut: ["Sign up", "top stories", "email address"],
  },
  {
    shape: "teaser",
    text: `Grain exports grow by a tenth\n\n${PARAGRAPHS[0]}\n\nBy Ann Lee\n\n${BODY}`,
    byline: "Ann Lee",
  },
  {
    shape: "dateline ap",
    text:
      `Grain exports grow by a tenth\nBy ANN LEE, Associated Press\n\nKYIV, Ukraine (AP) — ${BODY}`,
    byline: "ANN LEE",
    kept: "KYIV, Ukraine",
  },
  {
    shape: "title pipe",
    text: `Grain exports grow by a tenth | World | The Evening Herald\n\n${BODY}`,
  },
  {
    shape: "outlet top",
    text:
      `The Evening Herald\nWorld\nGrain exports grow by a tenth\nAnn Lee in Kyiv\nFri 3 May 2024 06.00 BST\n\n${BODY}`,
    outlet: "The Evening Herald",
    published: "2024-05-03",
  },
  {
    shape: "breadcrumb",
    text: `Home > World > Europe\nGrain exports grow by a tenth\n3 May 2024\n\n${BODY}`,
    published: "2024-05-03",
    leftOut: ["Home > World"],
  },
  {
    shape: "guardian",
    text:
      `Grain exports grow by a tenth\n\nThe minister said that nobody had seen this coming\n\nAnn Lee\n@annlee\nFri 3 May 2024 06.00 BST\nLast modified on Fri 3 May 2024 08.12 BST\n\n${BODY}`,
    published: "2024-05-03",
  },
  {
    shape: "tags",
    text:
      `Grain exports grow by a tenth\n\n${BODY}\n\nTags: grain, exports, ministry\n#grain #exports\n\nRelated Articles\nCoal falls to a new low\nGas rises in the south\n`,
    leftOut: ["Tags:", "#grain", "Coal falls", "Gas rises"],
  },
  {
    shape: "copyright",
    text:
      `Grain exports grow by a tenth\n\n${BODY}\n\n© 2024 The Evening Herald. All rights reserved.\nPrivacy Policy | Terms of Use | Contact us`,
    leftOut: ["©", "Privacy"],
  },
  {
    shape: "cookie",
    text:
      `We use cookies to make this site better. Accept all\nGrain exports grow by a tenth\nBy Ann Lee\n\n${BODY}`,
    byline: "Ann Lee",
    leftOut: ["cookies"],
  },
  {
    shape: "author bio",
    text:
      `Grain exports grow by a tenth\nBy Ann Lee\n\n${BODY}\n\nAnn Lee is a reporter at the Herald who covers trade and farming in the east.`,
    byline: "Ann Lee",
    leftOut: ["covers trade"],
  },
  {
    shape: "minread",
    text: `Grain exports grow by a tenth\nAnn Lee · May 3, 2024 · 5 min read\n\n${BODY}`,
    published: "2024-05-03",
  },
  {
    shape: "glued",
    text: `Grain exports grow by a tenth\nBy Ann LeeMay 3,2024\n\n${BODY}`,
    published: "2024-05-03",
  },
  {
    shape: "iso",
    text: `Grain exports grow by a tenth\n2024-05-03T08:00:00+02:00\nAnn Lee\n\n${BODY}`,
    published: "2024-05-03",
  },
  {
    shape: "question",
    text: `Why did grain exports grow?\n\nBy Ann Lee\n\n${BODY}`,
    title: "Why did grain exports grow?",
    byline: "Ann Lee",
  },
  {
    shape: "source line",
    text: `Grain exports grow by a tenth\nSource: Interfax\n3 May 2024\n\n${BODY}`,
    published: "2024-05-03",
  },
  {
    shape: "edited",
    text:
      `Grain exports grow by a tenth\n\n${BODY}\n\nReporting by Ann Lee in Kyiv; Editing by Bob Day\n\nOur Standards: The Trust Principles.`,
    leftOut: ["Our Standards"],
  },
  {
    shape: "donation",
    text: `Grain exports grow by a tenth\n\n${
      PARAGRAPHS[0]
    }\n\nIf you enjoyed this article, please consider supporting our work with a donation. Your support keeps us independent.\n\n${
      PARAGRAPHS[1]
    }\n\n${PARAGRAPHS[2]}`,
    leftOut: ["donation"],
  },
  {
    shape: "two authors",
    text:
      `Grain exports grow by a tenth\nBy Ann Lee and Bob Day\n3 May 2024 at 8:15 a.m. EDT\n\n${BODY}`,
    byline: "Ann Lee and Bob Day",
    published: "2024-05-03",
  },
  {
    shape: "posted on",
    text: `Grain exports grow by a tenth\nPosted on May 3, 2024 by admin\n\n${BODY}`,
    byline: "admin",
    published: "2024-05-03",
  },
  {
    shape: "caption below",
    text: `Grain exports grow by a tenth\n\n${
      PARAGRAPHS[0]
    }\n\nWorkers load grain in the port of Izmail\nImage: Reuters/Bob Day\n\n${
      PARAGRAPHS[1]
    }`,
    leftOut: ["Image: Reuters", "Workers load"],
  },
  {
    shape: "ambig weekday",
    text: `Grain exports grow by a tenth\nBy Ann Lee, Friday 03/05/2024\n\n${BODY}`,
    published: "2024-05-03",
  },
  {
    shape: "ambig body",
    text: `Grain exports grow by a tenth\nBy Ann Lee, 03/05/2024\n\n${
      PARAGRAPHS[0]
    } The talks ended on May 2, 2024, he said.\n\n${PARAGRAPHS[1]}`,
    published: "2024-05-03",
  },
  {
    shape: "ambig none",
    text: `Grain exports grow by a tenth\nBy Ann Lee, 03/05/2024\n\n${BODY}`,
    published: "2024-03-05?",
  },
  {
    shape: "subhead",
    text: `Grain exports grow by a tenth\nBy Ann Lee\n\n${
      PARAGRAPHS[0]
    }\n\nA weak spring\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`,
    kept: "A weak spring",
  },
  {
    shape: "live blog",
    text: `Live: Grain exports grow by a tenth\n\n08:15 GMT\n${
      PARAGRAPHS[0]
    }\n\n09:30 GMT\n${PARAGRAPHS[1]}`,
    title: "Live: Grain exports grow by a tenth",
  },
  {
    shape: "listen",
    text: `Grain exports grow by a tenth\nListen to this article\n5 min\n\n${BODY}`,
    leftOut: ["Listen to"],
  },
  {
    shape: "dateline only",
    text: `Grain exports grow by a tenth\n\nKyiv, 3 May 2024\n\n${BODY}`,
    published: "2024-05-03",
  },
];

for (const scrape of scrapes) {
  Deno.test(`readText() zones a scrape with this: ${scrape.shape}`, () => {
    const article = readText(scrape.text, { id: "a" });
    const body = article.zones.filter(({ kind }) => kind === "body")
      .map(({ start, end }) => scrape.text.slice(start, end)).join("\n");
    const title = scrape.title ?? TITLE;
    strictEqual(article.title, title);
    if (scrape.byline !== undefined) strictEqual(article.byline, scrape.byline);
    if (scrape.outlet !== undefined) strictEqual(article.outlet, scrape.outlet);
    if (scrape.published !== undefined) strictEqual(article.published, scrape.published);
    for (const words of [PARAGRAPHS[0]!, scrape.kept ?? ""]) {
      ok(body.includes(words), words);
    }
    for (const words of [title, ...scrape.leftOut ?? []]) ok(!body.includes(words), words);
  });
}
