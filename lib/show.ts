/**
 * What an analysis looks like: charts and tables. Data frames are apart, in
 * `dateline/data-frame`, because danfojs takes most of a second to load.
 *
 * @module
 */
export type { Chart } from "./show/chart.ts";
export { articleLengthsChart } from "./show/charts/article-lengths.ts";
export { claimsChart, type ClaimsChartOptions } from "./show/charts/claims-chart.ts";
export { conversionsChart } from "./show/charts/conversions-chart.ts";
export { eventGapsChart } from "./show/charts/event-gaps.ts";
export { narrativesChart } from "./show/charts/narratives-chart.ts";
export { publicationTimelineChart } from "./show/charts/publication-timeline.ts";
export { stancesChart } from "./show/charts/stances-chart.ts";
export { tableToCsv } from "./show/csv.ts";
export { dataPackage } from "./show/data-package.ts";
export { svgToPng } from "./show/png.ts";
export { createTable, type Field, type Row, type Table } from "./show/table.ts";
export {
  articlesTable,
  dateEvidenceTable,
  problemsTable,
  storiesTable,
} from "./show/tables/articles.ts";
export { checksTable, claimsTable, figuresTable } from "./show/tables/figures.ts";
export { eventsTable, timesTable } from "./show/tables/times.ts";
export { narrativesTable, quotesTable, stancesTable } from "./show/tables/voices.ts";
