import { match, ok, strictEqual } from "node:assert/strict";
import { conversionsChart } from "../../../lib/show/charts/conversions-chart.ts";
import { chartLinks, drawnWords } from "../gallery.ts";
import { quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleReference } from "../sample-knowledge.ts";

const knowledge = { reference: sampleReference };

/** The sample corpus with another day of publication for one article. */
function publishedOn(index: number, best: string) {
  const articles = sampleAnalysis.articles.map((article, i) =>
    i === index ? { ...article, published: { ...article.published, best } } : article
  );
  return conversionsChart({ ...sampleAnalysis, articles }, knowledge);
}

Deno.test("conversionsChart() says whether the rates fit the time of publication", () => {
  strictEqual(
    conversionsChart(sampleAnalysis, knowledge).title,
    "Both amounts in two currencies are within three per cent of the mean exchange rate in " +
      "the month of publication",
  );
  // Around June 2025 a dollar was 0.75 pounds, $244.8 billion and £197 billion mean 0.80.
  strictEqual(
    publishedOn(0, "2025-06-01").title,
    "One of two amounts in two currencies is within three per cent of the mean exchange rate " +
      "in the month of publication",
  );
  match(publishedOn(0, "1960-06-01").title, /^The one amount in two currencies is within/);
});

Deno.test("conversionsChart() says how far a mean is that does not lie in the band", () => {
  // £197 bn / $244.8 bn = 0.8047; the means of the sample were 0.81 in January and 0.798 in February.
  const february = publishedOn(0, "2025-02-03");
  ok(drawnWords(february).includes("0.8 per cent above the mean of Feb 2025"));
  ok(drawnWords(february).includes("and between it and that of Jan 2025"));
  // £190 bn / $240 bn = 0.7917; the mean of May 2024 was 0.792.
  match(publishedOn(2, "2024-05-16").description, /fits the mean of May 2024/);
});

Deno.test("conversionsChart() tells the band of rates and leads to the amounts", () => {
  const chart = conversionsChart(sampleAnalysis, knowledge);
  // 189.5 / 240.5 and 190.5 / 239.5.
  match(chart.description, /\$240bn \(£190bn\).*implies 0\.788 to 0\.795 per dollar/);
  ok(chartLinks(chart).includes("../articles/002-xi-ponders-major-move.html#figure-0"));
  ok(drawnWords(chart).includes("12 Jun 2024"));
});

Deno.test("conversionsChart() says where no amount is given twice", () => {
  const chart = conversionsChart(quietAnalysis, knowledge);
  strictEqual(chart.name, "conversions");
  strictEqual(chartLinks(chart).length, 0);
});
