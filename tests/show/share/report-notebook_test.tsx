import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { ReportNotebook } from "../../../lib/show/share/report-notebook.tsx";
import { readNotebook, uniqueNames } from "../../../lib/show/site/notebook-contents.ts";
import { rendered, valuesOf } from "../site/rendered.ts";
import { sampleNotebook } from "../site/sample-notebook.ts";

Deno.test("ReportNotebook puts a notebook under its own id, headings one level down", () => {
  const resolve = (href: string) => href.startsWith("../articles/") ? "#evidence" : null;
  const notebook = readNotebook({ name: "01-a", notebook: sampleNotebook() }, {
    slug: "01-a",
    chartName: uniqueNames(),
    tableName: uniqueNames(),
    resolve,
  });
  const document = rendered(<ReportNotebook notebook={notebook} resolve={resolve} />);
  strictEqual(document.querySelectorAll("section#notebook\\.01-a").length, 1);
  strictEqual(document.querySelectorAll("h1").length, 0);
  strictEqual(document.querySelectorAll("h2").length > 0, true);
  for (const id of valuesOf(document, ".prose [id]", "id")) {
    strictEqual(id.startsWith("01-a.cell-"), true, id);
  }
  strictEqual(document.querySelectorAll("figure.chart svg").length, notebook.charts.length);
  strictEqual(document.querySelectorAll("figure.table").length, notebook.tables.length);
  const inside = valuesOf(document, "svg a", "href");
  deepStrictEqual([...new Set(inside)], ["#evidence"]);
});
