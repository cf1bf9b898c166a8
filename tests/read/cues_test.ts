import { strictEqual } from "node:assert/strict";
import { CueTable } from "../../lib/read/cues.ts";
import { splitLines } from "../../lib/read/text-lines.ts";

const table = new CueTable<string>(
  [
    "phrase,match,kind",
    "related posts,whole,list",
    "leave a reply,start,comments",
    "your email address,within,form",
    "getty images,end,credit",
    "source,colon,source",
    "# comments,whole,count",
    "one thought on * trade,start,thought",
    "support,outlet,plea",
  ].join("\n"),
);
const find = (text: string) => table.find(splitLines(text)[0]!);

Deno.test("CueTable.find() looks for a phrase where its row says", () => {
  strictEqual(find("Related Posts:"), "list");
  strictEqual(find("Related posts of the embassy"), null);
  strictEqual(find("Leave a Reply to Ann"), "comments");
  strictEqual(find("They leave a reply open"), null);
  strictEqual(find("Please give your email address here"), "form");
  strictEqual(find("Ann Lee/Getty Images"), "credit");
  strictEqual(find("Getty Images was sold"), null);
  strictEqual(find("Source: customs"), "source");
  strictEqual(find("Source of the river"), null);
});

Deno.test("CueTable.find() takes # for a number, * for words, outlet for a name", () => {
  strictEqual(find("12 comments"), "count");
  strictEqual(find("Twelve comments"), null);
  strictEqual(find("One thought on the state of trade"), "thought");
  strictEqual(find("Support The Evening Herald!"), "plea");
  strictEqual(find("Support for the Evening Herald grew"), null);
});
