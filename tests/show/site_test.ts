import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import type { Analysis } from "../../lib/model.ts";
import { articleSlug } from "../../lib/show/evidence-links.ts";
import { buildSite, type SiteInput } from "../../lib/show/site.ts";
import { hostileAnalysis, hostileNotebook } from "./site/hostile-content.ts";
import { sampleAnalysis } from "./sample-analysis.ts";
import { sampleCodebook, sampleReference } from "./sample-knowledge.ts";
import {
  code,
  display,
  notebookOf,
  sampleChart,
  sampleNotebook,
} from "./site/sample-notebook.ts";

const decoder = new TextDecoder();

const sampleInput: SiteInput = {
  analysis: sampleAnalysis,
  notebooks: [
    { name: "01-corpus.ipynb", notebook: sampleNotebook() },
    { name: "02-trade-claims", notebook: sampleNotebook() },
  ],
  codebook: sampleCodebook,
  reference: sampleReference,
  versions: [{ name: "data", value: "sha256:0a1b" }],
};

function textOf(site: ReadonlyMap<string, string | Uint8Array>, path: string): string {
  const content = site.get(path);
  ok(content !== undefined, `The site has no ${path}, but ${[...site.keys()].join(", ")}`);
  return typeof content === "string" ? content : decoder.decode(content);
}

function documentOf(
  site: ReadonlyMap<string, string | Uint8Array>,
  path: string,
): Document {
  return parseHTML(textOf(site, path)).document as unknown as Document;
}

function pagesOf(site: ReadonlyMap<string, string | Uint8Array>): string[] {
  return [...site.keys()].filter((path) => path.endsWith(".html"));
}

/** Every link of the site that leads nowhere, and every id that stands twice on a page. */
function brokenLinks(site: ReadonlyMap<string, string | Uint8Array>): string[] {
  const documents = new Map(pagesOf(site).map((path) => [path, documentOf(site, path)]));
  const ids = new Map([...documents].map(([path, document]) => [
    path,
    [...document.querySelectorAll("[id]")].map((element) => element.id),
  ]));
  const broken: string[] = [];
  for (const [path, own] of ids) {
    const twice = own.filter((id, index) => own.indexOf(id) !== index);
    broken.push(...twice.map((id) => `${path}: the id ${id} stands twice`));
  }
  const anchorsOf = (path: string) => new Set(ids.get(path) ?? []);
  for (const [path, document] of documents) {
    for (const element of document.querySelectorAll("[href], [src], [action]")) {
      const address = ["href", "src", "action"].map((name) => element.getAttribute(name))
        .find((value) => value !== null) ?? "";
      if (/^(?:https?:|data:)/.test(address)) continue;
      const target = new URL(address, `file:///${path}`);
      const file = target.pathname.slice(1);
      const anchor = target.hash.slice(1);
      const exists = site.has(file) && (anchor === "" || anchorsOf(file).has(anchor));
      if (!exists) broken.push(`${path}: ${address}`);
    }
  }
  return broken;
}

Deno.test("buildSite() makes a page for each article and notebook, charts, tables, assets", async () => {
  const site = await buildSite(sampleInput);
  deepStrictEqual([...site.keys()].sort(), [
    "articles/000-elites-revolt-against-china-policy.html",
    "articles/001-beijing-fears-minor-power.html",
    "articles/002-xi-ponders-major-move.html",
    "articles/003-putin-losing-chinese-immunity.html",
    "articles/004-allies-keep-their-distance.html",
    "assets/fonts.css",
    "assets/search.js",
    "assets/style.css",
    "charts/claims-2.png",
    "charts/claims-2.svg",
    "charts/claims.png",
    "charts/claims.svg",
    "evidence.html",
    "index.html",
    "notebooks/01-corpus.html",
    "notebooks/02-trade-claims.html",
    "tables/claim-reviews.jsonld",
    "tables/claims-2.csv",
    "tables/claims.csv",
    "tables/datapackage.json",
  ]);
});

