/** The notebooks as their users run them: JupyterLab on the kit's kernel, in a browser. */

import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { type Page, startBrowser, until, watchedPage } from "./chromium.ts";
import {
  changeTheme,
  choose,
  kernelIs,
  openNotebook,
  runAll,
  startJupyterLab,
  writeCells,
} from "./jupyter-lab.ts";
import { NOTEBOOKS } from "./rendered-site.ts";

const lab = await startJupyterLab();
const browser = await startBrowser();

Deno.test.afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await lab[Symbol.asyncDispose]();
});

const SHOWN = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-OutputArea-output";

/** Opens a notebook of the folder, and expects the browser to have nothing to complain of. */
function labTest(
  name: string,
  path: string,
  test: (page: Page) => Promise<void>,
): void {
  Deno.test({
    name: `${name} (${path})`,
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      await using watched = await watchedPage(browser, lab.address);
      const { page, errors, strangers } = watched;
      page.on("dialog", (dialog) => dialog.accept());
      await openNotebook(page, lab, path);
      await test(page);
      deepStrictEqual([errors, strangers], [[], []]);
    },
  });
}

/** How many cells of the notebook say that they show something. */
async function cellsThatShow(name: string): Promise<number> {
  const path = new URL(`../../notebooks/${name}.ipynb`, import.meta.url);
  const { cells } = JSON.parse(await Deno.readTextFile(path)) as {
    cells: { metadata: { tags?: string[] } }[];
  };
  return cells.filter(({ metadata }) => metadata.tags?.includes("shows")).length;
}

for (const name of NOTEBOOKS) {
  labTest(
    "all cells of a notebook run and show what they promise",
    `${name}.ipynb`,
    async (page) => {
      await choose(page, "Edit", "Clear Outputs of All Cells");
      await until("no output", async () => await page.$(SHOWN) === null);
      await runAll(page);
      const failed = await page.$$eval(
        `.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.error"]`,
        (outputs) => outputs.map((output) => output.textContent),
      );
      deepStrictEqual(failed, []);
      const shown = await page.$$eval(SHOWN, (outputs) => outputs.length);
      ok(shown >= await cellsThatShow(name), `${shown} outputs`);
      const charts = await page.$$eval(
        `${SHOWN} svg.dateline-chart`,
        (found) => found.length,
      );
      const tables = await page.$$eval(`${SHOWN} table`, (found) => found.length);
      ok(charts > 0 && tables > 0, `${charts} charts, ${tables} tables`);
    },
  );
}

labTest(
  "charts can be pointed at, lead to evidence and follow the theme",
  "02-trade-claims.ipynb",
  async (page) => {
    await runAll(page);
    const link = await page.$eval(`${SHOWN} svg.dateline-chart a`, (point) => ({
      href: point.getAttribute("href") ?? "",
      note: point.querySelector("title")?.textContent ?? "",
    }));
    match(link.href, /^http:\/\/127\.0\.0\.1:\d+\/articles\/[\w-]+\.html#figure-\d+$/);
    match(link.note, /trade/);
    const ground = () =>
      page.$eval(
        `${SHOWN} svg.dateline-chart > rect`,
        (rect) => getComputedStyle(rect).fill,
      );
    strictEqual(await ground(), "rgb(255, 255, 255)");
    await changeTheme(page, "JupyterLab Dark");
    await until("a dark chart", async () => await ground() === "rgb(28, 32, 37)");
    await changeTheme(page, "JupyterLab Light");
    await until("a light chart", async () => await ground() === "rgb(255, 255, 255)");
  },
);

const LOOPS = {
  "browser-test-loop.ipynb": "for (;;) count++;",
  "browser-test-wait.ipynb": "await new Promise(() => {});",
};

for (const [name, loop] of Object.entries(LOOPS)) {
  Deno.test({
    name: `Stop ends a cell and keeps the variables: ${loop}`,
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      await using _notebook = await writeCells(name, [
        "let count = 41;",
        loop,
        "`kept ${count > 40}`",
      ]);
      await using watched = await watchedPage(browser, lab.address);
      const { page, errors } = watched;
      page.on("dialog", (dialog) => dialog.accept());
      await openNotebook(page, lab, name);
      await choose(page, "Run", "Run All Cells");
      await until("a busy kernel", () => kernelIs(page, "busy"));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await choose(page, "Kernel", "Interrupt Kernel");
      await until("an idle kernel", () => kernelIs(page, "idle"), 20);
      await page.click(".jp-CodeCell:last-of-type .cm-content");
      await choose(page, "Run", "Run Selected Cell");
      await until(
        "the variable",
        async () =>
          (await page.$$eval(
            SHOWN,
            (outputs) => outputs.map((output) => output.textContent),
          ))
            .some((text) => text?.includes("kept true")),
        20,
      );
      deepStrictEqual(errors, []);
    },
  });
}
