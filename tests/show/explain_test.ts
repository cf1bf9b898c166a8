import { match, ok, strictEqual, throws } from "node:assert/strict";
import { explain } from "../../lib/show/explain.ts";
import { jupyterDisplay } from "../../lib/show/jupyter-display.ts";
import { claimsTable } from "../../lib/show/tables/figures.ts";
import { sampleAnalysis } from "./sample-analysis.ts";
import { sampleCodebook } from "./sample-knowledge.ts";

const elites = sampleAnalysis.articles[0]!;
const dollars = elites.figures.find(({ text }) => text === "$244.8 billion")!;

Deno.test("explain() takes a figure, or a table's row that names it", () => {
  const byFigure = explain(sampleAnalysis, dollars);
  const row = claimsTable(sampleAnalysis).rows.find(({ words }) => words === dollars.text);
  const byRow = explain(sampleAnalysis, row);
  strictEqual(byRow.figure, dollars);
  strictEqual(byFigure.figure, dollars);
  strictEqual(byFigure.article, elites.article.id);
  match(byFigure.evidence, /^\.\.\/articles\/000-.*\.html#figure-\d+$/);
});

Deno.test("explain() reads the figure and keeps its sentence whole", () => {
  const { reading, sentence, figure } = explain(sampleAnalysis, dollars, {
    codebook: sampleCodebook,
  });
  strictEqual(reading, "$244.8bn, in 2024");
  const { start, end } = figure.sentence;
  strictEqual(
    sentence.map(({ text }) => text).join(""),
    elites.article.text.slice(start, end),
  );
});

Deno.test("explain() shows what the checks of this figure say, and of no other one", () => {
  const { reasons, figure } = explain(sampleAnalysis, dollars, {
    codebook: sampleCodebook,
  });
  const own = sampleAnalysis.checks.filter((check) =>
    check.article === elites.article.id && elites.figures[check.figure] === figure
  );
  const shown = reasons.filter(({ name }) => name === "check");
  strictEqual(shown.length, own.length);
  ok(own.every(({ because }) => shown.some(({ words }) => words.includes(because))));
});

Deno.test("explain() gives Jupyter HTML, plain text and data for the site", () => {
  const bundle = explain(sampleAnalysis, dollars, { codebook: sampleCodebook })
    [jupyterDisplay]();
  strictEqual(
    Object.keys(bundle).join(),
    "text/html,text/plain,application/vnd.dateline.explanation+json",
  );
  const data = JSON.parse(
    JSON.stringify(bundle["application/vnd.dateline.explanation+json"]),
  );
  strictEqual(Object.keys(data).join(), "article,reading,sentence,reasons,evidence");
  match(String(bundle["text/plain"]), /\[\[\$244\.8 billion\]\]/);
});

Deno.test("explain() says which figure it cannot find, and what to give", () => {
  const unknown = { article: "no-such", figure: 3 };
  throws(
    () => explain(sampleAnalysis, unknown),
    /Cannot explain figure 3 of article "no-such".*claimsTable\(analysis\)/,
  );
  throws(() => explain(sampleAnalysis, undefined), /Cannot explain undefined/);
  throws(
    () => explain({ ...sampleAnalysis, articles: [] }, dollars),
    /the figure "\$244\.8 billion"/,
  );
});
