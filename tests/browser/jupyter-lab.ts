/** JupyterLab as `deno task lab` opens it, in a real browser. */

import { join } from "node:path";
import { type Page, until } from "./chromium.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { PROJECT } from "./rendered-site.ts";

/** A JupyterLab that runs on a copy of the notebooks. */
export interface JupyterLab extends AsyncDisposable {
  readonly address: string;
  /** What JupyterLab and the kernels wrote to the terminal. */
  log(): string;
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

/** Starts JupyterLab by the task. It never saves by itself, so that the notebooks stay. */
export async function startJupyterLab(): Promise<JupyterLab> {
  const port = freePort();
  const settings = await temporaryFolder();
  const documents = join(settings.path, "@jupyterlab", "docmanager-extension");
  await Deno.mkdir(documents, { recursive: true });
  await Deno.writeTextFile(
    join(documents, "plugin.jupyterlab-settings"),
    JSON.stringify({ autosave: false }),
  );
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ...["task", "lab", "--", "--no-browser", "--allow-root", `--port=${port}`],
      "--ip=127.0.0.1",
      "--IdentityProvider.token=",
      "--ServerApp.disable_check_xsrf=True",
      "--LabApp.news_url=None",
      "--LabApp.expose_app_in_browser=True",
    ],
    cwd: PROJECT,
    env: {
      JUPYTERLAB_SETTINGS_DIR: settings.path,
      JUPYTERLAB_WORKSPACES_DIR: settings.path,
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let written = "";
  const reading = [process.stdout, process.stderr].map(async (stream) => {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) written += text;
  });
  const address = `http://127.0.0.1:${port}`;
  await until(
    "JupyterLab",
    () => fetch(`${address}/api`).then((r) => r.json()).then(() => true, () => false),
  );
  return {
    address,
    log: () => written,
    async [Symbol.asyncDispose]() {
      await fetch(`${address}/api/shutdown`, { method: "POST" }).then((r) =>
        r.body?.cancel()
      );
      await process.status;
      await Promise.all(reading);
      await settings[Symbol.asyncDispose]();
    },
  };
}

/** Opens a notebook by its path below the notebooks' folder and waits for its kernel. */
export async function openNotebook(
  page: Page,
  lab: JupyterLab,
  path: string,
): Promise<void> {
  await page.goto(`${lab.address}/lab/tree/${path}?reset`);
  await page.waitForSelector(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook");
  await until("the notebook's kernel", () =>
    page.evaluate(async () => {
      const context = (globalThis as unknown as LabWindow).jupyterapp?.shell.currentWidget
        ?.sessionContext;
      await context?.ready;
      return context?.session?.kernel?.status === "idle";
    }));
}

/** What JupyterLab exposes of itself to the page. */
interface LabWindow {
  jupyterapp?: {
    commands: { execute(id: string, args: unknown): Promise<void> };
    shell: {
      currentWidget?: {
        sessionContext?: {
          ready: Promise<void>;
          session?: { kernel?: { status: string } | null } | null;
        };
      } | null;
    };
  };
}

/** Chooses from the menu bar: `choose(page, "Run", "Run All Cells")`. */
export async function choose(page: Page, menu: string, entry: string): Promise<void> {
  const label = (kind: string, text: string) =>
    `::-p-xpath(//div[contains(@class, "lm-${kind}-itemLabel") and text()="${text}"])`;
  await page.click(label("MenuBar", menu));
  await page.waitForSelector(label("Menu", entry), { visible: true });
  await page.click(label("Menu", entry));
}

/** The prompts of the cells that run or have run: `[*]:` or `[3]:`. */
function prompts(page: Page): Promise<string[]> {
  return page.$$eval(
    ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-CodeCell .jp-InputPrompt",
    (found) => found.map((prompt) => prompt.textContent ?? ""),
  );
}

/** Runs all cells and waits until the last one is over. */
export async function runAll(page: Page): Promise<void> {
  await choose(page, "Run", "Run All Cells");
  await until(
    "cells that run",
    async () => (await prompts(page)).some((one) => one.includes("*")),
  );
  await until(
    "the end of all cells",
    async () =>
      (await prompts(page)).every((one) => !one.includes("*")) &&
      await kernelIs(page, "idle"),
    120,
  );
}

/** Whether the open notebook's kernel is `idle` or `busy`. */
export async function kernelIs(page: Page, state: "idle" | "busy"): Promise<boolean> {
  return await page.$(
    `.jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook-ExecutionIndicator[data-status="${state}"]`,
  ) !== null;
}

/** Writes a notebook of these code cells into the folder that JupyterLab shows. */
export async function writeCells(
  name: string,
  cells: readonly string[],
): Promise<AsyncDisposable> {
  const path = join(PROJECT, "notebooks", name);
  const notebook = {
    cells: cells.map((source, i) => ({
      cell_type: "code",
      id: `cell-${i}`,
      metadata: {},
      execution_count: null,
      outputs: [],
      source,
    })),
    metadata: {
      kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  await Deno.writeTextFile(path, JSON.stringify(notebook));
  return { [Symbol.asyncDispose]: () => Deno.remove(path) };
}

/** Changes the theme as the menu Settings, Theme does. */
export async function changeTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(
    (name) =>
      (globalThis as unknown as LabWindow).jupyterapp?.commands
        .execute("apputils:change-theme", { theme: name }),
    theme,
  );
}
