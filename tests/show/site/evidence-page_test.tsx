import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { EvidenceEntry } from "../../../lib/show/site/evidence-entries.ts";
import { EvidencePage } from "../../../lib/show/site/evidence-page.tsx";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const entry: EvidenceEntry = {
  kind: "figure",
  href: "articles/a.html#figure-0",
  reading: "Figure: $5m",
  words: "It paid $5 million in all.",
  article: "The title, The Paper",
};

Deno.test("EvidencePage gives each mention with its sentence, article and link", () => {
  const page = rendered(<EvidencePage entries={[entry]} files={[]} />);
  deepStrictEqual(valuesOf(page, "#search-entries a", "href"), [entry.href]);
  strictEqual(wordsOf(page, "#search-entries .words"), entry.words);
  strictEqual(wordsOf(page, "#search-entries .outlet"), entry.article);
  strictEqual(wordsOf(page, "#search-status"), "1 entry");
  deepStrictEqual(page.querySelector("#search-entries")?.hasAttribute("data-files"), false);
});

Deno.test("EvidencePage lists what a phone bears, says so and counts all", () => {
  const entries = Array.from({ length: 5000 }, () => entry);
  const files = ["assets/evidence-1.js", "assets/evidence-2.js"];
  const page = rendered(<EvidencePage entries={entries} files={files} />);
  strictEqual(page.querySelectorAll("#search-entries > li").length, 1000);
  deepStrictEqual(valuesOf(page, "#search-entries", "data-files"), [files.join(" ")]);
  strictEqual(
    wordsOf(page, "#search-status"),
    "5,000 entries; the first 1,000 are listed, a search goes through all",
  );
  strictEqual(wordsOf(page, ".legend .count"), "5000");
});

Deno.test("EvidencePage shows no empty box of switches where nothing was found", () => {
  const page = rendered(<EvidencePage entries={[]} files={[]} />);
  strictEqual(page.querySelector(".legend"), null);
  strictEqual(wordsOf(page, "#search-status"), "0 entries");
});
