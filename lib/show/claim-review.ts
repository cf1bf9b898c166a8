import type {
  Analysis,
  AnalyzedArticle,
  Attribution,
  Check,
  Codebook,
  Published,
} from "../model.ts";

/** A person or organisation, as schema.org describes it. */
interface Agent {
  readonly "@type": "Person" | "Organization";
  readonly name: string;
}

/** The article in which a claim appears. */
interface NewsArticle {
  readonly "@type": "NewsArticle";
  readonly identifier: string;
  readonly headline?: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly author?: Agent | readonly Agent[];
  readonly publisher?: Agent;
}

/** A check of a claim as schema.org describes it: https://schema.org/ClaimReview. */
export interface ClaimReview {
  readonly "@type": "ClaimReview";
  /** The sentence that makes the claim. */
  readonly claimReviewed: string;
  readonly itemReviewed: {
    readonly "@type": "Claim";
    /** Who is said to claim it, or else who wrote or brought the article, if known. */
    readonly author?: Agent;
    readonly datePublished?: string;
    /** The period that is claimed, as EDTF. */
    readonly temporalCoverage?: string;
    readonly appearance: NewsArticle;
  };
  readonly reviewRating: { readonly "@type": "Rating"; readonly alternateName: string };
  readonly reviewBody: string;
  readonly author: Agent;
  /** Where the reference value was published. */
  readonly citation?: string;
}

const RATINGS: Readonly<Record<Check["outcome"], string>> = {
  agrees: "Agrees with the reference",
  differs: "Differs from the reference",
  "no-reference": "No reference at hand",
};

const REVIEWER: Agent = { "@type": "Organization", name: "Dateline" };

/**
 * The checks of an analysis in the shape of schema.org's ClaimReview, in their order. What
 * is not known is left out: the address of an article that states none, the day of one that
 * is dated by an interval, and the day of the review, since no clock is read.
 *
 * @param codebook Says which sources are persons; without it they are organisations.
 */
export function claimReviews(
  { articles, checks }: Analysis,
  codebook?: Codebook,
): ClaimReview[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const persons = new Set(
    codebook?.actors.filter(({ kind }) => kind === "person").map(({ id }) => id),
  );
  return checks.flatMap((check): ClaimReview[] => {
    const article = byId.get(check.article);
    const figure = article?.figures[check.figure];
    if (article === undefined || figure === undefined) return [];
    const { start, end } = figure.sentence;
    const day = dayOf(article.published);
    const author = claimant(article, check, persons);
    return [{
      "@type": "ClaimReview",
      claimReviewed: article.article.text.slice(start, end).replace(/\s+/g, " ").trim(),
      itemReviewed: {
        "@type": "Claim",
        ...(author === null ? {} : { author }),
        ...(day === null ? {} : { datePublished: day }),
        ...(check.period === null ? {} : { temporalCoverage: check.period }),
        appearance: newsArticle(article, day),
      },
      reviewRating: { "@type": "Rating", alternateName: RATINGS[check.outcome] },
      reviewBody: check.because,
      author: REVIEWER,
      ...(check.referenceSource === null ? {} : { citation: check.referenceSource }),
    }];
  });
}

/**
 * The checks as one JSON-LD document, which can stand in a file or in a page's `<script>`:
 * no `<`, `>` or `&` is left as it is, so that no text of an article can end the script.
 */
export function claimReviewDocument(analysis: Analysis, codebook?: Codebook): string {
  const document = {
    "@context": "https://schema.org",
    "@graph": claimReviews(analysis, codebook),
  };
  const json = JSON.stringify(document, null, 2).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${json}\n`;
}

/** The day of publication where one is known, or null. */
function dayOf({ earliest, latest }: Published): string | null {
  return earliest !== null && earliest === latest ? earliest : null;
}

function newsArticle({ article }: AnalyzedArticle, day: string | null): NewsArticle {
  const { id, title, url, outlet, byline } = article;
  const authors = (article.authors ?? (byline === null ? [] : [byline])).map(person);
  const [author, ...others] = authors;
  return {
    "@type": "NewsArticle",
    identifier: id,
    ...(title === null ? {} : { headline: title }),
    ...(url !== null && /^https?:\/\//i.test(url) ? { url } : {}),
    ...(day === null ? {} : { datePublished: day }),
    ...(author === undefined ? {} : { author: others.length === 0 ? author : authors }),
    ...(outlet === null ? {} : { publisher: organisation(outlet) }),
  };
}

function claimant(
  { article, figures, attributions }: AnalyzedArticle,
  { figure: index }: Check,
  persons: ReadonlySet<string>,
): Agent | null {
  const figure = figures[index]!;
  if (figure.source !== null) {
    const attribution: Attribution | undefined = attributions[figure.attribution ?? -1];
    const actor = attribution?.source.actor ?? null;
    const name = figure.source.replace(/\s+/g, " ");
    return actor !== null && persons.has(actor) ? person(name) : organisation(name);
  }
  const author = article.authors?.[0] ?? article.byline;
  if (author !== null && author !== undefined) return person(author);
  return article.outlet === null ? null : organisation(article.outlet);
}

function person(name: string): Agent {
  return { "@type": "Person", name };
}

function organisation(name: string): Agent {
  return { "@type": "Organization", name };
}
