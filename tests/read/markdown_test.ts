import { strictEqual } from "node:assert/strict";
import { readMarkdown } from "../../lib/read/markdown.ts";

const BODY = "Exports grew by a tenth over the year, the ministry said on Monday.";

Deno.test("readMarkdown() reads front matter as metadata and leaves the text as it is", () => {
  const text =
    `---\ntitle: 'Steel: a tenth more'\ndate: 2024-05-03\nauthor: Ann Lee\n---\n\n${BODY}\n`;
  const article = readMarkdown(text, { id: "a" });
  strictEqual(article.text, text);
  strictEqual(article.title, "Steel: a tenth more");
  strictEqual(article.byline, "Ann Lee");
  strictEqual(article.published, "2024-05-03");
  const [front, body] = article.zones;
  strictEqual(front?.kind, "boilerplate");
  strictEqual(body?.kind, "body");
  strictEqual(text.slice(body!.start, body!.end), BODY);
});

Deno.test("readMarkdown() takes the first heading for the title", () => {
  const article = readMarkdown(`# Steel grows again\n\n${BODY}\n\n## More\n\n${BODY}`, {
    id: "a",
  });
  strictEqual(article.title, "Steel grows again");
});

Deno.test("readMarkdown() takes a rule inside the text for no front matter", () => {
  const text =
    `${BODY}\n\n---\n\nNobody had expected so much from mills that stood still in spring.`;
  strictEqual(readMarkdown(text, { id: "a" }).zones.length, 1);
});

Deno.test("readMarkdown() takes a heading of any depth, and one underlined", () => {
  for (const heading of ["### Steel grows again", "Steel grows again\n====="]) {
    const article = readMarkdown(`${heading}\n\n${BODY}`, { id: "a" });
    strictEqual(article.title, "Steel grows again");
    const bodies = article.zones.filter(({ kind }) => kind === "body")
      .map(({ start, end }) => article.text.slice(start, end));
    strictEqual(bodies.join("|"), BODY);
  }
});

Deno.test("readMarkdown() reads lists and TOML in the front matter", () => {
  const yaml =
    `---\ntitle: Steel\nauthors:\n  - Ann Lee\n  - "Bob Day"\ndate: 2024-05-03\n---\n`;
  const article = readMarkdown(yaml + BODY, { id: "a" });
  strictEqual(article.byline, "Ann Lee, Bob Day");
  strictEqual(article.published, "2024-05-03");
  const inline = readMarkdown(`---\nauthors: [Ann Lee, 'Bob Day']\n---\n${BODY}`, {
    id: "a",
  });
  strictEqual(inline.byline, "Ann Lee, Bob Day");
  const toml = `+++\ntitle = "Steel"\ndate = 2024-05-03T08:00:00Z\n+++\n${BODY}`;
  const other = readMarkdown(toml, { id: "a" });
  strictEqual(other.title, "Steel");
  strictEqual(other.published, "2024-05-03");
});

Deno.test("readMarkdown() reads a dateline below a heading, also in bold", () => {
  for (
    const dateline of ["BUDAPEST, May 14, 2024 (MTI) - ", "**Budapest, 14 May 2024** – "]
  ) {
    for (const front of ["", "---\nauthor: Ann Lee\n---\n\n"]) {
      const text = `${front}# Steel grows again\n\n${dateline}${BODY}\n\n${BODY}`;
      const { published, statedDates: [date] } = readMarkdown(text, { id: "a" });
      strictEqual(published, "2024-05-14", text);
      const { start, end } = date!.span!;
      strictEqual(text.slice(start, end), date!.text);
    }
  }
});
