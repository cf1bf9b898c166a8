import type { Codebook, Extraction, Span } from "../../model.ts";
import { openPassages, passageAt } from "../passages.ts";
import { type Content, contentOf } from "./content.ts";

/** What one article retells from a report of a medium. */
export interface RetoldReport {
  /** Index of the article. */
  readonly article: number;
  /** Codebook id of the medium. */
  readonly medium: string;
  /** The sentence that says when the report appeared, else the first that names it. */
  readonly span: Span;
  readonly content: Content;
}

/** How many sentences of a report are compared. */
const LENGTH = 12;

/**
 * The reports of media that articles say they retell: the first sentences that are
 * attributed to a medium of the codebook or name it, for each medium.
 */
export function retoldReports(
  extractions: readonly Extraction[],
  codebook: Codebook,
): RetoldReport[] {
  const media = new Set(
    codebook.actors.filter(({ kind }) => kind === "medium").map(({ id }) => id),
  );
  return extractions.flatMap((extraction, article) =>
    [...sentencesByMedium(extraction, media)].map(([medium, sentences]) => {
      const first = [...sentences].sort((a, b) => a - b).slice(0, LENGTH);
      const spans = first.map((index) => extraction.sentences[index]!);
      const { times } = openPassages(extraction);
      const dated = first.findIndex((index) => times[index]!.length > 0);
      const text = spans.map(({ start, end }) => extraction.article.text.slice(start, end));
      return {
        article,
        medium,
        span: spans[Math.max(0, dated)]!,
        content: contentOf(text.join(" ")),
      };
    })
  );
}

function sentencesByMedium(
  extraction: Extraction,
  media: ReadonlySet<string>,
): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const add = (medium: string | null | undefined, offset: number) => {
    if (!medium || !media.has(medium)) return;
    const sentence = passageAt(extraction.sentences, offset);
    if (sentence < 0) return;
    const sentences = found.get(medium);
    if (sentences === undefined) found.set(medium, new Set([sentence]));
    else sentences.add(sentence);
  };
  for (const { source, via, start } of extraction.attributions) {
    add(source.actor, start);
    add(via?.actor, start);
  }
  for (const { actor, role, start } of extraction.actors) {
    if (role === "actor") add(actor, start);
  }
  return found;
}
