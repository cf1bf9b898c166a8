import { strictEqual } from "node:assert/strict";
import { formatOf, isWebAsset, sniffFormat, stemOf } from "../../lib/read/format.ts";

Deno.test("formatOf() goes by the ending, whatever its case and packing", () => {
  strictEqual(formatOf("a/b.TXT"), "text");
  strictEqual(formatOf("b.jsonl.gz"), "ndjson");
  strictEqual(formatOf("b.htm"), "html");
  strictEqual(formatOf("b.csv.GZ"), "csv");
  strictEqual(formatOf("b.docx"), null);
  strictEqual(formatOf("folder.txt/README"), null);
});

Deno.test("sniffFormat() tells pages and records from text", () => {
  strictEqual(sniffFormat("\n <!DOCTYPE html><html>"), "html");
  strictEqual(sniffFormat('<?xml version="1.0"?>\n<!doctype html>'), "html");
  strictEqual(sniffFormat('{ "id": 1 }'), "ndjson");
  strictEqual(sniffFormat("{braces} open the text"), "text");
});

Deno.test("stemOf() leaves out folders and the endings that say the format", () => {
  strictEqual(stemOf("a/b.c.txt.gz"), "b.c");
  strictEqual(stemOf("a/No. 5"), "No. 5");
  strictEqual(stemOf(".txt"), ".txt");
});

Deno.test("isWebAsset() knows what browsers save beside a page", () => {
  strictEqual(isWebAsset("page_files/style.CSS"), true);
  strictEqual(isWebAsset("page.html"), false);
});
