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
    "5 articles, read for what can be dated and checked. Of 5 claims held against official " +
      "series, all agree. 1 story told by more than one article.",
  );
  const [first, ...others] = sampleAnalysis.checks;
  const checks = [{ ...first!, outcome: "differs" as const }, ...others];
  const differing = rendered(
    <FrontPage title="D" analysis={{ ...sampleAnalysis, checks }} notebooks={[]} />,
  );
  match(
    wordsOf(differing, ".lead") ?? "",
    /Of 5 claims held against official series, 4 agree\./,
  );
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
