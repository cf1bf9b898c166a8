import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { createHash } from "node:crypto";
import { readNotebook, uniqueNames } from "../../../lib/show/site/notebook-contents.ts";
import { tableFiles } from "../../../lib/show/site/table-files.ts";
import { sampleNotebook } from "./sample-notebook.ts";

function contents() {
  const naming = {
    chartName: uniqueNames(),
    tableName: uniqueNames(),
    resolve: () => null,
  };
  return readNotebook({ name: "one", notebook: sampleNotebook() }, {
    slug: "one",
    ...naming,
  });
}

Deno.test("tableFiles() describes each CSV file with its size and hash", async () => {
  const files = new Map(await tableFiles([contents()]));
  deepStrictEqual([...files.keys()], ["tables/claims.csv", "tables/datapackage.json"]);
  const csv = files.get("tables/claims.csv") ?? "";
  const [resource] = JSON.parse(files.get("tables/datapackage.json") ?? "").resources;
  strictEqual(resource.path, "claims.csv");
  strictEqual(resource.bytes, new TextEncoder().encode(csv).length);
  strictEqual(resource.hash, `sha256:${createHash("sha256").update(csv).digest("hex")}`);
});

Deno.test("tableFiles() is empty without tables", async () => {
  deepStrictEqual(await tableFiles([]), []);
});

Deno.test("tableFiles() writes other files beside the tables and describes them", async () => {
  const other = {
    name: "reviews",
    path: "reviews.jsonld",
    title: "Reviews",
    format: "json",
    mediatype: "application/ld+json",
    content: "{}\n",
  };
  const files = new Map(await tableFiles([contents()], [other]));
  strictEqual(files.get("tables/reviews.jsonld"), "{}\n");
  const { profile, resources } = JSON.parse(files.get("tables/datapackage.json") ?? "");
  strictEqual(profile, "data-package");
  deepStrictEqual(resources[1], {
    profile: "data-resource",
    name: "reviews",
    path: "reviews.jsonld",
    title: "Reviews",
    format: "json",
    mediatype: "application/ld+json",
    encoding: "utf-8",
    bytes: 3,
    hash: `sha256:${createHash("sha256").update("{}\n").digest("hex")}`,
  });
});
