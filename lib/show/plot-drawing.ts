import { plot, type PlotOptions, type Scale } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { CHART_WIDTH, type Drawing } from "./chart.ts";
import { palette } from "./palette.ts";
import { escapeMarkup, isSafeHref } from "./markup.ts";

/** A plot, with its scales for what is drawn over it. */
export interface PlotDrawing extends Drawing {
  /** Pixels from the left of a value; the middle of its band on a band scale. */
  x(value: unknown): number;
  /** Pixels from the top of a value; the middle of its band on a band scale. */
  y(value: unknown): number;
}

/** Size of axis labels in pixels. */
const AXIS_FONT_SIZE = 12.5;

/**
 * Draws an Observable Plot without a browser. Its elements are written out by hand: Plot's
 * own `<style>` needs `:where`, which few SVG renderers know, its markup lacks namespaces,
 * and its coordinates have more digits than machines agree on.
 */
export function drawPlot(options: PlotOptions): PlotDrawing {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const figure = plot({
    width: CHART_WIDTH,
    ...options,
    style: { fontSize: `${AXIS_FONT_SIZE}px`, color: palette.ink },
    document,
  });
  const height = Number(figure.getAttribute("height"));
  const children = [...figure.childNodes].map(writeNode).join("");
  return {
    markup: `<g font-size="${AXIS_FONT_SIZE}" fill="currentColor" text-anchor="middle">` +
      `${children}</g>`,
    height,
    x: positionOn(figure.scale("x")),
    y: positionOn(figure.scale("y")),
  };
}

function positionOn(scale: Scale | undefined): (value: unknown) => number {
  return (value) => {
    const start: unknown = scale?.apply(value);
    return typeof start === "number" ? start + (scale?.bandwidth ?? 0) / 2 : NaN;
  };
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

// Plot labels groups by the mark's type ("dot"), which tells a listener nothing.
const LEFT_OUT = new Set(["style", "class", "aria-label", "aria-hidden", "font-variant"]);

function writeNode(node: Node): string {
  if (node.nodeType === TEXT_NODE) return escapeMarkup(node.textContent ?? "");
  if (node.nodeType !== ELEMENT_NODE) return "";
  const element = node as Element;
  const name = element.localName;
  if (name === "style") return "";
  const children = [...element.childNodes].map(writeNode).join("");
  if (name === "g" && children === "") return "";
  const attributes = [...element.attributes].map(writeAttribute).join("");
  return children === ""
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${children}</${name}>`;
}

function writeAttribute({ name, value }: Attr): string {
  if (LEFT_OUT.has(name)) return "";
  if (name === "href" || name === "xlink:href") {
    return isSafeHref(value) ? ` href="${escapeMarkup(value)}"` : "";
  }
  return ` ${name}="${escapeMarkup(shortenNumbers(value))}"`;
}

function shortenNumbers(value: string): string {
  return value.replace(
    /-?\d+\.\d{3,}/g,
    (digits) => String(Math.round(Number(digits) * 100) / 100 + 0),
  );
}
