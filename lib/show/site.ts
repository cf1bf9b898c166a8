/** The site: an analysis and its executed notebooks as pages that work from anywhere. */

import type { Analysis, Codebook, Notebook, Reference } from "../model.ts";
import { claimReviewDocument } from "./claim-review.ts";
import { sitePages } from "./site/pages.tsx";
import { indexAnalysis } from "./site/analysis-index.ts";
import { chartFiles } from "./site/chart-files.ts";
import { evidenceUses } from "./site/evidence-uses.ts";
import { fontStyles } from "./site/font-styles.ts";
import { namesFrom } from "./site/names.ts";
import { readNotebook, uniqueNames } from "./site/notebook-contents.ts";
import { siteLinks } from "./site/site-links.ts";
import { styleSheet } from "./site/style-sheet.ts";
import { type OtherFile, tableFiles } from "./site/table-files.ts";
import searchScript from "./site/search.js" with { type: "text" };

/** What a site is made from. */
export interface SiteInput {
  /** The corpus, read, extracted and related. */
  readonly analysis: Analysis;
  /** Executed notebooks with their outputs, in the order in which the site lists them. */
  readonly notebooks: readonly { readonly name: string; readonly notebook: Notebook }[];
  /** Names for actors, measures and narratives; without it the site shows their ids. */
  readonly codebook?: Codebook;
  /** Names for events; without it the site shows their ids. */
  readonly reference?: Reference;
  /** Name of the site. @default {"Dateline"} */
  readonly title?: string;
  /** Paths of files that the caller adds to the site: pages link to the `.ipynb` among them. */
  readonly files?: readonly string[];
  /** What the site was made from, such as hashes of data, codebook and code. */
  readonly versions?: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Makes every file of the site, by its path relative to the site's root: `index.html`,
 * `evidence.html`, `notebooks/*.html`, `articles/*.html`, `charts/*.svg` and `.png`,
 * `tables/*.csv` with `tables/datapackage.json`, `tables/claim-reviews.jsonld` where figures
 * were checked, and `assets/`; of many articles `articles.html` lists all. Nothing is read or written, and the same input gives the same
 * bytes.
 *
 * Articles, notebooks and their outputs are not trusted: text is escaped, charts are rebuilt
 * from what a chart may contain, `text/html` is never used, and every page forbids the
 * browser to load anything from outside the site.
 */
export async function buildSite(
  input: SiteInput,
): Promise<Map<string, string | Uint8Array>> {
  const { analysis, codebook, reference, title = "Dateline", versions = [], files = [] } =
    input;
  const index = indexAnalysis(analysis);
  const names = namesFrom(codebook, reference);
  const notebookName = uniqueNames();
  const slugs = input.notebooks.map(({ name }) =>
    notebookName(name.replace(/\.ipynb$/, ""))
  );
  const links = siteLinks(analysis, index, names, slugs);
  const naming = { chartName: uniqueNames(), tableName: uniqueNames(), resolve: links };
  const notebooks = input.notebooks.map((notebook, index) =>
    readNotebook(notebook, { slug: slugs[index]!, ...naming })
  );
  const uses = evidenceUses(notebooks);
  const others = checkFiles(analysis, codebook);
  return new Map<string, string | Uint8Array>([
    ...sitePages({
      analysis,
      index,
      notebooks,
      names,
      uses,
      title,
      versions,
      files,
      links,
      others,
    }),
    ...await chartFiles(notebooks, links),
    ...await tableFiles(notebooks, others),
    ["assets/style.css", styleSheet],
    ["assets/fonts.css", fontStyles()],
    ["assets/search.js", searchScript],
  ]);
}

function checkFiles(analysis: Analysis, codebook: Codebook | undefined): OtherFile[] {
  if (analysis.checks.length === 0) return [];
  return [{
    name: "claim-reviews",
    path: "claim-reviews.jsonld",
    title: "Checks of figures, in the shape of schema.org's ClaimReview",
    format: "json",
    mediatype: "application/ld+json",
    content: claimReviewDocument(analysis, codebook),
  }];
}
