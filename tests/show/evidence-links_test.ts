import { match, notStrictEqual, strictEqual } from "node:assert/strict";
import { articleSlug, evidenceHref, evidenceId } from "../../lib/show/evidence-links.ts";

Deno.test("articleSlug() keeps an id that is a safe file name", () => {
  strictEqual(articleSlug("000-elites-revolt"), "000-elites-revolt");
});

Deno.test("articleSlug() lets no id choose a path or a reserved name", () => {
  for (
    const id of [
      "../../etc/passwd",
      "/etc",
      "C:\\x",
      "",
      ".",
      "con",
      "lpt1",
      "a.html",
      "é",
      "a b",
    ]
  ) {
    match(articleSlug(id), /^(?:[a-z0-9]+-)+[0-9a-f]{8}$/, id);
  }
});

Deno.test("articleSlug() keeps ids apart that look alike as file names", () => {
  notStrictEqual(articleSlug("Report"), articleSlug("report"));
  notStrictEqual(articleSlug("a/b"), articleSlug("a.b"));
  notStrictEqual(articleSlug("x".repeat(90)), articleSlug("x".repeat(91)));
});

Deno.test("evidenceHref() leads from a page to a mention on its article's page", () => {
  strictEqual(evidenceHref("a1", "figure", 3), "../articles/a1.html#figure-3");
  strictEqual(evidenceId("event", 0), "event-0");
});
