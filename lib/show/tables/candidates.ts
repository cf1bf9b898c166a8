import { findCandidates } from "../../relate/candidates.ts";
import type { Analysis, AnalyzedArticle, ArticleSpan, Candidate } from "../../model.ts";
import { articleHref } from "../evidence-links.ts";
import { createTable, type Field, type Table } from "../table.ts";
import { wordsOf } from "../wording.ts";
import { articleField, field, hidden, sentenceField } from "./fields.ts";

const pageField: Field = {
  ...field("page", "string", "Page", "Address of the article's page"),
  link: "see the article",
};

/**
 * One row for each person, organisation or place that the articles name and the codebook
 * lacks, those first that say or do most: what an analyst may want to add.
 *
 * @param candidates What {@linkcode findCandidates} gives for the analysis, if it is there.
 */
export function candidatesTable(
  { articles }: Pick<Analysis, "articles">,
  candidates: readonly Candidate[] = findCandidates(articles),
): Table {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return createTable({
    name: "candidates",
    title: "Who is named and not in the codebook",
    fields: [
      field("name", "string", "Name", "The longest form of the name"),
      field("kind", "string", "Kind", "What it seems to be, as far as the words tell"),
      field("mentions", "integer", "Mentions", "How often it is named"),
      field("acts", "integer", "Says or does", "Mentions that say or do something"),
      field("articles", "integer", "Articles", "How many articles name it"),
      hidden(field("titles", "string", "Titles", "Titles that it bears")),
      hidden(field("aliases", "string", "Other forms", "Other forms of the name")),
      hidden(field("state", "string", "State", "Codebook id of the state named with it")),
      articleField,
      sentenceField,
      pageField,
    ],
    rows: candidates.map((candidate) => {
      const [first] = candidate.sentences;
      return {
        name: candidate.name,
        kind: candidate.kind,
        mentions: candidate.mentions,
        acts: candidate.acts,
        articles: candidate.articles,
        titles: candidate.titles.join(", ") || null,
        aliases: candidate.aliases.join(", ") || null,
        state: candidate.state,
        article: first?.article ?? null,
        sentence: first === undefined ? null : passage(byId, first),
        page: first === undefined ? null : articleHref(first.article),
      };
    }),
  });
}

function passage(
  articles: ReadonlyMap<string, AnalyzedArticle>,
  span: ArticleSpan,
): string | null {
  const article = articles.get(span.article);
  return article === undefined ? null : wordsOf(article, span);
}
