import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import { buildReport } from "../../../lib/show/share/report.tsx";
import { sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";
import { hostileAnalysis, hostileNotebook } from "../site/hostile-content.ts";
import { sampleNotebook } from "../site/sample-notebook.ts";

const input = {
  analysis: sampleAnalysis,
  notebooks: [
    { name: "01-corpus", notebook: sampleNotebook() },
    { name: "02-trade-claims", notebook: sampleNotebook() },
  ],
  codebook: sampleCodebook,
  reference: sampleReference,
  versions: [{ name: "Code", value: "0a1b" }],
};

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function attributes(document: Document, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) =>
    element.getAttribute(name) ?? ""
  );
}

Deno.test("buildReport() holds prose, charts, tables and evidence on one page", () => {
  const document = documentOf(buildReport(input));
  strictEqual(document.querySelectorAll("section[id^='notebook.']").length, 2);
  ok(document.querySelectorAll("figure.chart svg").length >= 2);
  ok(document.querySelectorAll("figure.table table").length >= 2);
  ok(document.querySelectorAll("ol.entries li blockquote mark").length > 5);
  match(document.querySelector("footer")?.textContent ?? "", /Code0a1b/);
});

Deno.test("buildReport() loads nothing, runs nothing and leads nowhere that is not there", () => {
  for (
    const report of [
      buildReport(input),
      buildReport({
        analysis: hostileAnalysis,
        notebooks: [{ name: "01-hostile", notebook: hostileNotebook }],
      }),
    ]
  ) {
    const document = documentOf(report);
    strictEqual(document.querySelectorAll("script, iframe, object, embed, form").length, 0);
    const ids = attributes(document, "[id]", "id");
    deepStrictEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
    const addresses = [
      ...attributes(document, "[href]", "href"),
      ...attributes(document, "[src]", "src"),
    ];
    for (const address of addresses) {
      const known = address.startsWith("#")
        ? ids.includes(address.slice(1))
        : /^(?:https?:\/\/|data:(?:,|image\/png))/.test(address);
      ok(known, address);
    }
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
    match(policy ?? "", /^default-src 'none'/);
    doesNotMatch(report, /@import|url\((?!data:|#|["']?#)/);
  }
});

Deno.test("buildReport() gives the same text twice", () => {
  strictEqual(buildReport(input), buildReport(input));
});
