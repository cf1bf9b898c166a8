import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Article } from "../../lib/model.ts";
import { declaredCharset, readHtml } from "../../lib/read/html.ts";

const BODY = [
  "The ministry said on Monday that exports had grown by a tenth over the year, to a value that nobody had expected.",
  "Analysts had expected less, since demand for steel was weak in the spring and two of the largest mills stood still.",
  "“We did not see this coming,” said one of them, who asked not to be named because the talks are not public.",
  "The figures for the coming year are to be published in March, together with those for coal and for gas.",
];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join("\n");

const PAGE = `<!doctype html><html lang="en"><head>
<title>Steel exports grow again - The Evening Herald</title>
<link rel="canonical" href="https://herald.example.com/2024/05/03/steel">
<meta property="og:site_name" content="The Evening Herald">
<meta property="og:title" content="Steel exports grow again - The Evening Herald">
<meta property="article:published_time" content="2024-05-03T08:00:00+02:00">
<meta property="article:modified_time" content="2024-05-04">
<meta name="author" content="Ann Lee">
</head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav>
<div class="cookie-notice">We use cookies to make this site better for you. Accept all</div>
<article><h1>Steel exports grow again</h1>
<p class="byline">By Ann Lee</p>
<p class="standfirst">A tenth more than a year ago, and nobody in the trade can quite say why</p>
<div class="share-bar"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<div class="article-body">
<figure><img src="a.jpg"><figcaption>A mill in the north of the country</figcaption></figure>
<p>${BODY[0]}</p><p>${BODY[1]}</p>
<div class="newsletter-signup"><p>Sign up for our newsletter, it is free and comes daily.</p></div>
<p>If you enjoyed this article, please consider supporting us with a donation of your choice.</p>
<p>${BODY[2]}</p><p>${BODY[3]}</p>
<h3>You may also like</h3>
<ul class="related"><li><a href="/c">Coal falls to a new low</a></li><li><a href="/g">Gas rises</a></li></ul>
</div></article>
<div id="comments"><h3>2 comments</h3><p>Bob: I have read that the ministry has got its numbers wrong again.</p></div>
<footer>© 2024 The Evening Herald. All rights reserved.</footer>
</body></html>`;

function read(html: string): Article {
  const result = readHtml(html, { id: "a" });
  ok("text" in result, "reason" in result ? result.reason : "");
  return result;
}

Deno.test("readHtml() gives the text without the clutter of its page", () => {
  deepStrictEqual(read(PAGE).text.split("\n\n"), BODY);
});

Deno.test("readHtml() keeps a lead of whole sentences above the text", () => {
  const lead =
    "A tenth more than a year ago went abroad, and nobody in the trade can say " +
    "why it should be so much in a year of weak demand.";
  const page = PAGE.replace(
    /<p class="standfirst">.*?<\/p>/,
    `<p class="lead">${lead}</p>`,
  );
  strictEqual(read(page).text.split("\n\n")[0], lead);
});

Deno.test("readHtml() reads what the page states about itself", () => {
  const article = read(PAGE);
  strictEqual(article.title, "Steel exports grow again");
  strictEqual(article.byline, "Ann Lee");
  strictEqual(article.outlet, "The Evening Herald");
  strictEqual(article.url, "https://herald.example.com/2024/05/03/steel");
  strictEqual(article.language, "en");
  strictEqual(article.published, "2024-05-03");
  strictEqual(article.modified, "2024-05-04");
  deepStrictEqual(article.statedDates.map(({ source }) => source), ["metadata", "url"]);
});

Deno.test("readHtml() trusts linked data before other metadata", () => {
  const linked = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "Herald" },
      {
        "@type": "NewsArticle",
        headline: "Steel exports grow",
        datePublished: "2024-05-01T10:00:00Z",
        author: [{ "@type": "Person", name: "Ann Lee" }, { name: "Bob Day" }],
        publisher: { "@type": "Organization", name: "Herald Online" },
      },
    ],
  };
  const script = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
  const article = read(PAGE.replace("</head>", `${script}</head>`));
  strictEqual(article.published, "2024-05-01");
  strictEqual(article.outlet, "Herald Online");
  deepStrictEqual(article.authors, ["Ann Lee", "Bob Day"]);
  strictEqual(article.byline, "Ann Lee, Bob Day");
});

Deno.test("readHtml() passes over linked data that is not valid JSON", () => {
  const script = `<script type="application/ld+json">{"@type": "NewsArticle", </script>`;
  strictEqual(read(PAGE.replace("</head>", `${script}</head>`)).published, "2024-05-03");
});

