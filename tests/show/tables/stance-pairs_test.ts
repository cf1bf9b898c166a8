import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { stancePairsTable } from "../../../lib/show/tables/stance-pairs.ts";
import { sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook, reference: sampleReference };

Deno.test("stancePairsTable() counts sentences and averages scores", () => {
  const [row] = stancePairsTable(sampleAnalysis, knowledge).rows;
  deepStrictEqual(
    [row?.holder, row?.target, row?.articles, row?.against, row?.for, row?.mean_score],
    ["China", "Russia", 4, 4, 1, -0.28],
  );
});

Deno.test("stancePairsTable() counts articles that retell one story as one source", () => {
  const rows = stancePairsTable(sampleAnalysis, knowledge).rows;
  const party = rows.find(({ holder }) => holder === "Chinese Communist Party");
  deepStrictEqual([party?.articles, party?.independent], [2, 1]);
});

Deno.test("stancePairsTable() quotes the strongest sentence and leads to it", () => {
  const [row] = stancePairsTable(sampleAnalysis, knowledge).rows;
  strictEqual(row?.strongest, "publicly condemned the actions of the Putin regime");
  strictEqual(row?.evidence, "../articles/003-putin-losing-chinese-immunity.html#stance-0");
});
