import type { JSX } from "preact";
import type { AnalyzedArticle } from "../../model.ts";
import { visibleText } from "./visible-text.ts";
import { countOf } from "./wording.ts";

/**
 * The numbers of an article that state no amount, folded. They are told but not marked in
 * the text: they stand in no table of claims and no chart.
 */
export function IncidentalNumbers(
  { incidental = [] }: Pick<AnalyzedArticle, "incidental">,
): JSX.Element | null {
  if (incidental.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { text } of incidental) {
    const words = visibleText(text.replace(/\s+/g, " "));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const states = incidental.length === 1 ? "states" : "state";
  return (
    <details class="incidental">
      <summary>{countOf(incidental.length, "number")} that {states} no amount</summary>
      <p>
        They pick something out or refer back, and are left out of figures and charts:{" "}
        {[...counts].map(([words, count], index) => (
          <>
            {index > 0 && ", "}“<bdi>{words}</bdi>”{count > 1 && ` (${count} times)`}
          </>
        ))}.
      </p>
    </details>
  );
}
