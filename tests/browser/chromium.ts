/** A real browser for tests, with what a page does wrong kept for the test to see. */

import puppeteer, { type Browser, type Page } from "npm:puppeteer-core@25.16.0";

export type { Browser, Page };

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Debian's package is `chromium`; the variable CHROMIUM names any other one. */
async function findChromium(): Promise<string> {
  const named = Deno.env.get("CHROMIUM");
  if (named !== undefined) return named;
  for (const folder of (Deno.env.get("PATH") ?? "").split(":")) {
    for (const program of PROGRAMS) {
      const path = `${folder}/${program}`;
      const isFile = await Deno.stat(path).then((info) => info.isFile, () => false);
      if (isFile) return path;
    }
  }
  throw new Error(
    `Cannot find a browser: none of ${PROGRAMS.join(", ")} is on the PATH. Install the ` +
      "package chromium, or name the program in the variable CHROMIUM",
  );
}

/** Starts a browser without a window; it closes with the scope that holds it. */
export async function startBrowser(): Promise<Browser & AsyncDisposable> {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--force-color-profile=srgb"],
    defaultViewport: { width: 1280, height: 900 },
  });
  return Object.assign(browser, { [Symbol.asyncDispose]: () => browser.close() });
}

/** A page and what it should not have done. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors in the console, and what was thrown and not caught. */
  readonly errors: string[];
  /** Addresses outside the page's own place that it asked for. */
  readonly strangers: string[];
}

/** Opens a page that may ask for addresses that begin with `home`, and for no other. */
export async function watchedPage(browser: Browser, home: string): Promise<WatchedPage> {
  const page = await browser.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob|about):/.test(url)) strangers.push(url);
  });
  return { page, errors, strangers, [Symbol.asyncDispose]: () => page.close() };
}

/** Waits until something holds of the page; says what was waited for if it never does. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  seconds = 60,
): Promise<void> {
  for (let waited = 0; waited < seconds * 10; waited++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited ${seconds} s for nothing: ${what}`);
}
