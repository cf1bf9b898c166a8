import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { FrontPage } from "../../../lib/show/site/front-page.tsx";
import { readNotebook, uniqueNames } from "../../../lib/show/site/notebook-contents.ts";
import { quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";
import { sampleNotebook } from "./sample-notebook.ts";

const naming = { chartName: uniqueNames(), tableName: uniqueNames(), resolve: () => null };
const notebook = readNotebook({ name: "02", notebook: sampleNotebook() }, {
  slug: "02-claims",
  ...naming,
});
const page = rendered(
  <FrontPage title="Dateline" analysis={sampleAnalysis} notebooks={[notebook]} />,
);

Deno.test("FrontPage says what was read, checked and shared", () => {
  strictEqual(
    wordsOf(page, ".lead"),
    "5 articles, read for what can be dated and checked. Of 4 figures that can be checked " +
      "against official series, all agree. 1 story is told by more than one article.",
  );
});

function leadAfter(checks: typeof sampleAnalysis.checks): string {
  const analysis = { ...sampleAnalysis, checks };
  const page = rendered(<FrontPage title="D" analysis={analysis} notebooks={[]} />);
  return wordsOf(page, ".lead") ?? "";
}

Deno.test("FrontPage counts a figure as agreeing only if all that it states agrees", () => {
  const [level, record, ...others] = sampleAnalysis.checks;
  const differing = { ...level!, outcome: "differs" as const };
  match(
    leadAfter([differing, record!, ...others]),
    /Of 4 figures that can be checked against official series, 3 agree\./,
  );
  match(leadAfter([differing, record!]), /Of 1 figure that .*, it does not\./);
  match(leadAfter([record!, differing, others[0]!]), /Of 2 figures that .*, 1 agrees\./);
});

Deno.test("FrontPage counts neither exchange rates nor what nothing can check", () => {
  const [level] = sampleAnalysis.checks;
  const conversion = { ...level!, figure: 1, claim: "conversion" as const };
  const unknown = { ...level!, figure: 2, outcome: "no-reference" as const };
  match(leadAfter([level!, conversion, unknown]), /Of 1 figure that .*, it agrees\./);
  strictEqual(/figures? that/.test(leadAfter([conversion, unknown])), false);
});

Deno.test("FrontPage lists articles with their dates and numbers", () => {
  strictEqual(page.querySelectorAll("table.articles tbody tr").length, 5);
  strictEqual(
    wordsOf(page, "table.articles tbody tr"),
    "Putin on brink as furious Russian elites revolt against China policy and ‘colonisation’" +
      "outlet unknown13 Jan – 28 Feb 2025inferred300362",
  );
  strictEqual(wordsOf(page, ".numbers div"), "Figures6");
});

Deno.test("FrontPage leads to notebooks and tables", () => {
  deepStrictEqual(valuesOf(page, ".card h3 a", "href"), ["notebooks/02-claims.html"]);
  deepStrictEqual(valuesOf(page, ".files a", "href"), [
    "tables/claims.csv",
    "notebooks/02-claims.html#table-claims",
  ]);
});

Deno.test("FrontPage names what could not be read", () => {
  const problem = { file: "a.txt", place: "line 2", message: "It is broken." };
  const broken = rendered(
    <FrontPage
      title="D"
      analysis={{ ...quietAnalysis, problems: [problem] }}
      notebooks={[]}
    />,
  );
  strictEqual(wordsOf(broken, ".problems li"), "a.txt, line 2: It is broken.");
  match(wordsOf(broken, "section") ?? "", /No notebook was rendered/);
});

Deno.test("FrontPage leads to what stands beside the tables", () => {
  const others = [{
    name: "claim-reviews",
    path: "claim-reviews.jsonld",
    title: "Checks of figures",
    format: "json",
    mediatype: "application/ld+json",
    content: "{}",
  }];
  const beside = rendered(
    <FrontPage title="D" analysis={quietAnalysis} notebooks={[]} others={others} />,
  );
  strictEqual(wordsOf(beside, ".files li"), "claim-reviews.jsonld Checks of figures");
  deepStrictEqual(valuesOf(beside, ".files a", "href"), ["tables/claim-reviews.jsonld"]);
});

Deno.test("FrontPage lists the first of many articles and leads to all", () => {
  const articles = Array.from({ length: 1201 }, () => sampleAnalysis.articles[0]!);
  const many = rendered(
    <FrontPage title="D" analysis={{ ...quietAnalysis, articles }} notebooks={[]} />,
  );
  strictEqual(many.querySelectorAll(".articles tbody tr").length, 200);
  match(
    wordsOf(many, "section[aria-labelledby=articles]") ?? "",
    /The first 200 of all 1,201 articles\.$/,
  );
});

Deno.test("FrontPage says which parameters the notebooks were run with", () => {
  const settings = [{ name: "from", value: '"2024-06-01"' }, {
    name: "most",
    value: "<5>",
  }];
  const page = rendered(
    <FrontPage
      title="D"
      analysis={sampleAnalysis}
      notebooks={[{ ...notebook, settings }, { ...notebook, settings }]}
    />,
  );
  match(
    wordsOf(page, ".selection") ?? "",
    /^The notebooks were run with from = "2024-06-01", most = <5>: they may show fewer/,
  );
});

Deno.test("FrontPage says nothing of parameters where the notebooks have their own", () => {
  strictEqual(wordsOf(page, ".selection") ?? null, null);
});
