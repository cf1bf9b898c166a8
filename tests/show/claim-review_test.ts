import { deepStrictEqual, doesNotMatch, ok, strictEqual } from "node:assert/strict";
import type { Analysis, AnalyzedArticle, Check } from "../../lib/model.ts";
import { claimReviewDocument, claimReviews } from "../../lib/show/claim-review.ts";
import { figureOf, sampleAnalysis } from "./sample-analysis.ts";
import { sampleCodebook } from "./sample-knowledge.ts";

const text =
  "Lake trade rose.  It came to $5 million\nlast year, the </script><b>customs & co said.";

const check: Check = {
  article: "lake",
  figure: 0,
  claim: "level",
  outcome: "differs",
  measure: "lake-trade",
  period: "2020",
  reference: 4e6,
  referenceSource: "https://example.org/customs",
  because: '"Lake trade" stands at 4 million USD for 2020.',
};

/** One article with one checked figure; the rest is as in the sample. */
function analysisOf(
  article: Partial<AnalyzedArticle["article"]>,
  published: { earliest: string | null; latest: string | null },
  source: string | null = "customs & co",
  more: Partial<Check> = {},
): Analysis {
  const [sample] = sampleAnalysis.articles;
  const figure = figureOf(text, "$5 million", text.slice(18), { source });
  return {
    ...sampleAnalysis,
    articles: [{
      ...sample!,
      article: {
        ...sample!.article,
        id: "lake",
        title: null,
        byline: null,
        outlet: null,
        url: null,
        text,
        ...article,
      },
      published: { ...sample!.published, ...published },
      figures: [figure],
      attributions: [],
    }],
    checks: [{ ...check, ...more }],
  };
}

const day = { earliest: "2021-03-04", latest: "2021-03-04" };

/** The properties that schema.org gives each type; of these, ours may be a part. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [
    "claimReviewed",
    "itemReviewed",
    "reviewRating",
    "reviewBody",
    "author",
    "citation",
    "datePublished",
    "url",
  ],
  Claim: ["author", "datePublished", "temporalCoverage", "appearance", "firstAppearance"],
  NewsArticle: ["identifier", "headline", "url", "datePublished", "author", "publisher"],
  Rating: ["alternateName", "ratingValue", "bestRating", "worstRating"],
  Person: ["name"],
  Organization: ["name"],
};

function foreignProperties(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(foreignProperties);
  if (typeof node !== "object" || node === null) return [];
  const { "@type": type, ...properties } = node as Record<string, unknown>;
  const known = PROPERTIES[String(type)] ?? [];
  return Object.entries(properties).flatMap(([name, value]) => [
    ...(known.includes(name) ? [] : [`${type}.${name}`]),
    ...foreignProperties(value),
  ]);
}

Deno.test("claimReviews() gives claim, claimant, appearance, rating and reviewer of a check", () => {
  const analysis = analysisOf({
    title: "Lake trade",
    url: "https://news.example/lake",
    outlet: "Lake News",
    authors: ["Ann Reed", "Bo Marsh"],
  }, day);
  deepStrictEqual(claimReviews(analysis), [{
    "@type": "ClaimReview",
    claimReviewed: "It came to $5 million last year, the </script><b>customs & co said.",
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Organization", name: "customs & co" },
      datePublished: "2021-03-04",
      temporalCoverage: "2020",
      appearance: {
        "@type": "NewsArticle",
        identifier: "lake",
        headline: "Lake trade",
        url: "https://news.example/lake",
        datePublished: "2021-03-04",
        author: [
          { "@type": "Person", name: "Ann Reed" },
          { "@type": "Person", name: "Bo Marsh" },
        ],
        publisher: { "@type": "Organization", name: "Lake News" },
      },
    },
    reviewRating: { "@type": "Rating", alternateName: "Differs from the reference" },
    reviewBody: '"Lake trade" stands at 4 million USD for 2020.',
    author: { "@type": "Organization", name: "Dateline" },
    citation: "https://example.org/customs",
  }]);
});

Deno.test("claimReviews() leaves out what is not known", () => {
  const unknown = { earliest: "2021-03-01", latest: "2021-03-31" };
  const nothing = { period: null, reference: null, referenceSource: null };
  const [review] = claimReviews(
    analysisOf({ url: "javascript:alert(1)" }, unknown, null, {
      ...nothing,
      outcome: "no-reference",
    }),
  );
  deepStrictEqual(review!.itemReviewed, {
    "@type": "Claim",
    appearance: { "@type": "NewsArticle", identifier: "lake" },
  });
  ok(!("citation" in review! || "url" in review! || "datePublished" in review!));
  strictEqual(review!.reviewRating.alternateName, "No reference at hand");
});

Deno.test("claimReviews() lets the author claim what nobody else is said to", () => {
  const author = (article: Partial<AnalyzedArticle["article"]>) =>
    claimReviews(analysisOf(article, day, null))[0]!.itemReviewed.author;
  deepStrictEqual(author({ byline: "Ann Reed", outlet: "Lake News" }), {
    "@type": "Person",
    name: "Ann Reed",
  });
  deepStrictEqual(author({ outlet: "Lake News" }), {
    "@type": "Organization",
    name: "Lake News",
  });
});

Deno.test("claimReviews() uses properties of schema.org alone, and reviews each check", () => {
  const reviews = claimReviews(sampleAnalysis, sampleCodebook);
  strictEqual(reviews.length, sampleAnalysis.checks.length);
  ok(reviews.length > 0);
  deepStrictEqual(foreignProperties(reviews), []);
  for (const { claimReviewed, reviewRating, author } of reviews) {
    ok(claimReviewed !== "" && reviewRating.alternateName !== "" && author.name !== "");
  }
});

Deno.test("claimReviewDocument() is JSON-LD that cannot end a script", () => {
  const analysis = analysisOf({ title: "\u2028<!--&-->" }, day);
  const document = claimReviewDocument(analysis);
  doesNotMatch(document, /[<>&\u2028\u2029]/);
  const { "@context": context, "@graph": graph } = JSON.parse(document);
  strictEqual(context, "https://schema.org");
  deepStrictEqual(graph, claimReviews(analysis));
});
