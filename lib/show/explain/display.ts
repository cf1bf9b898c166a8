/** An explanation as HTML and as plain text. */

import { escapeMarkup } from "../markup.ts";
import { type MarkedPart, PART_LABELS, type PartRole } from "./marked-sentence.ts";
import type { Reason } from "./reasons.ts";

/** What is shown of an explanation. */
export interface ShownExplanation {
  readonly article: string;
  readonly reading: string;
  readonly sentence: readonly MarkedPart[];
  readonly reasons: readonly Reason[];
  readonly evidence: string;
}

/** Lines under the words, told apart by form besides colour; the words keep the page's ink. */
const LINES: Readonly<Record<PartRole, string>> = {
  figure: "3px solid #c2410c",
  about: "2px dotted #6b7280",
  period: "3px double #0b76c2",
  source: "2px solid #0f9488",
  cue: "2px dashed #0f9488",
  linked: "2px dashed #c2410c",
};

/** The type of an explanation as data, from which the site builds its own markup. */
export const EXPLANATION_TYPE = "application/vnd.dateline.explanation+json";

/** An explanation as data: no more than what is shown of it. */
export function explanationData(
  { article, reading, sentence, reasons, evidence }: ShownExplanation,
): ShownExplanation {
  return { article, reading, sentence, reasons, evidence };
}

const CELL = "padding:2px 14px 2px 0;vertical-align:top;text-align:left";

/** The marked sentence, a legend of the marks in it, and the reasons as a table. */
export function explanationHtml(explanation: ShownExplanation): string {
  const { article, reading, sentence, reasons, evidence } = explanation;
  return `<div class="dateline-explanation" style="max-width:46em;line-height:1.5">` +
    `<p style="margin:0 0 .4em"><strong>${escapeMarkup(reading)}</strong></p>` +
    `<blockquote style="margin:0 0 .4em;padding-left:1em;border-left:3px solid #8b949e">${
      sentence.map(partHtml).join("")
    }</blockquote>` +
    `<p style="margin:0 0 .8em;font-size:.85em">${legendHtml(sentence)}</p>` +
    `<table style="border-collapse:collapse"><tbody>${
      reasons.map(reasonHtml).join("")
    }</tbody></table>` +
    `<p style="margin:.6em 0 0;font-size:.9em"><a href="${escapeMarkup(evidence)}">` +
    `In its article</a> (${escapeMarkup(article)})</p></div>`;
}

function partHtml({ text, role }: MarkedPart): string {
  const words = escapeMarkup(text);
  if (role === null) return words;
  return `<span title="${PART_LABELS[role]}" style="border-bottom:${
    LINES[role]
  }">${words}</span>`;
}

function legendHtml(sentence: readonly MarkedPart[]): string {
  const shown = new Set(sentence.map(({ role }) => role));
  return (Object.keys(LINES) as PartRole[])
    .filter((role) => shown.has(role))
    .map((role) => `<span style="border-bottom:${LINES[role]}">${PART_LABELS[role]}</span>`)
    .join(" · ");
}

function reasonHtml({ name, words }: Reason): string {
  return `<tr><th scope="row" style="${CELL};font-weight:600;white-space:nowrap">` +
    `${escapeMarkup(name)}</th><td style="${CELL}">${escapeMarkup(words)}</td></tr>`;
}

const BRACKETS: Readonly<Record<PartRole, readonly [string, string]>> = {
  figure: ["[[", "]]"],
  about: ["about{", "}"],
  period: ["period{", "}"],
  source: ["source{", "}"],
  cue: ["cue{", "}"],
  linked: ["[", "]"],
};

/** The same for terminals and for diffs of notebooks. */
export function explanationText(explanation: ShownExplanation): string {
  const { article, reading, sentence, reasons } = explanation;
  const marked = sentence.map(({ text, role }) => {
    if (role === null) return text;
    const [open, close] = BRACKETS[role];
    return open + text + close;
  }).join("").replace(/\s+/g, " ");
  const width = Math.max(0, ...reasons.map(({ name }) => name.length));
  const lines = reasons.map(({ name, words }) => `${name.padEnd(width)}  ${words}`);
  return [`${reading} (${article})`, "", marked, "", ...lines].join("\n");
}
