/** The explanation of a figure, rebuilt as the site's own markup. */

import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { ShownExplanation } from "../explain/display.ts";
import { type MarkedPart, PART_LABELS, type PartRole } from "../explain/marked-sentence.ts";
import type { Reason } from "../explain/reasons.ts";
import type { Prose, Resolve } from "./markdown.ts";
import { visibleText } from "./visible-text.ts";

/**
 * The explanation in a MIME bundle's `application/vnd.dateline.explanation+json` as HTML of
 * the site's own, or null if it is none. The bundle may come from any notebook: its texts
 * are escaped, and its link leads into the site or nowhere.
 */
export function explanationProse(value: unknown, resolve: Resolve): Prose | null {
  const explanation = readExplanation(value);
  if (explanation === null) return null;
  const shown = (
    <ExplanationFigure
      explanation={explanation}
      address={resolve(explanation.evidence)}
    />
  );
  return { html: renderToString(shown), headings: [] };
}

function readExplanation(value: unknown): ShownExplanation | null {
  if (!isRecord(value) || !Array.isArray(value.sentence)) return null;
  const { article, reading, evidence } = value;
  if (typeof article !== "string" || typeof reading !== "string") return null;
  const reasons = Array.isArray(value.reasons) ? value.reasons : [];
  return {
    article,
    reading,
    evidence: typeof evidence === "string" ? evidence : "",
    sentence: value.sentence.flatMap((part) => readPart(part) ?? []),
    reasons: reasons.flatMap((reason) => readReason(reason) ?? []),
  };
}

function readPart(part: unknown): MarkedPart | null {
  if (!isRecord(part) || typeof part.text !== "string") return null;
  return { text: part.text, role: isRole(part.role) ? part.role : null };
}

function isRole(role: unknown): role is PartRole {
  return typeof role === "string" && Object.hasOwn(PART_LABELS, role);
}

function readReason(reason: unknown): Reason | null {
  if (!isRecord(reason)) return null;
  const { name, words } = reason;
  return typeof name === "string" && typeof words === "string" ? { name, words } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ExplanationFigure({ explanation, address }: {
  explanation: ShownExplanation;
  /** Where the figure stands in its article, or null. */
  address: string | null;
}): JSX.Element {
  const { article, reading, sentence, reasons } = explanation;
  const present = new Set(sentence.map(({ role }) => role));
  const legend = Object.entries(PART_LABELS).filter(([role]) =>
    present.has(role as PartRole)
  );
  return (
    <figure class="explanation">
      <figcaption>
        <strong>{visibleText(reading)}</strong>
      </figcaption>
      <blockquote>
        <bdi>
          {sentence.map(({ text, role }) =>
            role === null
              ? visibleText(text)
              : (
                <span class={`part-${role}`} title={PART_LABELS[role]}>
                  {visibleText(text)}
                </span>
              )
          )}
        </bdi>
      </blockquote>
      <p class="parts">
        {legend.map(([role, label]) => <span class={`part-${role}`}>{label}</span>)}
      </p>
      <dl class="facts">
        {reasons.map(({ name, words }) => (
          <div>
            <dt>{visibleText(name)}</dt>
            <dd>
              <bdi>{visibleText(words)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p class="source">
        {address === null
          ? visibleText(article)
          : <a href={address}>In its article, {visibleText(article)}</a>}
      </p>
    </figure>
  );
}
