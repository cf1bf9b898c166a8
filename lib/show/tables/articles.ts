import type { Analysis, AnalyzedArticle, DateEvidence } from "../../model.ts";
import { articleWords } from "../charts/article-lengths.ts";
import { evidenceAt } from "../evidence-at.ts";
import { articleHref } from "../evidence-links.ts";
import { shownProblem } from "../file-name.ts";
import { createTable, type Row, type Table } from "../table.ts";
import { articleTitle } from "../wording.ts";
import { articleField, evidenceField, field, hidden } from "./fields.ts";

/** One row for each article: where it came from, when, and how much there is to read. */
export function articlesTable(analysis: Analysis): Table {
  return createTable({
    name: "articles",
    title: "What the corpus holds",
    fields: [
      articleField,
      field("title", "string", "Title", "Title as the article has it"),
      field("outlet", "string", "Outlet", "Who published it, if the article says so"),
      field("published", "string", "Published", "Date or interval of publication, as EDTF"),
      field("basis", "string", "Basis", "given, stated, inferred or unknown"),
      hidden(field("best", "date", "Most likely", "Most likely day of publication")),
      field(
        "implied",
        "string",
        "Text implies",
        "Days that the text itself implies, as EDTF",
      ),
      field(
        "conflict",
        "boolean",
        "Conflict",
        "The stated date lies outside what is implied, or evidence excludes other evidence",
      ),
      field(
        "words_read",
        "integer",
        "Read",
        "Words outside boilerplate and teasers",
        "words",
      ),
      field(
        "words_aside",
        "integer",
        "Set aside",
        "Words of boilerplate and teasers",
        "words",
      ),
      evidenceField,
    ],
    rows: analysis.articles.map((article) => {
      const { read, aside } = articleWords(article);
      const { edtf, basis, best, implied, conflict } = article.published;
      return {
        article: article.article.id,
        title: articleTitle(article),
        outlet: article.article.outlet,
        published: edtf === "" ? null : edtf,
        basis,
        best,
        implied: implied === null
          ? null
          : `${implied.earliest ?? ".."}/${implied.latest ?? ".."}`,
        conflict,
        words_read: read,
        words_aside: aside,
        evidence: articleHref(article.article.id),
      };
    }),
  });
}

/** One row for each reason to believe that an article was published when it was. */
export function dateEvidenceTable(analysis: Analysis): Table {
  return createTable({
    name: "date-evidence",
    title: "Why each article is dated as it is",
    fields: [
      articleField,
      field("kind", "string", "Kind", "What sort of evidence it is"),
      field("words", "string", "Words", "The words that carry it"),
      field("earliest", "date", "Not before", "Earliest day of publication that it allows"),
      field("latest", "date", "Not after", "Latest day of publication that it allows"),
      field("because", "string", "Because", "What the words imply, and by which reference"),
      field("set_aside", "boolean", "Set aside", "More trusted evidence excludes it"),
      evidenceField,
    ],
    rows: analysis.articles.flatMap((article) =>
      article.published.evidence.map((evidence) => dateEvidenceRow(article, evidence))
    ),
  });
}

function dateEvidenceRow(
  article: AnalyzedArticle,
  { kind, span, text, implies, because, conflicts }: DateEvidence,
): Row {
  return {
    article: article.article.id,
    kind,
    words: text,
    earliest: implies.earliest,
    latest: implies.latest,
    because,
    set_aside: conflicts === true,
    evidence: evidenceAt(article, span),
  };
}

/** One row for each thing that could not be read or done. */
export function problemsTable(analysis: Analysis): Table {
  return createTable({
    name: "problems",
    title: "What could not be read",
    fields: [
      field("file", "string", "File", "The file concerned"),
      field("place", "string", "Place", "Line, row and column; empty for the whole file"),
      field(
        "message",
        "string",
        "Problem",
        "What could not be done, and what would be accepted",
      ),
    ],
    rows: analysis.problems.map((problem) => ({ ...shownProblem(problem) })),
  });
}
