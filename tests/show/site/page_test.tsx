import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import { type PageFrame, renderPage } from "../../../lib/show/site/page.tsx";
import { valuesOf, wordsOf } from "./rendered.ts";

const frame: PageFrame = {
  title: "One & <two>",
  description: "What it holds",
  root: "../",
  section: "articles",
  siteTitle: "Dateline",
  versions: [{ name: "Data", value: "0a1b" }],
};
const html = renderPage(frame, <h1>Words</h1>);
const page = parseHTML(html).document as unknown as Document;

Deno.test("renderPage() forbids the browser to load anything from outside", () => {
  match(html, /^<!doctype html>\n<html lang="en">/);
  const [policy = ""] = valuesOf(page, '[http-equiv="Content-Security-Policy"]', "content");
  match(policy, /^default-src 'none'; script-src 'self'; /);
  strictEqual(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/.test(policy), false);
});

Deno.test("renderPage() has landmarks, a skip link and the place of the page", () => {
  deepStrictEqual(
    [...page.querySelectorAll("header, nav, main, footer")].map(({ tagName }) => tagName),
    ["HEADER", "NAV", "MAIN", "FOOTER"],
  );
  strictEqual(page.querySelector("a")?.getAttribute("href"), "#content");
  strictEqual(page.querySelector("main")?.id, "content");
  strictEqual(wordsOf(page, '[aria-current="page"]'), "Articles");
});

Deno.test("renderPage() reaches the site's files from below its root", () => {
  deepStrictEqual(valuesOf(page, "link[rel=stylesheet]", "href"), [
    "../assets/fonts.css",
    "../assets/style.css",
  ]);
  strictEqual(page.querySelectorAll("script").length, 0);
  strictEqual(page.querySelector("title")?.textContent, "One & <two> · Dateline");
  match(wordsOf(page, "footer dl") ?? "", /Data\s*0a1b/);
});
