import { deepStrictEqual, doesNotMatch, match, strictEqual } from "node:assert/strict";
import { chartFiles } from "../../../lib/show/site/chart-files.ts";
import { readNotebook, uniqueNames } from "../../../lib/show/site/notebook-contents.ts";
import { code, display, notebookOf, sampleChart } from "./sample-notebook.ts";

function files(svg: string) {
  const notebook = notebookOf([code("c", "1", [display({ "image/svg+xml": svg })])]);
  const naming = {
    chartName: uniqueNames(),
    tableName: uniqueNames(),
    resolve: () => null,
  };
  const contents = readNotebook({ name: "one", notebook }, { slug: "one", ...naming });
  return chartFiles([contents], (href) => (href.endsWith("#figure-0") ? href : null));
}

Deno.test("chartFiles() has each chart as an SVG document and as a PNG", async () => {
  const [svg, png, ...more] = await files(sampleChart());
  deepStrictEqual(more, []);
  strictEqual(svg?.[0], "charts/claims.svg");
  match(String(svg?.[1]), /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
  match(String(svg?.[1]), /<a href="\.\.\/articles\/one\.html#figure-0">/);
  strictEqual(png?.[0], "charts/claims.png");
  deepStrictEqual([...(png?.[1] as Uint8Array).slice(1, 4)], [0x50, 0x4e, 0x47]);
});

Deno.test("chartFiles() keep no link that leads nowhere", async () => {
  const [svg] = await files(sampleChart("../articles/one.html#figure-9"));
  doesNotMatch(String(svg?.[1]), /href="[^#]/);
});