Deno.test("readHtml() finds the date in elements, address or text where no meta has it", () => {
  const page = (head: string, top: string) =>
    read(`<html lang="en"><head>${head}</head><body><article><h1>Steel exports</h1>${top}
      ${paragraphs}</article></body></html>`).published;
  strictEqual(page("", `<time datetime="2024-05-03T08:00">May 3</time>`), "2024-05-03");
  strictEqual(page("", `<span class="post-date">3 May 2024</span>`), "2024-05-03");
  strictEqual(page("", `<p>Published on May 3, 2024</p>`), "2024-05-03");
  strictEqual(
    page(`<link rel="canonical" href="https://e.example/2024/05/03/x">`, ""),
    "2024-05-03",
  );
  strictEqual(
    page("", `<span itemprop="datePublished" content="2024-05-03"></span>`),
    "2024-05-03",
  );
  strictEqual(page("", ""), null);
});

Deno.test("readHtml() reads swapped numbers as the page's language writes them", () => {
  const stated = (language: string) =>
    read(`<html lang="${language}"><body><article><h1>Steel exports</h1>
      <span class="date">03/05/2024</span>${paragraphs}</article></body></html>`)
      .statedDates[0];
  deepStrictEqual([stated("en-US")?.edtf, stated("en-US")?.alternatives], [
    "2024-03-05?",
    ["2024-05-03?"],
  ]);
  strictEqual(stated("en-GB")?.edtf, "2024-05-03?");
});

Deno.test("readHtml() reads a page that leaves html and body unwritten", () => {
  const { text } = read(`<!doctype html><title>Steel</title><h1>Steel</h1>${paragraphs}`);
  for (const paragraph of BODY) ok(text.includes(paragraph));
});

Deno.test("readHtml() says why a page gives no article", () => {
  const reason = (html: string) => {
    const result = readHtml(html, { id: "a" });
    ok("reason" in result);
    return result.reason;
  };
  ok(reason("").includes("no article text"));
  ok(
    reason("<html><body><script>run()</script></body></html>").includes("no article text"),
  );
  ok(reason("<div>".repeat(5000) + "text").includes("nested too deeply"));
  ok(reason("<p><b><i>".repeat(100_000) + "text").includes("nested too deeply"));
});

Deno.test("readHtml() gives zones that cover the text in order", () => {
  const { text, zones } = read(PAGE);
  let at = 0;
  for (const { start, end } of zones) {
    strictEqual(text.slice(at, start).trim(), "");
    at = end;
  }
  strictEqual(at, text.length);
});

Deno.test("declaredCharset() finds the encoding in either notation", () => {
  const bytes = (html: string) => new TextEncoder().encode(html);
  strictEqual(declaredCharset(bytes('<meta charset="iso-8859-2">')), "iso-8859-2");
  const long = '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">';
  strictEqual(declaredCharset(bytes(long)), "koi8-r");
  strictEqual(declaredCharset(bytes("<p>charset=none</p>")), null);
});

Deno.test("readHtml() takes the dateline of a page without metadata for its date", () => {
  for (
    const dateline of [
      "BUDAPEST, May 14, 2024 (Reuters) - ",
      "Budapest, 14 May 2024 (Central Post) - ",
      "BEIJING, 14 May 2024 (Xinhua) -- ",
      "BRUSSELS — May 14, 2024 — ",
      "(Budapest, 14 May 2024) ",
    ]
  ) {
    const { published, statedDates: [date, ...others], text } = read(
      `<html><body><article><h1>Steel exports grow again</h1><p>${dateline}` +
        `${paragraphs.slice("<p>".length)}</article></body></html>`,
    );
    deepStrictEqual([published, date?.source, others], ["2024-05-14", "dateline", []]);
    const { start, end } = date!.span!;
    ok(["May 14, 2024", "14 May 2024"].includes(text.slice(start, end)));
  }
});

Deno.test("readHtml() trusts metadata more than the dateline of the text", () => {
  const page = PAGE.replace(`<p>${BODY[0]}`, `<p>BUDAPEST, May 2, 2024 (MTI) - ${BODY[0]}`);
  const { published, outlet, statedDates } = read(page);
  deepStrictEqual([published, outlet], ["2024-05-03", "The Evening Herald"]);
  deepStrictEqual(statedDates.map(({ edtf, source }) => [edtf, source]), [
    ["2024-05-03", "metadata"],
    ["2024-05-03", "url"],
    ["2024-05-02", "dateline"],
  ]);
});

Deno.test("readHtml() takes a sentence that opens with a place and a day for no date", () => {
  for (
    const first of [
      "LONDON, May 14, 2024, was the place and day when the mills were sold to their workers at last.",
      "Berlin, March 3, 1945 - the war was all but lost, and the mills of the north had closed for good.",
    ]
  ) {
    const { published } = read(
      `<html><body><article><h1>Steel exports grow again</h1><p>${first}</p>` +
        `${paragraphs}</article></body></html>`,
    );
    strictEqual(published, null, first);
  }
});
