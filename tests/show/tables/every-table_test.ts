import { match, strictEqual } from "node:assert/strict";
import {
  articlesTable,
  dateEvidenceTable,
  problemsTable,
} from "../../../lib/show/tables/articles.ts";
import {
  checksTable,
  claimsTable,
  figuresTable,
} from "../../../lib/show/tables/figures.ts";
import { storiesTable } from "../../../lib/show/tables/stories.ts";
import { candidatesTable } from "../../../lib/show/tables/candidates.ts";
import { stancePairsTable } from "../../../lib/show/tables/stance-pairs.ts";
import { eventsTable, timesTable } from "../../../lib/show/tables/times.ts";
import {
  narrativesTable,
  quotesTable,
  stancesTable,
} from "../../../lib/show/tables/voices.ts";
import { quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook, reference: sampleReference };

const TABLES = [
  articlesTable,
  dateEvidenceTable,
  problemsTable,
  storiesTable,
  checksTable,
  claimsTable,
  figuresTable,
  timesTable,
  quotesTable,
  (analysis: typeof sampleAnalysis) => candidatesTable(analysis),
  (analysis: typeof sampleAnalysis) => eventsTable(analysis, knowledge),
  (analysis: typeof sampleAnalysis) => stancesTable(analysis, knowledge),
  (analysis: typeof sampleAnalysis) => narrativesTable(analysis, knowledge),
  (analysis: typeof sampleAnalysis) => stancePairsTable(analysis, knowledge),
];

Deno.test("every table is named, titled and described, and says nothing of nothing", () => {
  const names = new Set<string>();
  for (const tableOf of TABLES) {
    const { name, title, fields, rows } = tableOf(sampleAnalysis);
    match(name, /^[a-z-]+$/);
    match(title, /^[A-Z]/);
    for (const field of fields) match(field.name + field.description, /^[a-z_]+.*[A-Za-z]/);
    names.add(name);
    if (name !== "articles") strictEqual(tableOf(quietAnalysis).rows.length, 0);
    for (const row of rows) {
      if ("evidence" in row) {
        match(String(row.evidence), /^\.\.\/articles\/[a-z0-9-]+\.html/);
      }
    }
  }
  strictEqual(names.size, TABLES.length);
});
