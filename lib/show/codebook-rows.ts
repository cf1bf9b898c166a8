import { stringify } from "@std/csv";
import type { AnalyzedArticle, Candidate, Codebook, StorylineProposal } from "../model.ts";
import { countOf } from "./number-format.ts";
import { wordsOf } from "./wording.ts";

/**
 * Proposed storylines as rows of `narratives.csv`, header first: to be pasted into a
 * codebook and then named, widened or thrown out by an analyst.
 *
 * @param articles The articles in which the storylines were found.
 */
export function narrativeRows(
  storylines: readonly StorylineProposal[],
  articles: readonly AnalyzedArticle[],
  codebook: Codebook,
): string {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const names = new Map(codebook.actors.map(({ id, name }) => [id, name]));
  const ids = new IdMaker(codebook.narratives.map(({ id }) => id));
  const rows = storylines.map((storyline) => {
    const { pattern, actors, count, articles: inArticles, group, sentences } = storyline;
    const example = sentences[0];
    const article = example === undefined ? undefined : byId.get(example.article);
    return [
      ids.make(pattern),
      nameOf(pattern, names),
      `Proposed: ${countOf(count, "sentence")} in ${
        countOf(inArticles, "article")
      }, most of all in ${group}.`,
      actors.join("|"),
      pattern,
      "",
      article === undefined ? "" : listItem(wordsOf(article, example!)),
    ];
  });
  return stringify([
    ["id", "name", "definition", "actors", "tells", "denies", "examples"],
    ...rows,
  ]);
}

/** Candidates as rows of `actors.csv`, header first; places and events are left out. */
export function actorRows(candidates: readonly Candidate[], codebook: Codebook): string {
  const ids = new IdMaker(codebook.actors.map(({ id }) => id));
  const rows = candidates
    .filter(({ kind }) => kind !== "place" && kind !== "event")
    .map(({ name, kind, state, aliases }) => [
      ids.make(name),
      name,
      kind ?? "group",
      state ?? "",
      [name, ...aliases].map(listItem).join("|"),
      "",
      "",
    ]);
  return stringify([
    ["id", "name", "kind", "state", "aliases", "adjectives", "metonyms"],
    ...rows,
  ]);
}

/** Makes ids in lower-case letters, digits and hyphens that are not taken. */
class IdMaker {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  make(text: string): string {
    const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "unnamed";
    let id = slug;
    for (let next = 2; this.taken.has(id); next++) id = `${slug}-${next}`;
    this.taken.add(id);
    return id;
  }
}

/** "{china} * expand ** {russia}" as "China expand Russia". */
function nameOf(pattern: string, names: ReadonlyMap<string, string>): string {
  const words = pattern.replace(/\*+/g, " ")
    .replace(/\{([^}]+)\}/g, (_, id: string) => names.get(id) ?? id)
    .replace(/\s+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An item of a list in a cell, which a bar would part and a mark in front make a formula. */
function listItem(text: string): string {
  return text.replaceAll("|", "/").replace(/^[=+\-@'\s＝＋－＠]+/, "");
}