Deno.test("buildSite() gives the same bytes for the same input", async () => {
  deepStrictEqual(await buildSite(sampleInput), await buildSite(sampleInput));
});

Deno.test("buildSite() links only to what exists, and uses each id once a page", async () => {
  deepStrictEqual(brokenLinks(await buildSite(sampleInput)), []);
});

Deno.test("buildSite() marks every mention once, around its own words", async () => {
  const site = await buildSite(sampleInput);
  for (const { article, figures, stances, narratives, events } of sampleAnalysis.articles) {
    const page = documentOf(site, `articles/${articleSlug(article.id)}.html`);
    const mentions = {
      figure: figures,
      stance: stances,
      narrative: narratives,
      event: events,
    };
    for (const [kind, list] of Object.entries(mentions)) {
      list.forEach((mention, index) => {
        const mark = page.getElementById(`${kind}-${index}`);
        strictEqual(mark?.tagName, "MARK", `${article.id} ${kind}-${index}`);
        const clone = mark.cloneNode(true) as Element;
        for (const note of clone.querySelectorAll(".note")) note.remove();
        strictEqual(clone.textContent, article.text.slice(mention.start, mention.end));
      });
    }
  }
});

Deno.test("buildSite() shows an article's whole text", async () => {
  const site = await buildSite(sampleInput);
  for (const { article } of sampleAnalysis.articles) {
    const page = documentOf(site, `articles/${articleSlug(article.id)}.html`);
    for (
      const note of page.querySelectorAll(".article-text .note, .article-text summary")
    ) {
      note.remove();
    }
    const words = (text: string) => text.replace(/\s+/g, "");
    strictEqual(
      words(page.querySelector(".article-text")?.textContent ?? ""),
      words(article.text),
    );
  }
});

Deno.test("buildSite() keeps a chart's link to its evidence, and drops one that leads nowhere", async () => {
  const article = sampleAnalysis.articles[0]!.article.id;
  for (const [anchor, expected] of [["figure-0", "#figure-0"], ["figure-99", ""]]) {
    const href = `../articles/${article}.html#${anchor}`;
    const notebook = notebookOf([
      code("c", "1", [display({ "image/svg+xml": sampleChart(href) })]),
    ]);
    const site = await buildSite({
      ...sampleInput,
      notebooks: [{ name: "one", notebook }],
    });
    const link = `<a href="../articles/${article}.html${expected}"><circle`;
    for (const path of ["notebooks/one.html", "charts/claims.svg"]) {
      ok(textOf(site, path).includes(link), path);
    }
  }
});

Deno.test("buildSite() rebuilds a table from its data and never from its HTML", async () => {
  const site = await buildSite(sampleInput);
  const page = documentOf(site, "notebooks/01-corpus.html");
  const headings = [...page.querySelectorAll("figure.table th")].map((cell) =>
    cell.textContent
  );
  deepStrictEqual(headings, ["Article", "Value (USD)", "Evidence"]);
  const cells = [...page.querySelectorAll("figure.table td")].map((cell) =>
    cell.textContent
  );
  deepStrictEqual(cells.slice(0, 2), ["One, two", "244,800,000,000"]);
  doesNotMatch(textOf(site, "notebooks/01-corpus.html"), /never used/);
  strictEqual(
    textOf(site, "tables/claims.csv"),
    "article,value,evidence\r\n" +
      '"One, two",244800000000,../articles/one.html#figure-0\r\n' +
      "'=1+1,,javascript:alert(1)\r\n",
  );
  const described = JSON.parse(textOf(site, "tables/datapackage.json"));
  deepStrictEqual(
    described.resources.map((
      { name, path }: { name: string; path: string },
    ) => [name, path]),
    [
      ["claims", "claims.csv"],
      ["claims-2", "claims-2.csv"],
      ["claim-reviews", "claim-reviews.jsonld"],
    ],
  );
});

