import type { MimeBundle } from "../model.ts";
import { CHART_CLASS, darkRules } from "../show/dark-theme.ts";
import { joinLines } from "./multiline-text.ts";

/** What JupyterLab and VS Code say of a page whose theme is dark. */
const DARK_PAGES = ['body[data-jp-theme-light="false"] ', "body.vscode-dark "];
const THEMES = DARK_PAGES.map(darkRules).join("");

const CHART = new RegExp(`^<svg\\b[^>]*\\bclass="${CHART_CLASS}"`);
const EVIDENCE = /\shref="\.\.\/(articles\/[\w.#-]+)"/g;
const LED =
  /\starget="_blank" rel="noopener" href="http:\/\/127\.0\.0\.1:\d+\/(articles\/[\w.#-]+)"/g;

/**
 * What a Jupyter window is to show of a cell's result. JupyterLab draws SVG as an image, in
 * which nothing can be pointed at: a chart is given as HTML as well, with its tooltips, with
 * its links, and in the colours of the window's theme. Links to evidence lead to the site at
 * `origin`, such as `http://127.0.0.1:4507`. Anything else stays as it is.
 */
export function windowDisplay(bundle: MimeBundle, origin: string): MimeBundle {
  const { "image/svg+xml": svg, "text/html": html } = bundle;
  if (html !== undefined) {
    return { ...bundle, "text/html": withEvidence(textOf(html), origin) };
  }
  if (svg === undefined || !CHART.test(textOf(svg))) return bundle;
  return { "text/html": chartHtml(textOf(svg), origin), ...bundle };
}

/**
 * Undoes `windowDisplay`, so that a notebook saved in Jupyter shows its charts wherever it is
 * opened (GitHub draws no SVG that stands in HTML) and its links lead to no port.
 */
export function portableDisplay(bundle: MimeBundle): MimeBundle {
  const { "image/svg+xml": svg, "text/html": html, ...rest } = bundle;
  if (html === undefined) return bundle;
  if (svg !== undefined && CHART.test(textOf(svg))) {
    return { "image/svg+xml": svg, ...rest };
  }
  return { ...bundle, "text/html": textOf(html).replace(LED, ' href="../$1"') };
}

function textOf(value: MimeBundle[string]): string {
  return joinLines(value as string | readonly string[]);
}

function chartHtml(svg: string, origin: string): string {
  const themed = svg.replace(/<style>[^<]*<\/style>/, `<style>${THEMES}</style>`);
  return `<div>${withEvidence(themed, origin)}</div>`;
}

function withEvidence(markup: string, origin: string): string {
  return markup.replace(
    EVIDENCE,
    (_, path: string) => ` target="_blank" rel="noopener" href="${origin}/${path}"`,
  );
}
