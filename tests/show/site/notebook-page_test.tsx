import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { readNotebook, uniqueNames } from "../../../lib/show/site/notebook-contents.ts";
import { NotebookPage } from "../../../lib/show/site/notebook-page.tsx";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";
import { code, display, markdown, notebookOf, sampleNotebook } from "./sample-notebook.ts";

function page(notebook = sampleNotebook(), file: string | null = null) {
  const naming = {
    chartName: uniqueNames(),
    tableName: uniqueNames(),
    resolve: () => null,
  };
  const contents = readNotebook({ name: "02 claims", notebook }, { slug: "02", ...naming });
  return rendered(
    <NotebookPage
      notebook={contents}
      file={file}
      previous={null}
      next={{ ...contents, slug: "03", title: "What then?" }}
      resolve={() => null}
    />,
  );
}

Deno.test("NotebookPage shows prose, folded code and outputs in their order", () => {
  const article = page().querySelector("article")!;
  deepStrictEqual(
    [...article.querySelectorAll("h1, h2, details.code, figure, pre.output")].map((one) =>
      one.getAttribute("class") || one.tagName
    ),
    [
      "H1",
      "H2",
      "code",
      "output stdout",
      "code",
      "chart",
      "H2",
      "code",
      "table",
      "code",
      "output error",
    ],
  );
  strictEqual(wordsOf(page(), "details.code summary"), "Code, 3 lines");
});

Deno.test("NotebookPage lists its headings, and its neighbours", () => {
  const document = page();
  deepStrictEqual(
    [...document.querySelectorAll(".contents a")].map((link) => link.textContent),
    ["The claims", "What can not be concluded"],
  );
  deepStrictEqual(valuesOf(document, ".neighbours a", "href"), ["03.html"]);
  match(wordsOf(document, ".neighbours") ?? "", /^Next What then\?$/);
});

Deno.test("NotebookPage gives tables an id and their files", () => {
  const document = page();
  deepStrictEqual(valuesOf(document, "figure.table", "id"), ["table-claims"]);
  deepStrictEqual(valuesOf(document, "figure.table .downloads a", "href"), [
    "../tables/claims.csv",
    "../tables/datapackage.json",
  ]);
});

Deno.test("NotebookPage links to its file where there is one", () => {
  deepStrictEqual(valuesOf(page(), "a[download]", "href"), []);
  deepStrictEqual(
    valuesOf(page(sampleNotebook(), "02 claims.ipynb"), "a[download]", "href"),
    [
      "./02%20claims.ipynb",
    ],
  );
});

Deno.test("NotebookPage is titled by its file where no heading does it, and shows pictures", () => {
  const document = page(notebookOf([
    markdown("m", "Words."),
    code("c", "", [display({ "image/png": "AAAA", "text/plain": "a dot" })]),
  ]));
  strictEqual(wordsOf(document, "h1"), "02 claims");
  deepStrictEqual(valuesOf(document, "img", "src"), ["data:image/png;base64,AAAA"]);
  deepStrictEqual(valuesOf(document, "img", "alt"), ["a dot"]);
});

Deno.test("NotebookPage says on paper that a long table is cut there", () => {
  const tableOf = (count: number) => ({
    "application/vnd.dataresource+json": {
      name: "t",
      schema: { fields: [{ name: "n", type: "integer" }] },
      data: Array.from({ length: count }, (_, n) => ({ n })),
    },
  });
  const inPrint = (count: number) =>
    wordsOf(page(notebookOf([code("t", "1", [display(tableOf(count))])])), ".in-print");
  strictEqual(inPrint(24), null);
  strictEqual(
    inPrint(25),
    ", of which the first 24 are printed; all stand in tables/t.csv",
  );
});