Deno.test("buildSite() shows streams and errors as text without terminal colours", async () => {
  const page = documentOf(await buildSite(sampleInput), "notebooks/01-corpus.html");
  strictEqual(page.querySelector("pre.stdout")?.textContent, "year 2024\n");
  match(
    page.querySelector("pre.error")?.textContent ?? "",
    /^TypeError: boom is not a function/,
  );
  doesNotMatch(page.querySelector("pre.error")?.textContent ?? "", /\[31m/);
});

Deno.test("buildSite() makes a page of problems and of an empty corpus", async () => {
  const analysis: Analysis = {
    articles: [],
    stories: [],
    checks: [],
    problems: [{ file: "a.txt", place: "line 2", message: "Cannot read <this>" }],
  };
  const site = await buildSite({ analysis, notebooks: [] });
  match(
    documentOf(site, "index.html").querySelector(".problems")?.textContent ?? "",
    /<this>/,
  );
  deepStrictEqual(brokenLinks(site), []);
});

Deno.test("buildSite() lets nothing of an article or a notebook run or load", async () => {
  const site = await buildSite({
    analysis: hostileAnalysis,
    notebooks: [{ name: "../../evil<script>", notebook: hostileNotebook }],
    title: "A <script>alert(0)</script> title",
  });
  deepStrictEqual(brokenLinks(site), []);
  for (const path of site.keys()) match(path, /^(?:[a-z]+\/)?[a-z0-9-]+\.[a-z0-9]+$/);
  for (const path of pagesOf(site)) {
    const page = documentOf(site, path);
    const scripts = [...page.querySelectorAll("script")].map((script) => script.outerHTML);
    const own = path === "evidence.html"
      ? [`<script src="./assets/search.js" defer></script>`]
      : [];
    deepStrictEqual(scripts, own, path);
    strictEqual(
      page.querySelectorAll("iframe, object, embed, foreignObject").length,
      0,
      path,
    );
    for (const element of page.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        ok(!/^on/i.test(name), `${path}: ${name}`);
        if (name === "href" || name === "src" || name === "action") {
          match(
            value,
            /^(?:\.{1,2}\/|#|https?:\/\/|data:,$|[a-z0-9-]+\.html|[a-z]+\/[a-z0-9-]+\.)/,
          );
        }
      }
    }
    for (const link of page.querySelectorAll("a[href^=http]")) {
      strictEqual(link.getAttribute("rel"), "noopener noreferrer nofollow");
    }
    doesNotMatch(textOf(site, path), /\0|\u202e|\p{Cs}/u, path);
  }
});

Deno.test("buildSite() leads from a mention back to the charts that show it", async () => {
  const article = sampleAnalysis.articles[0]!.article.id;
  const chart = sampleChart(`../articles/${article}.html#figure-1`);
  const notebook = notebookOf([code("c", "1", [display({ "image/svg+xml": chart })])]);
  const site = await buildSite({ ...sampleInput, notebooks: [{ name: "one", notebook }] });
  const page = documentOf(site, `articles/${article}.html`);
  const shownIn = (id: string) =>
    [...page.querySelectorAll(`#about-${id} a[href^="../notebooks/"]`)]
      .map((link) => [link.getAttribute("href"), link.textContent]);
  deepStrictEqual(shownIn("figure-1"), [[
    "../notebooks/one.html#chart-claims",
    "Claims by year",
  ]]);
  deepStrictEqual(shownIn("figure-0"), []);
});

Deno.test("buildSite() links to a notebook's file where the caller adds it", async () => {
  const linked = async (files: string[]) => {
    const page = documentOf(
      await buildSite({ ...sampleInput, files }),
      "notebooks/01-corpus.html",
    );
    return page.querySelector("a[download]")?.getAttribute("href") ?? null;
  };
  strictEqual(await linked(["notebooks/01-corpus.ipynb"]), "./01-corpus.ipynb");
  strictEqual(await linked([]), null);
});
