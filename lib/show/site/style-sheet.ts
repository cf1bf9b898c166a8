import { palette } from "../chart.ts";
import article from "./style/article.css" with { type: "text" };
import charts from "./style/charts-and-tables.css" with { type: "text" };
import evidence from "./style/evidence.css" with { type: "text" };
import front from "./style/front.css" with { type: "text" };
import notebook from "./style/notebook.css" with { type: "text" };
import page from "./style/page.css" with { type: "text" };
import print from "./style/print.css" with { type: "text" };

/** What the chart colours become on a dark ground, each as far from it as before. */
const DARK: Readonly<Record<keyof typeof palette, string>> = {
  ink: "#e5e2da",
  muted: "#a6abb1",
  faint: "#8b949e",
  grid: "#343a41",
  base: "#4d5863",
  claim: "#6fb3e8",
  against: "#f08a5d",
  for: "#5cc4b8",
  neutral: "#9aa2ad",
  paper: "#1c2025",
};

/**
 * Charts bring the colours of paper as attributes; the page re-colours them by their values.
 * On paper, and in their own files, they stay as they are.
 */
function darkCharts(): string {
  const rules = Object.entries(palette).flatMap(([name, light]) => {
    const dark = DARK[name as keyof typeof palette];
    return ["fill", "stroke", "color"].map((property) =>
      `  figure.chart svg[${property}="${light}"], .preview svg[${property}="${light}"],\n` +
      `  figure.chart [${property}="${light}"], .preview [${property}="${light}"]` +
      ` { ${property}: ${dark}; }`
    );
  });
  return `@media screen and (prefers-color-scheme: dark) {\n${rules.join("\n")}\n}\n`;
}

/** The style sheet of every page. Print rules stand last because they override. */
export const styleSheet: string = [
  page,
  charts,
  darkCharts(),
  evidence,
  front,
  notebook,
  article,
  print,
].join("\n");
