/**
 * Dateline reads news articles, extracts dated figures and narratives from them, relates
 * them to each other and to reference data, and shows the result.
 *
 * The wings run one way, `read -> extract -> relate -> show`; `analyzeCorpus` goes the whole
 * way. DataFrames are in `dateline/data-frame`, so that they cost nothing where none is used.
 *
 * @module
 */
export type * from "./model.ts";
export { DatelineError } from "./errors.ts";
export {
  analyze,
  analyzeCorpus,
  type Knowledge,
  type KnowledgeFolders,
  loadKnowledge,
} from "./analyze.ts";

// read: files -> Article
export { readArticles, readCorpus } from "./read/corpus.ts";
export { readText, type TextOptions, zonePlainText } from "./read/plain-text.ts";
export { loadCodebook } from "./read/codebook.ts";
export { type CodingRow, readCoding } from "./read/coding.ts";
export { loadReference } from "./read/reference.ts";

// extract: Article -> mentions
export { extract } from "./extract/extract.ts";

// relate: mentions -> relations
export { relate, relateOne } from "./relate/relate.ts";
export { type ArticleSelection, selectArticles } from "./relate/select-articles.ts";
export { datePublication } from "./relate/dating.ts";
export { resolveTimes } from "./relate/times.ts";
export { shareStories } from "./relate/stories.ts";
export { checkFigures } from "./relate/checks.ts";
export { type AgreementOptions, compareCodings } from "./relate/agreement.ts";
export { automaticCoding } from "./relate/agreement/automatic-coding.ts";
export { handCoding } from "./relate/agreement/hand-coding.ts";
export { krippendorffAlpha } from "./relate/agreement/krippendorff.ts";
export { findCandidates } from "./relate/candidates.ts";
export { discover, type DiscoverOptions } from "./relate/discover.ts";
export { narrativeShifts, type ShiftOptions, stanceShifts } from "./relate/shifts.ts";

// show: Analysis -> things to look at
export { type Cell, createTable, type Field, type Row, type Table } from "./show/table.ts";
export { articlesTable, dateEvidenceTable, problemsTable } from "./show/tables/articles.ts";
export { storiesTable } from "./show/tables/stories.ts";
export { shiftPointsTable, shiftsTable } from "./show/tables/shifts.ts";
export { agreementTable, disagreementsTable } from "./show/tables/agreement.ts";
export { candidatesTable } from "./show/tables/candidates.ts";
export { actorRows, narrativeRows } from "./show/codebook-rows.ts";
export { checksTable, claimsTable, figuresTable } from "./show/tables/figures.ts";
export { eventsTable, timesTable } from "./show/tables/times.ts";
export { stancePairsTable } from "./show/tables/stance-pairs.ts";
export { narrativesTable, quotesTable, stancesTable } from "./show/tables/voices.ts";
export { tableToCsv } from "./show/csv.ts";
export { claimReviewDocument, claimReviews } from "./show/claim-review.ts";
export { dataPackage } from "./show/data-package.ts";
export { type Chart, createChart } from "./show/chart.ts";
export { articleLengthsChart } from "./show/charts/article-lengths.ts";
export { claimsChart } from "./show/charts/claims-chart.ts";
export { conversionsChart } from "./show/charts/conversions-chart.ts";
export { eventGapsChart } from "./show/charts/event-gaps.ts";
export { narrativesChart } from "./show/charts/narratives-chart.ts";
export { publicationTimelineChart } from "./show/charts/publication-timeline.ts";
export { shiftsChart } from "./show/charts/shifts-chart.ts";
export { stancesChart } from "./show/charts/stances-chart.ts";
export { svgToPng } from "./show/png.ts";
export { articleHref, articleSlug, evidenceHref } from "./show/evidence-links.ts";
export { explain, type Explanation, type FigureChoice } from "./show/explain.ts";
export { extractRecord } from "./show/extract-record.ts";
export { buildSite } from "./show/site.ts";
