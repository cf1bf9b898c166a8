import { match, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import { standalonePage } from "../../../lib/show/share/standalone-page.tsx";

Deno.test("standalonePage() escapes what it shows and lets the browser load nothing", () => {
  const html = standalonePage({
    title: "<b>Title</b>",
    description: '"quoted"',
    styles: "p { color: red; }",
    versions: [{ name: "Code", value: "<0a>" }],
    content: "words & words",
  });
  match(html, /^<!doctype html>\n<html lang="en">/);
  const { document } = parseHTML(html);
  strictEqual(document.title, "<b>Title</b>");
  strictEqual(document.querySelector("style")?.textContent, "p { color: red; }");
  strictEqual(document.querySelector("main")?.textContent, "words & words");
  strictEqual(document.querySelector("footer code")?.textContent, "<0a>");
  strictEqual(document.querySelectorAll("script, link[rel=stylesheet]").length, 0);
  const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  match(policy, /^default-src 'none';/);
  strictEqual(/script-src|https?:/.test(policy), false);
});
