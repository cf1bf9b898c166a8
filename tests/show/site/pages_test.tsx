import { deepStrictEqual, match } from "node:assert/strict";
import { parseHTML } from "linkedom";
import { indexAnalysis } from "../../../lib/show/site/analysis-index.ts";
import { namesFrom } from "../../../lib/show/site/names.ts";
import { readNotebook, uniqueNames } from "../../../lib/show/site/notebook-contents.ts";
import { sitePages } from "../../../lib/show/site/pages.tsx";
import { sampleAnalysis } from "../sample-analysis.ts";
import { sampleNotebook } from "./sample-notebook.ts";

const naming = { chartName: uniqueNames(), tableName: uniqueNames(), resolve: () => null };
const notebooks = ["01-a", "02-b"].map((slug) =>
  readNotebook({ name: slug, notebook: sampleNotebook() }, { slug, ...naming })
);
const pages = new Map(sitePages({
  analysis: sampleAnalysis,
  index: indexAnalysis(sampleAnalysis),
  notebooks,
  names: namesFrom(),
  uses: () => [],
  title: "Dateline",
  versions: [{ name: "data", value: "0a1b" }],
  files: ["notebooks/02-b.ipynb"],
  links: () => null,
}));

function document(path: string): Document {
  return parseHTML(pages.get(path) ?? "").document as unknown as Document;
}

Deno.test("sitePages() are overview, evidence, notebooks and articles", () => {
  deepStrictEqual([...pages.keys()], [
    "index.html",
    "evidence.html",
    "notebooks/01-a.html",
    "notebooks/02-b.html",
    ...sampleAnalysis.articles.map(({ article }) => `articles/${article.id}.html`),
  ]);
});

Deno.test("sitePages() are titled, find the style sheet and say what they are made from", () => {
  for (
    const [path, root] of [["index.html", "./"], ["notebooks/01-a.html", "../"]] as const
  ) {
    const page = document(path);
    const sheets = [...page.querySelectorAll("link[rel=stylesheet]")].map((link) =>
      link.getAttribute("href")
    );
    deepStrictEqual(sheets, [`${root}assets/fonts.css`, `${root}assets/style.css`]);
    match(page.querySelector("footer.site")?.textContent ?? "", /data0a1b/);
  }
  match(document("index.html").title, /^Dateline$/);
  match(
    document("articles/004-allies-keep-their-distance.html").title,
    /^Russia's allies .* · Dateline$/,
  );
});

Deno.test("sitePages() lead from a notebook to its neighbours and its file", () => {
  const hrefs = (path: string) =>
    [...document(path).querySelectorAll(".neighbours a, a[download]")].map((link) =>
      link.getAttribute("href")
    );
  deepStrictEqual(hrefs("notebooks/01-a.html"), ["02-b.html"]);
  deepStrictEqual(hrefs("notebooks/02-b.html"), ["./02-b.ipynb", "01-a.html"]);
});
