/** A chart as text that a person can compare line by line. */
import type { Chart } from "../../lib/show/chart.ts";

/** What a chart says and its SVG, one element a line. */
export function chartText({ title, subtitle, description, source, svg }: Chart): string {
  const drawing = svg.replace(/^.*(?=<\/desc>)|<style>.*?<\/style>/gs, "").replace(
    /></g,
    ">\n<",
  );
  return [title, subtitle, description, source, drawing].join("\n\n");
}

/** The visible words of a chart's drawing, a line of text each. */
export function drawnWords({ svg }: Chart): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, words = ""]) =>
    words.replace(/<tspan[^>]*>/g, " ").replace(/<[^>]*>/g, "").trim()
  );
}

/** Addresses that a chart links to. */
export function chartLinks({ svg }: Chart): string[] {
  return [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => href);
}

/** What the marks of a drawing say when they are pointed at. */
export function notesOf(markup: string): string[] {
  return [...markup.matchAll(/<title>([^<]*)<\/title>/g)].map(([, words = ""]) => words);
}
