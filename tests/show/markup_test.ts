import { strictEqual } from "node:assert/strict";
import { escapeMarkup, isSafeHref } from "../../lib/show/markup.ts";

Deno.test("escapeMarkup() replaces characters that XML forbids and keeps all others", () => {
  strictEqual(escapeMarkup("a\u0000b\u001fc\ufffe"), "a\ufffdb\ufffdc\ufffd");
  strictEqual(escapeMarkup("\ud800x\udc00"), "\ufffdx\ufffd");
  strictEqual(escapeMarkup("tab\tline\n中文 😀"), "tab\tline\n中文 😀");
});

Deno.test("isSafeHref() takes the site's own and web addresses only", () => {
  for (const href of ["../articles/a.html#x", "./a", "#top", "https://a.b", "HTTP://a.b"]) {
    strictEqual(isSafeHref(href), true, href);
  }
  for (
    const href of ["javascript:alert(1)", "data:text/html,x", "//a.b", " javascript:x", ""]
  ) {
    strictEqual(isSafeHref(href), false, href);
  }
});
