import { strictEqual } from "node:assert/strict";
import { webAddress } from "../../../lib/show/site/outside-link.tsx";

Deno.test("webAddress() takes web addresses in their normal form", () => {
  strictEqual(webAddress("https://example.com/a b"), "https://example.com/a%20b");
  strictEqual(webAddress("HTTP://Example.com"), "http://example.com/");
});

Deno.test("webAddress() is null for everything else", () => {
  for (
    const href of [
      "",
      "example.com",
      "//example.com",
      "javascript:alert(1)//https://example.com",
      " https://example.com",
      "data:text/html,x",
      "file:///etc/passwd",
      "https://user:password@example.com",
      "https://",
    ]
  ) {
    strictEqual(webAddress(href), null, href);
  }
});
