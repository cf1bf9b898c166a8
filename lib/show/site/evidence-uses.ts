/** The way back: from a mention to the charts that show it. */

import { articleSlug, evidenceId, type EvidenceKind } from "../evidence-links.ts";
import type { NotebookContents } from "./notebook-contents.ts";

/** A chart that shows a mention. */
export interface EvidenceUse {
  readonly title: string;
  /** Address of the chart, as a page one folder below the root needs it. */
  readonly href: string;
}

/** Finds the charts that link to a mention of an article. */
export type EvidenceUses = (
  article: string,
  kind: EvidenceKind,
  index: number,
) => readonly EvidenceUse[];

const EVIDENCE_LINK = /href="\.\.\/articles\/([a-z0-9-]+\.html#[a-z]+-\d+)"/g;

/** Reads the links of all charts; each chart counts once for a mention. */
export function evidenceUses(notebooks: readonly NotebookContents[]): EvidenceUses {
  const uses = new Map<string, EvidenceUse[]>();
  for (const { slug, charts } of notebooks) {
    for (const { name, title, svg } of charts) {
      const use = { title: title || name, href: `../notebooks/${slug}.html#chart-${name}` };
      const targets = new Set(
        Array.from(svg.matchAll(EVIDENCE_LINK), ([, target = ""]) => target),
      );
      for (const target of targets) uses.getOrInsert(target, []).push(use);
    }
  }
  return (article, kind, index) =>
    uses.get(`${articleSlug(article)}.html#${evidenceId(kind, index)}`) ?? [];
}
