/** Which relative links of a notebook's prose, charts and tables lead somewhere on the site. */

import type { Analysis } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import type { AnalysisIndex } from "./analysis-index.ts";
import { evidenceLayers } from "./evidence-layers.ts";
import type { Names } from "./names.ts";

/** The address as a page one folder below the root needs it, or null if it leads nowhere. */
export type SiteLinks = (href: string) => string | null;

/**
 * Links that hold: to a mention of an article, to an article's page, to a notebook (also by
 * its `.ipynb` file, as notebooks link to each other) and to the overview.
 */
export function siteLinks(
  analysis: Analysis,
  index: AnalysisIndex,
  names: Names,
  notebooks: readonly string[],
): SiteLinks {
  const anchors = new Map(analysis.articles.map((analyzed) => [
    articleSlug(analyzed.article.id),
    new Set(
      evidenceLayers(analyzed, index.storiesOf(analyzed.article.id), names).map(({ id }) =>
        id
      ),
    ),
  ]));
  const known = new Set(notebooks);
  return (href) => {
    const article = /^\.\.\/articles\/([a-z0-9-]+)\.html(?:#([\w-]+))?$/.exec(href);
    if (article !== null) {
      const [, slug = "", anchor] = article;
      const ids = anchors.get(slug);
      if (ids === undefined) return null;
      return anchor === undefined || ids.has(anchor) ? href : `../articles/${slug}.html`;
    }
    const notebook = /^(?:\.\/|\.\.\/notebooks\/)?([\w-]+)\.(?:ipynb|html)$/.exec(href)
      ?.[1];
    if (notebook !== undefined && known.has(notebook)) {
      return `../notebooks/${notebook}.html`;
    }
    return href === "../index.html" ? href : null;
  };
}
