import type { JSX } from "preact";
import type { AnalyzedArticle, Check, Figure, FigureRole } from "../../model.ts";
import { evidenceId } from "../evidence-links.ts";
import type { Detail } from "./detail-list.tsx";
import { noteFor } from "./evidence-layers.ts";
import type { Names } from "./names.ts";
import { OutsideLink } from "./outside-link.tsx";
import { visibleText } from "./visible-text.ts";
import { amount, dateInWords, formatFull } from "./wording.ts";

const OUTCOMES = {
  "agrees": ["✓", "agrees"],
  "differs": ["✗", "differs"],
  "no-reference": ["–", "no reference"],
} as const;

const ROLES: Readonly<Record<FigureRole, string>> = {
  equivalent: "same amount as",
  base: "starts from",
  target: "arrives at",
  change: "changed by",
};

/** What was understood of each figure of an article; `checks` are those of the article. */
export function figureDetails(
  { figures, times }: AnalyzedArticle,
  checks: readonly Check[],
  names: Names,
): Detail[] {
  return figures.map((figure, index) => ({
    words: figure.text,
    reading: amount(figure),
    facts: [
      ["value", exactValue(figure)],
      ["unit", figure.unitReason],
      ["about", figure.about?.text ?? null],
      ["measure", figure.measure && names.measure(figure.measure)],
      [
        "period",
        figure.period && <Period figure={figure} from={periodWords(figure, times)} />,
      ],
      ["source", figure.source],
      ["via", figure.via ?? null],
      ["linked", figure.links.length > 0 && <FigureLinks figure={figure} />],
      ...checks.filter((check) => check.figure === index).map((check) =>
        ["check", <Outcome check={check} />] as const
      ),
    ],
  }));
}

function exactValue({ value, low, high, unit, per }: Figure): string {
  const size = value === null
    ? [low, high].map((end) => end === null ? "…" : formatFull(end)).join(" to ")
    : formatFull(value);
  return [size, unit, per && `per ${per}`].filter((part) => part).join(" ");
}

function periodWords(figure: Figure, times: AnalyzedArticle["times"]): string | null {
  return figure.periodTime === null ? null : times[figure.periodTime]?.text ?? null;
}

function Period({ figure, from }: { figure: Figure; from: string | null }): JSX.Element {
  return (
    <>
      {dateInWords(figure.period ?? "")}
      {from !== null && figure.periodTime !== null && (
        <>
          , from{" "}
          <a href={`#${evidenceId("time", figure.periodTime)}`}>
            “{visibleText(from)}”
          </a>
        </>
      )}
    </>
  );
}

function FigureLinks({ figure }: { figure: Figure }): JSX.Element {
  return (
    <>
      {figure.links.map(({ role, figure: other }, index) => (
        <>
          {index > 0 && ", "}
          {ROLES[role]}{" "}
          <a href={`#${evidenceId("figure", other)}`}>{noteFor("figure", other)}</a>
        </>
      ))}
    </>
  );
}

/** How a claim came out against the reference data; by sign and word, not by colour alone. */
export function Outcome({ check }: { check: Check }): JSX.Element {
  const [sign, word] = OUTCOMES[check.outcome];
  return (
    <span class={`outcome outcome-${check.outcome}`}>
      <b>
        <span aria-hidden="true">{sign}</span> {word}
      </b>{" "}
      {visibleText(check.because)}
      {check.referenceSource && (
        <small>
          <OutsideLink href={check.referenceSource}>
            {visibleText(check.referenceSource)}
          </OutsideLink>
        </small>
      )}
    </span>
  );
}
