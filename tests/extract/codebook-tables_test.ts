import { ok, strictEqual } from "node:assert/strict";
import { codebookTables, prepareCodebook } from "../../lib/extract/codebook-tables.ts";
import { openDocument } from "../../lib/extract/document.ts";
import { articleFromText } from "./article_from_text.ts";
import { codebook } from "./voices_of.ts";

Deno.test("prepareCodebook() compiles a codebook once", () => {
  strictEqual(prepareCodebook(codebook), prepareCodebook(codebook));
});

Deno.test("codebookTables() knows new words in a document that was opened before", () => {
  const document = openDocument(articleFromText("They zwoofled it."));
  const cue = {
    cue: "zwoofle",
    score: -0.5,
    holder: "subject" as const,
    target: "object" as const,
  };
  const tables = codebookTables(document, { ...codebook, stanceCues: [cue] });
  strictEqual(tables.cues.at(document.tokens, 1)?.[0]?.cue, "zwoofle");
  ok(tables.actors.byId.has("china"));
});
