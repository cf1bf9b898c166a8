/** `dist/` as a reader uses it: from a file, in a real browser. */

import {
  deepStrictEqual,
  match,
  notStrictEqual,
  ok,
  strictEqual,
} from "node:assert/strict";
import axe from "npm:axe-core@4.14.1";
import {
  type Page,
  startBrowser,
  until,
  type WatchedPage,
  watchedPage,
} from "./chromium.ts";
import { serveSite } from "../../lib/notebook/site-server.ts";
import { NOTEBOOKS, renderedSite } from "./rendered-site.ts";

const site = await renderedSite();
const browser = await startBrowser();

Deno.test.afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

/** A test on a page of the site, which must neither complain nor ask for anything outside. */
function pageTest(
  name: string,
  path: string,
  test: (page: Page, watched: WatchedPage) => Promise<void>,
): void {
  Deno.test({
    name: `${name} (${path})`,
    // The browser lives longer than one test.
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      await using watched = await watchedPage(browser, site.home);
      await watched.page.goto(site.home + path);
      await test(watched.page, watched);
      deepStrictEqual(watched.errors, []);
      deepStrictEqual(watched.strangers, []);
    },
  });
}

const ARTICLE = "articles/000-elites-revolt-against-china-policy.html";
const PAGES = [
  "index.html",
  "evidence.html",
  ...NOTEBOOKS.map((name) => `notebooks/${name}.html`),
  ARTICLE,
];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 AA and good practice; one line for each finding. */
async function accessibilityFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate("axe.run({ preload: false })") as {
    violations: Finding[];
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) =>
      `${id}: ${html.slice(0, 200)} ${failureSummary}`
    )
  );
}

for (const path of PAGES) {
  pageTest("a page is accessible in both themes", path, async (page) => {
    for (const theme of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      deepStrictEqual(await accessibilityFindings(page), [], theme);
    }
  });

  pageTest("a page fits a phone", path, async (page) => {
    await page.setViewport({ width: 360, height: 740, isMobile: true });
    const overflow = await page.evaluate(() =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    strictEqual(overflow, 0);
  });

  pageTest("every link of a page leads somewhere", path, async (page) => {
    const hrefs = await page.evaluate(() =>
      [...document.querySelectorAll("a[href]")].map((link) =>
        new URL(link.getAttribute("href") ?? "", document.baseURI).href
      )
    );
    const inside = [...new Set(hrefs.filter((href) => href.startsWith(site.home)))];
    ok(inside.length > 0);
    for (const file of new Set(inside.map((href) => href.replace(/[?#].*/, "")))) {
      ok((await Deno.stat(new URL(file))).isFile, file);
    }
  });
}

pageTest(
  "a chart's point leads to its sentence, and the sentence back",
  "notebooks/02-trade-claims.html",
  async (page) => {
    const start = page.url();
    const href = await page.$eval(
      "#chart-claims-russia-china-trade a",
      (link) => link.getAttribute("href"),
    );
    match(href ?? "", /^\.\.\/articles\/.*#figure-\d+$/);
    await Promise.all([
      page.waitForNavigation(),
      page.click("#chart-claims-russia-china-trade a"),
    ]);
    const marked = await page.$eval(":target", (mark) => mark.textContent ?? "");
    match(marked, /\$24[04]/);
    await page.click(":target a.note");
    const back = await page.$(`:target a[href*="02-trade-claims.html#chart-"]`);
    notStrictEqual(back, null);
    await Promise.all([page.waitForNavigation(), back!.evaluate((link) => link.click())]);
    strictEqual(page.url().split("#")[0], start);
  },
);

pageTest(
  "a chart's point tells its sentence when pointed at",
  "notebooks/02-trade-claims.html",
  async (page) => {
    const notes = await page.$$eval(
      "#chart-claims-russia-china-trade a title",
      (titles) => titles.map((title) => title.textContent ?? ""),
    );
    ok(notes.length >= 2);
    for (const note of notes) match(note, /trade/);
  },
);

pageTest("search narrows the evidence and counts it", "evidence.html", async (page) => {
  const all = await page.$$eval("#search-entries > li", (entries) => entries.length);
  await page.type("#search-words", "244.8 billion");
  const left = await page.$$eval(
    "#search-entries > li",
    (entries) => entries.filter((entry) => entry.checkVisibility()).length,
  );
  ok(left > 0 && left < all, `${left} of ${all}`);
  match(
    await page.$eval("#search-status", (status) => status.textContent ?? ""),
    new RegExp(`^${left} of ${all}`),
  );
});

pageTest("search starts on the front page", "index.html", async (page) => {
  await page.type('input[name="q"]', "crazy");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  match(page.url(), /evidence\.html\?q=crazy/);
  await until(
    "a count of entries",
    () =>
      page.$eval(
        "#search-status",
        (status) => /^[1-9]\d* of/.test(status.textContent ?? ""),
      ),
  );
});

pageTest(
  "the keyboard alone reaches content, charts and evidence",
  "index.html",
  async (page) => {
    await page.keyboard.press("Tab");
    strictEqual(await page.$eval(":focus", (link) => link.className), "skip");
    await page.keyboard.press("Enter");
    strictEqual(await page.$eval(":focus", (main) => main.tagName), "MAIN");
    await page.goto(`${site.home}notebooks/02-trade-claims.html`);
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press("Tab");
      const inChart = await page.evaluate(() =>
        document.activeElement?.closest("svg") !== null &&
        document.activeElement?.localName === "a"
      );
      if (!inChart) continue;
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      match(page.url(), /articles\/.*#figure-\d+$/);
      return;
    }
    throw new Error("80 presses of Tab reach no point of a chart");
  },
);

pageTest(
  "charts follow the theme of the page",
  "notebooks/02-trade-claims.html",
  async (page) => {
    const ground = () =>
      page.$eval(".chart-box svg > rect", (rect) => getComputedStyle(rect).fill);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
    strictEqual(await ground(), "rgb(255, 255, 255)");
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    strictEqual(await ground(), "rgb(28, 32, 37)");
  },
);

pageTest("a page prints", "notebooks/02-trade-claims.html", async (page) => {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  const pdf = await page.pdf({ format: "A4" });
  strictEqual(new TextDecoder().decode(pdf.slice(0, 5)), "%PDF-");
  await page.emulateMediaType("print");
  const ground = await page.$eval("body", (body) => getComputedStyle(body).backgroundColor);
  match(ground, /255, 255, 255|0, 0, 0, 0/);
});

Deno.test({
  name: "the site works from a folder of a web server",
  sanitizeOps: false,
  sanitizeResources: false,
  async fn() {
    await using server = serveSite(site.above);
    const home = `${server.origin}/site/`;
    await using watched = await watchedPage(browser, home);
    const { page, errors, strangers } = watched;
    await page.goto(`${home}index.html`);
    await Promise.all([page.waitForNavigation(), page.click(".cards a")]);
    strictEqual(page.url(), `${home}notebooks/01-corpus.html`);
    await Promise.all([page.waitForNavigation(), page.click(".chart-box a")]);
    ok(page.url().startsWith(`${home}articles/`), page.url());
    deepStrictEqual([errors, strangers], [[], []]);
  },
});
