import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { roCrate } from "../../../lib/show/share/ro-crate.ts";

const crate = {
  title: "Trade claims",
  description: "Claims of five articles",
  date: "2025-03-01",
  files: [
    { path: "tables/claims.csv", bytes: 12, sha256: "cd" },
    { path: "data/a b.txt", bytes: 3, sha256: "ab" },
  ],
  versions: [{ name: "Code", value: "0123" }],
  deno: "2.9.6",
};

interface Entity extends Record<string, unknown> {
  "@id": string;
}

Deno.test("roCrate() describes itself, the dataset and each file, as RO-Crate 1.1 asks", () => {
  const parsed: { "@context": unknown[]; "@graph": Entity[] } = JSON.parse(roCrate(crate));
  strictEqual(parsed["@context"][0], "https://w3id.org/ro/crate/1.1/context");
  const byId = new Map(parsed["@graph"].map((entity) => [entity["@id"], entity]));
  strictEqual(byId.size, parsed["@graph"].length);
  const itself = byId.get("ro-crate-metadata.json");
  deepStrictEqual(itself?.about, { "@id": "./" });
  deepStrictEqual(itself?.conformsTo, { "@id": "https://w3id.org/ro/crate/1.1" });
  const root = byId.get("./");
  for (const name of ["name", "description", "datePublished", "license"]) {
    strictEqual(root?.[name] === undefined, false, name);
  }
  deepStrictEqual(root?.hasPart, [
    { "@id": "data/a%20b.txt" },
    { "@id": "tables/claims.csv" },
  ]);
  deepStrictEqual(byId.get("tables/claims.csv"), {
    "@id": "tables/claims.csv",
    "@type": "File",
    name: "claims.csv",
    encodingFormat: "text/csv",
    contentSize: "12",
    sha256: "cd",
  });
  strictEqual(byId.get("#dateline")?.softwareVersion, "0123");
});

Deno.test("roCrate() refers only to what it describes", () => {
  const parsed: { "@graph": Entity[] } = JSON.parse(roCrate(crate));
  const ids = new Set(parsed["@graph"].map((entity) => entity["@id"]));
  const text = JSON.stringify(parsed["@graph"]);
  const outside = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id!)
    .filter((id) => !ids.has(id));
  deepStrictEqual(outside, ["https://w3id.org/ro/crate/1.1"]);
});

Deno.test("roCrate() does not depend on the order of the files", () => {
  strictEqual(roCrate({ ...crate, files: crate.files.toReversed() }), roCrate(crate));
});
